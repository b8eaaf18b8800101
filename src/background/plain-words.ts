import { RecordError } from '../record/record-error';
import { words } from '../words/words';

/** Why something failed, for a person: the record's own failures in sentences, others as they say themselves. */
export function inPlainWords(error: unknown): string {
  if (error instanceof RecordError)
    return words(error.code === 'full' ? 'record_full' : 'record_unavailable');
  return error instanceof Error ? error.message : String(error);
}

import { RecordError, type RecordErrorCode } from '../record/record-error';
import { type WordKey, words } from '../words/words';

/** Why something failed, for a person: the record's own failures in sentences, others as they say themselves. */
export function inPlainWords(error: unknown): string {
  if (error instanceof RecordError) return words(SENTENCES[error.code]);
  return error instanceof Error ? error.message : String(error);
}

const SENTENCES: Readonly<Record<RecordErrorCode, WordKey>> = {
  full: 'record_full',
  unavailable: 'record_unavailable',
  'too-large': 'record_too_large',
  invalid: 'record_invalid',
  'not-this-log': 'record_not_this_log',
};

import type { Body, Event, Kind } from '../record/bodies';
import { words } from '../words/words';
import { productName, reasonWords } from './entry-words';
import { momentOf } from './moment';
import { entries } from './sentences';

/** What an entry about the record itself, or about a message that nobody checked, says; '' for other kinds. */
export function ownEventWords(event: Event, zone: string, now: number): string {
  const say = SAY[event.kind] as ((body: Body, zone: string, now: number) => string) | undefined;
  return say?.(event.body, zone, now) ?? '';
}

const SAY: { readonly [K in Kind]?: (body: Body<K>, zone: string, now: number) => string } = {
  opened: ({ staff, organisation, policy }) =>
    words('console_opened_what', staff.name, organisation.name, policy),
  'set-up': ({ staff, organisation, policy }) =>
    words('console_set_up_what', staff.name, organisation.name, policy),
  'not-checked': ({ site, why, at }, zone, now) =>
    words(
      'console_not_checked_what',
      productName(site),
      momentOf({ utcMs: at, zone }, now),
      reasonWords(why),
    ),
  'storage-loss': ({ size, kept }) => words('console_storage_loss_what', size, kept),
  'clock-step': ({ expected, found }, zone, now) =>
    words(
      'console_clock_what',
      momentOf({ utcMs: found, zone }, now),
      momentOf({ utcMs: expected, zone }, now),
    ),
  exported: ({ sealedBy }) =>
    words(
      'console_exported_what',
      words(sealedBy === 'passphrase' ? 'console_sealed_passphrase' : 'console_sealed_key'),
    ),
  acknowledged: ({ size }) => words('console_acknowledged_what', entries(size)),
  erased: ({ seqs, reason }) =>
    `${words('console_erased_what', entries(seqs.length), seqs.map((seq) => seq + 1).join(', '))} ${words('console_erased_reason', reason)}`,
};

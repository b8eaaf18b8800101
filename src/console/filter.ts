import type { KeptRecord } from './database';
import type { Entry } from './entries';

/** What sorts of entries a manager tells apart. */
export const SORTS = ['all', 'sent', 'held', 'unchecked', 'own'] as const;
export type Sort = (typeof SORTS)[number];

/** Which entries to show; null: all. */
export interface Filter {
  readonly staff: string | null;
  readonly person: string | null;
  readonly sort: Sort;
  readonly onlyFindings: boolean;
}

export const NO_FILTER: Filter = { staff: null, person: null, sort: 'all', onlyFindings: false };

/** The entries that a filter lets through, in their order. */
export function filtered(
  entries: readonly Entry[],
  records: readonly KeptRecord[],
  { staff, person, sort, onlyFindings }: Filter,
): readonly Entry[] {
  const logs = new Set(records.filter((record) => record.staff.id === staff).map(({ log }) => log));
  return entries.filter(
    (entry) =>
      (staff === null || logs.has(entry.log)) &&
      (person === null || peopleOf(entry).some(({ id }) => id === person)) &&
      (sort === 'all' || sortOf(entry) === sort) &&
      (!onlyFindings || findingCount(entry) > 0),
  );
}

/** The young people that an entry names, as they were called when it was written. */
export function peopleOf({ event }: Entry): readonly { readonly id: string; readonly name: string }[] {
  return event?.kind === 'sent' || event?.kind === 'not-sent' ? event.body.people : [];
}

/** How many clauses a message broke or may have broken. */
export function findingCount({ event }: Entry): number {
  return event?.kind === 'sent' || event?.kind === 'not-sent' ? event.body.findings.length : 0;
}

/** Every young person whom any entry names, by the newest name, in the alphabet. Entries come newest first. */
export function everybodyIn(
  entries: readonly Entry[],
): readonly { readonly id: string; readonly name: string }[] {
  const names = new Map<string, string>();
  for (const { id, name } of entries.flatMap(peopleOf)) if (!names.has(id)) names.set(id, name);
  return [...names].map(([id, name]) => ({ id, name })).sort((a, b) => a.name.localeCompare(b.name));
}

/** Each member of staff once, in the alphabet. */
export function staffIn(
  records: readonly KeptRecord[],
): readonly { readonly id: string; readonly name: string }[] {
  const names = new Map(records.map(({ staff }) => [staff.id, staff.name]));
  return [...names].map(([id, name]) => ({ id, name })).sort((a, b) => a.name.localeCompare(b.name));
}

/** What was recorded and then did not go is not among what was sent. */
function sortOf({ header, recordedNotSent }: Entry): Sort {
  if (recordedNotSent) return 'held';
  if (header.kind === 'sent' || header.kind === 'sent-more') return 'sent';
  if (header.kind === 'not-sent' || header.kind === 'not-sent-more') return 'held';
  return header.kind === 'not-checked' ? 'unchecked' : 'own';
}

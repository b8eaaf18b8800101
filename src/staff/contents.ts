import type { MyEntry } from './my-record';

/** What a file will hold, in figures. */
export interface Contents {
  readonly entries: number;
  readonly messages: number;
  readonly notSent: number;
  /** Messages that were recorded, and then did not go. */
  readonly recordedNotSent: number;
  /** Names of the young people that it tells of. */
  readonly people: readonly string[];
  /** Milliseconds since 1970, UTC; null for an empty record. */
  readonly from: number | null;
  readonly to: number | null;
}

/** Counts what a record tells, so that it is seen before it is handed over. */
export function contentsOf(entries: readonly MyEntry[]): Contents {
  const times = entries.map((entry) => entry.at);
  const names = entries.flatMap(({ event }) =>
    event?.kind === 'sent' || event?.kind === 'not-sent' ? event.body.people.map((one) => one.name) : [],
  );
  return {
    entries: entries.length,
    messages: entries.filter(({ kind, recordedNotSent }) => kind === 'sent' && !recordedNotSent).length,
    notSent: entries.filter(({ kind, recordedNotSent }) => kind === 'not-sent' && !recordedNotSent).length,
    recordedNotSent: entries.filter(({ kind, recordedNotSent }) => kind === 'sent' && recordedNotSent).length,
    people: [...new Set(names)].sort((a, b) => a.localeCompare(b)),
    from: times.length > 0 ? times.reduce((a, b) => Math.min(a, b)) : null,
    to: times.length > 0 ? times.reduce((a, b) => Math.max(a, b)) : null,
  };
}

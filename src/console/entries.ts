import { type Event, isKind, readBody } from '../record/bodies';
import { ERASED_LINE } from '../record/body-line';
import type { Header } from '../record/entry';
import { type Whole, wholeEntries } from '../record/whole';
import type { ConsoleDatabase, KeptRecord, Segment } from './database';

/** One entry to be read: its lines were verified when they were imported. A long message is one. */
export type Entry = Whole<ReadEntry>;

interface ReadEntry {
  readonly log: string;
  readonly header: Header;
  /** As in `ReadEntry`; `faulty` does not occur here. */
  readonly state: 'read' | 'unknown-kind' | 'erased';
  readonly event: Event | null;
  /** The header's own line, of which the chain is made. */
  readonly line: string;
  /** Id of the policy that was in force. */
  readonly policy: string | null;
}

/** Every entry of every record, newest first; the rest of a long message is put back into it. */
export async function readEntries(
  database: ConsoleDatabase,
  records: readonly KeptRecord[],
): Promise<readonly Entry[]> {
  const logs = await Promise.all(
    records.map(async ({ log }) => {
      const segments = await database.getAll('segments', IDBKeyRange.bound([log, 0], [log, Infinity]));
      return wholeEntries(withPolicies(await readInTurns(segments)));
    }),
  );
  return newestFirst(logs);
}

/** Longest time that reading holds the page up, in ms. */
const TURN = 20;

async function readInTurns(segments: readonly Segment[]): Promise<readonly ReadEntry[]> {
  const entries: ReadEntry[] = [];
  let since = performance.now();
  for (const segment of segments) {
    entries.push(...readSegment(segment));
    if (performance.now() - since < TURN) continue;
    await new Promise((resolve) => setTimeout(resolve));
    since = performance.now();
  }
  return entries;
}

function readSegment({ lines }: Segment): ReadEntry[] {
  return lines.map(([line, body]): ReadEntry => {
    const header = JSON.parse(line) as Header;
    const bare = { log: header.log, header, line, event: null, policy: null };
    if (body === ERASED_LINE) return { ...bare, state: 'erased' };
    if (!isKind(header.kind)) return { ...bare, state: 'unknown-kind' };
    const read = readBody(header.kind, (JSON.parse(body) as { body: unknown }).body);
    if (!read) return { ...bare, state: 'unknown-kind' };
    return { ...bare, state: 'read', event: { kind: header.kind, body: read } as Event };
  });
}

/** The policy of a message that was not sent is that of the last set-up before it. */
function withPolicies(entries: readonly ReadEntry[]): readonly ReadEntry[] {
  let policy: string | null = null;
  return entries.map((entry) => {
    const { event } = entry;
    if (event?.kind === 'opened' || event?.kind === 'set-up') policy = event.body.policy;
    return { ...entry, policy: event?.kind === 'sent' ? event.body.policy : policy };
  });
}

/** Within a log the order is that of the chain, whatever its clock said; logs are woven together by the clock. */
function newestFirst(logs: readonly (readonly Entry[])[]): readonly Entry[] {
  const rest = logs.filter((log) => log.length > 0).map((log) => ({ log, at: log.length - 1 }));
  const woven: Entry[] = [];
  for (;;) {
    let newest: { log: readonly Entry[]; at: number } | null = null;
    for (const one of rest) if (one.at >= 0 && (!newest || timeAt(one) > timeAt(newest))) newest = one;
    const entry = newest?.log[newest.at];
    if (!newest || !entry) return woven;
    woven.push(entry);
    newest.at -= 1;
  }
}

const timeAt = ({ log, at }: { log: readonly Entry[]; at: number }): number => log[at]?.header.utcMs ?? 0;

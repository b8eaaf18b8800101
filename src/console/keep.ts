import { ERASED_LINE } from '../record/body-line';
import type { ConsoleDatabase, KeptFile, KeptRecord, Segment } from './database';
import type { ImportRequest, Verified } from './import-file';
import type { Outcome } from './outcome';
import { inSegments, SEGMENT } from './segments';

/** Most files whose outcome is remembered. */
const MOST_FILES = 500;

/**
 * Keeps a verified record, all of it or nothing. The lines of the file take the place of what was held of them,
 * so that what was erased on the device is gone here too.
 * @returns false where the record here is no longer the one that it was verified against; nothing is written then
 */
export async function keepRecord(database: ConsoleDatabase, verified: Verified): Promise<boolean> {
  const { verdict, receipt, known, now } = verified;
  const { opening, checkpoint } = verdict;
  if (!opening || !checkpoint) throw new Error('a record is kept only after it was verified');
  const from = opening.from;
  const pieces = inSegments(opening.log, from, linesOf(verified.record));
  const tx = database.transaction(['records', 'segments'], 'readwrite', { durability: 'strict' });
  try {
    const before = await tx.objectStore('records').get(opening.log);
    if ((before?.head ?? null) !== (known.same?.head ?? null)) {
      abandon(tx);
      return false;
    }
    const writes = pieces.map(async (piece) => {
      const first = from > piece.at ? await tx.objectStore('segments').get([piece.log, piece.at]) : undefined;
      const lines = first ? [...first.lines.slice(0, from - piece.at), ...piece.lines] : piece.lines;
      await tx.objectStore('segments').put({ ...piece, lines });
    });
    await Promise.all(writes);
    await eraseEarlier(tx.objectStore('segments'), verified);
    const newest = verdict.records.at(-1)?.header;
    await tx.objectStore('records').put({
      log: opening.log,
      organisation: opening.organisation,
      staff: opening.staff,
      key: checkpoint.key,
      size: checkpoint.size,
      head: checkpoint.head,
      made: checkpoint.at,
      imported: now,
      since: before?.since ?? now,
      newest: newest ? { utcMs: newest.utcMs, zone: newest.zone } : (before?.newest ?? null),
      receipt,
    } satisfies KeptRecord);
    await tx.done;
    return true;
  } catch (error) {
    abandon(tx);
    throw error;
  }
}

/** Remembers what came of a file, the newest few hundred. */
export async function keepFile(
  database: ConsoleDatabase,
  { name, file, now }: ImportRequest,
  outcome: Outcome,
): Promise<void> {
  const tx = database.transaction('files', 'readwrite');
  const id = await tx.store.add({ name, size: file.size, at: now, outcome } satisfies Omit<KeptFile, 'id'>);
  if (id > MOST_FILES) await tx.store.delete(IDBKeyRange.upperBound(id - MOST_FILES));
  await tx.done;
}

/** A file that begins mid-way may say that bodies before it were erased. */
async function eraseEarlier(
  segments: {
    get(key: [string, number]): Promise<Segment | undefined>;
    put(value: Segment): Promise<unknown>;
  },
  { verdict }: Verified,
): Promise<void> {
  const { opening } = verdict;
  if (!opening || opening.from === 0) return;
  const gone = verdict.records
    .flatMap(({ event }) => (event?.kind === 'erased' ? event.body.seqs : []))
    .filter((seq) => seq < opening.from);
  for (const at of new Set(gone.map((seq) => seq - (seq % SEGMENT)))) {
    const segment = await segments.get([opening.log, at]);
    if (!segment) continue;
    const lines = segment.lines.map((pair, place) =>
      gone.includes(at + place) ? ([pair[0], ERASED_LINE] as const) : pair,
    );
    await segments.put({ ...segment, lines });
  }
}

/** The entries' lines of a record that was verified: between the opening and the checkpoint, two by two. */
function linesOf(record: Uint8Array): Segment['lines'] {
  const lines = new TextDecoder().decode(record).split('\n').slice(1, -2);
  return Array.from({ length: lines.length / 2 }, (_, place) => [
    lines[place * 2] ?? '',
    lines[place * 2 + 1] ?? ERASED_LINE,
  ]);
}

/** Nothing of it is written; that it was given up is no news to anybody. */
function abandon(tx: { abort(): void; readonly done: Promise<void> }): void {
  tx.done.catch(() => {});
  try {
    tx.abort();
  } catch {
    // It has ended already.
  }
}

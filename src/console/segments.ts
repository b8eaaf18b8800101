import { lineHash } from '../record/hash';
import type { ConsoleDatabase, Segment } from './database';

/** Entries in one stored piece: few enough to read one alone, enough that a hundred thousand are a few hundred pieces. */
export const SEGMENT = 500;

type Lines = Segment['lines'];

/** Cuts the lines of a record, whose first entry is `from`, into segments. The first may begin mid-way. */
export function inSegments(log: string, from: number, lines: Lines): readonly Segment[] {
  const segments: Segment[] = [];
  let seq = from;
  while (seq < from + lines.length) {
    const at = seq - (seq % SEGMENT);
    const end = Math.min(at + SEGMENT, from + lines.length);
    segments.push({ log, at, lines: lines.slice(seq - from, end - from) });
    seq = end;
  }
  return segments;
}

/** What a log hashed to when it had `size` entries; null where that entry is not held. */
export async function headAt(database: ConsoleDatabase, log: string, size: number): Promise<string | null> {
  const seq = size - 1;
  const at = seq - (seq % SEGMENT);
  const segment = await database.get('segments', [log, at]);
  const header = segment?.lines[seq - at]?.[0];
  return header === undefined ? null : lineHash(header);
}

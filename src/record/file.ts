import * as v from 'valibot';
import { canonical } from './canonical';
import type { Checkpoint } from './checkpoint';
import { type EntryLines, logId, wholeNumber } from './entry';
import { utf8ToBytes } from './hash';

const named = v.strictObject({
  id: v.pipe(v.string(), v.maxLength(2_000)),
  name: v.pipe(v.string(), v.maxLength(2_000)),
});

/** The first line of a file. The members stand in canonical order. */
export const openingShape = v.strictObject({
  format: v.literal('forethought-record'),
  from: wholeNumber,
  log: logId,
  organisation: named,
  staff: named,
  version: v.literal(1),
});

/** Whose record a file is, and the seq of its first entry. The entries must say the same. */
export type Opening = Readonly<v.InferOutput<typeof openingShape>>;

/** A record as a file before it is packed: the opening, two lines an entry, the checkpoint; each ends with LF. */
export async function recordFile(
  opening: Opening,
  entries: AsyncIterable<readonly EntryLines[]> | Iterable<readonly EntryLines[]>,
  checkpoint: Checkpoint,
): Promise<Uint8Array> {
  const chunks = [utf8ToBytes(`${canonical(opening)}\n`)];
  for await (const some of entries) {
    chunks.push(utf8ToBytes(some.map(({ header, body }) => `${header}\n${body}\n`).join('')));
  }
  chunks.push(utf8ToBytes(`${canonical(checkpoint)}\n`));
  return together(chunks);
}

/** One array of several, in order. */
export function together(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

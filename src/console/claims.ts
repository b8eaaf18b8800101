import { checkpointShape } from '../record/checkpoint';
import { type Opening, openingShape } from '../record/file';
import { LONGEST_LINE } from '../record/limits';
import { readLine } from '../record/take-apart';

const LF = 0x0a;

/**
 * Whose record a file says it is, and how many entries its checkpoint says it has; null where it does not say.
 * Only for finding the receipt to verify it against: nothing of it is believed.
 */
export function claimsOf(record: Uint8Array): readonly [Opening | null, number | null] {
  const first = record.subarray(0, LONGEST_LINE + 1);
  const end = first.indexOf(LF);
  const opening = end === -1 ? null : readLine(first.subarray(0, end), openingShape);
  const trimmed = record.at(-1) === LF ? record.subarray(0, -1) : record;
  const last = trimmed.subarray(Math.max(0, trimmed.length - LONGEST_LINE));
  const checkpoint = readLine(last.subarray(last.lastIndexOf(LF) + 1), checkpointShape);
  return [opening, checkpoint?.size ?? null];
}

import { commitment, hexToBytes, SALT_BYTES, utf8ToBytes } from './hash';

// A body line is `{"body":…,"salt":"…"}` with a salt of fixed length, so that the exact bytes of both
// are found by counting, before anything is parsed.
const BEFORE = '{"body":';
const BETWEEN = ',"salt":"';
const AFTER = '"}';
const TAIL = BETWEEN.length + SALT_BYTES * 2 + AFTER.length;

/** The line that stands for a body which was erased. */
export const ERASED_LINE = 'null';

/** A body line from its canonical text and its salt in hexadecimal. */
export function bodyLine(body: string, salt: string): string {
  return `${BEFORE}${body}${BETWEEN}${salt}${AFTER}`;
}

/** The commitment to a body line's bytes, or null where it has not the shape of one. */
export function commitmentOf(line: Uint8Array): string | null {
  const salt = ascii(line.subarray(-TAIL));
  const found = /^,"salt":"([0-9a-f]{32})"\}$/.exec(salt)?.[1];
  if (!found || ascii(line.subarray(0, BEFORE.length)) !== BEFORE) return null;
  return commitment(hexToBytes(found), line.subarray(BEFORE.length, line.length - TAIL));
}

/** The same for a line that is still text. */
export function commitmentOfText(line: string): string | null {
  return commitmentOf(utf8ToBytes(line));
}

/** Whether a line claims to be a body: an erased one counts. */
export function isBodyLine(line: Uint8Array): boolean {
  const start = ascii(line.subarray(0, BEFORE.length));
  return start === BEFORE || start === ERASED_LINE;
}

const ascii = (bytes: Uint8Array): string => String.fromCharCode(...bytes);

import { commitment, SALT_BYTES } from './hash';

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
  const end = line.length - TAIL;
  const salted = end > BEFORE.length && holds(line, BEFORE, 0) && holds(line, BETWEEN, end);
  if (!salted || !holds(line, AFTER, line.length - AFTER.length)) return null;
  const salt = saltIn(line, end + BETWEEN.length);
  return salt && commitment(salt, line.subarray(BEFORE.length, end));
}

/** Whether a line claims to be a body: an erased one counts. */
export function isBodyLine(line: Uint8Array): boolean {
  return holds(line, BEFORE, 0) || isErasedLine(line);
}

/** Whether a line stands for a body which was erased. */
export function isErasedLine(line: Uint8Array): boolean {
  return line.length === ERASED_LINE.length && holds(line, ERASED_LINE, 0);
}

/** Whether a line's bytes are this ASCII text at this place. */
export function holds(line: Uint8Array, text: string, at: number): boolean {
  for (let i = 0; i < text.length; i += 1) if (line[at + i] !== text.charCodeAt(i)) return false;
  return true;
}

/** The salt's bytes, or null where it is not in lower-case hexadecimal. */
function saltIn(line: Uint8Array, at: number): Uint8Array | null {
  const salt = new Uint8Array(SALT_BYTES);
  for (let i = 0; i < SALT_BYTES; i += 1) {
    const high = nibble(line[at + i * 2]);
    const low = nibble(line[at + i * 2 + 1]);
    if (high < 0 || low < 0) return null;
    salt[i] = high * 16 + low;
  }
  return salt;
}

function nibble(byte = 0): number {
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  return byte >= 0x61 && byte <= 0x66 ? byte - 0x57 : -1;
}

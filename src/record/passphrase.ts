/** Crockford's base 32: no letter that is taken for a digit, and no `u`. */
const SYMBOLS = '0123456789abcdefghjkmnpqrstvwxyz';
const GROUPS = 4;
const GROUP = 5;

/** A passphrase for one export: 20 symbols of 5 random bits, 100 bits, as 'x7k2m-…' in four groups to be read aloud. */
export function makePassphrase(): string {
  const symbols = [...crypto.getRandomValues(new Uint8Array(GROUPS * GROUP))].map(
    (byte) => SYMBOLS[byte & 31],
  );
  return Array.from({ length: GROUPS }, (_, at) => symbols.slice(at * GROUP, (at + 1) * GROUP).join('')).join(
    '-',
  );
}

/**
 * The spellings to try for a passphrase that a person typed: as it is, and, where it could be one of ours,
 * with capitals, spaces and letters taken for digits put right.
 */
export function spellings(passphrase: string): readonly string[] {
  const bare = passphrase.toLowerCase().replace(/[\s-]/g, '').replace(/[il]/g, '1').replace(/o/g, '0');
  if (!new RegExp(`^[${SYMBOLS}]{${GROUPS * GROUP}}$`).test(bare)) return [passphrase];
  const ours = bare.match(/.{5}/g)?.join('-') ?? passphrase;
  return [...new Set([ours, passphrase])];
}

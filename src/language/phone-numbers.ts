import { canonicalNumber, isGivenOut } from './number';

/** A telephone number in a text. */
export interface PhoneNumber {
  /** UTF-16 offsets into the text. */
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  /** E.164. */
  readonly number: string;
  /** `fixed`: a British landline, which may be a home, an office or a hall. */
  readonly kind: 'mobile' | 'fixed';
}

/** What people put between digits: at most two of these in a row. Neither a colon nor a slash: those are times and dates. */
const GAP = '[ \\u00a0\\u2007\\u2009\\u202f.()\\u2010-\\u2015-]{0,2}';
const SHAPES = new RegExp(
  [
    // +44 7700 900123, 0044 7700 900123, +44 (0)7700 900123
    `(?:\\+|00)${GAP}4${GAP}4${GAP}(?:\\(0\\)${GAP})?(?:${GAP}\\p{Nd}){9,10}`,
    // +353 85 012 3456
    `\\+${GAP}[1-9](?:${GAP}\\p{Nd}){6,13}`,
    // 447700900123
    `447(?:${GAP}\\p{Nd}){9}`,
    // 07700 900123, (020) 7946 0018
    `\\(?[0０](?:${GAP}\\p{Nd}){9,10}`,
  ]
    .map(
      (shape) =>
        `(?<![\\p{L}\\p{N}£$€#@_]|\\p{N}[.,:-]|(?<!\\p{N})\\p{N}{1,4}/)(?:${shape})(?!\\p{Nd}|:\\p{Nd}|/\\p{Nd}{1,4}(?!\\p{Nd}))`,
    )
    .join('|'),
  'gu',
);

/**
 * The telephone numbers in a text that could be a private person's. Helplines, freephone, short codes and
 * numbers that only organisations hold (0800, 03, 084, 09 …) are left out: they are nobody's secret (READING 9).
 */
export function phoneNumbers(text: string): readonly PhoneNumber[] {
  const found: PhoneNumber[] = [];
  for (const match of text.matchAll(SHAPES)) {
    const number = canonicalNumber(match[0].replace(/^\(/, '').replace('(0)', ''));
    const kind = number && kindOf(number);
    if (!number || !kind) continue;
    const start = match.index;
    found.push({ start, end: start + match[0].length, quote: match[0], number, kind });
  }
  return found;
}

function kindOf(number: string): PhoneNumber['kind'] | null {
  if (!number.startsWith('+44')) return isGivenOut(number) ? 'mobile' : null;
  const national = number.slice(3);
  // The library calls Ofcom's numbers for drama (07700 900xxx, 01632 960xxx) not given out; their shape is a mobile's all the same.
  if (/^7\d{9}$/.test(national)) return 'mobile';
  if (/^[12]\d{9}$/.test(national)) return 'fixed';
  return /^1\d{8}$/.test(national) && isGivenOut(number) ? 'fixed' : null;
}

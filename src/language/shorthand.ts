import { ANY_CASE, LOWER_CASE_ONLY } from './shorthand-words';

/** Some words of a text. */
export interface Span {
  /** UTF-16 offsets into the text. */
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

/** A word, with the apostrophes inside it; a hyphen or a dot on its edge is looked at apart. */
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}\p{N}]+)*/gu;
/** Addresses, links, handles, tags and file names: nobody's wording. */
const NOT_WORDING =
  /@|:\/\/|^[("'“‘]*(?:www\.|#)|\.(?:com|org|net|uk|wales|scot|cymru|pdf|docx?|txt|jpe?g|png|zip)\b/iu;
/** A few words in quotation marks are spoken of, not used: Please do not write “u”. */
const SPOKEN_OF = /["“][^"“”\n]{1,40}["”]|(?<![\p{L}\p{N}])[‘'](?:[^‘’'\n]{1,12})['’](?![\p{L}\p{N}])/gu;

/** Several short words that are shorthand only together. */
const TOGETHER: readonly RegExp[] = [
  /\bc (?:u|ya)\b/giu,
  /\b[rR] [uU]\b/gu,
  /\bu r\b(?![.&])/gu,
  /(?<=^|[.!?,]\s+|\n)U(?= (?:are|can|got|have|know|look|need|ok|should|want|were|will)\b)/gu,
  /\b(?:how|where|what|who|when|why|we|they|you|things) r\b(?![.&'’-])/giu,
  /\b[24] (?:u|ur|b|c)\b(?!['’.)-])/gu,
  /(?<=\b(?:gonna|wanna|want|got|need|going|used|able|try|have|u|how) )2(?= (?:be|do|go|see|get|know|meet|say|tell|ask|come|make|have|take|play|talk|speak|hear|help)\b)/gu,
  /\b(?:me|you|u) n (?:u|you|me|ur|your|my)\b/giu,
];

/**
 * The text-speak in a text, in reading order and without overlaps. It knows nothing of GCSE, PE, U-turn, 8am,
 * plan b, room 4 or anybody's name: what is not on the lists is not flagged.
 */
export function shorthand(text: string): readonly Span[] {
  const single = [...text.matchAll(WORD)]
    .filter((word) => isShorthand(word[0], text, word.index))
    .map(spanOf);
  const spans = [...together(text), ...single];
  if (spans.length === 0) return spans;
  const apart = [...notWording(text), ...[...text.matchAll(SPOKEN_OF)].map(spanOf)];
  return withoutOverlaps(spans.filter((span) => !apart.some((other) => overlap(span, other))));
}

function together(text: string): readonly Span[] {
  if (!/\b[curn24]\b/i.test(text)) return [];
  return TOGETHER.flatMap((pattern) => [...text.matchAll(pattern)].map(spanOf));
}

const notWording = (text: string): readonly Span[] =>
  [...text.matchAll(/\S+/g)].filter((chunk) => NOT_WORDING.test(chunk[0])).map(spanOf);

function isShorthand(word: string, text: string, at: number): boolean {
  if (word.length > LONGEST) return false;
  const plain = word.replaceAll('’', "'");
  const lower = plain.toLowerCase();
  if (isDrawnOut(plain)) return true;
  if (isJoined(text, at, at + word.length)) return false;
  return ANY_CASE.has(lower) || (plain === lower && LOWER_CASE_ONLY.has(plain));
}

/** What is longer is no word that a person wrote. */
const LONGEST = 40;

/** Sounds that are written with a letter thrice anyway. */
const SOUNDS = /^(?:h+m{2,}|m+h*m*|s+h+|z+|b+r+|g+r+|a+h+|o+h+|u+h+|e+h+|t+s+k+|p+s+t+|x+)$/iu;

/** 'soooo', 'pleeease': a letter three times and more, but not iii, AAA, www or a sound. */
function isDrawnOut(word: string): boolean {
  if (!/(\p{L})\1{2,}/iu.test(word) || SOUNDS.test(word)) return false;
  return !/^(?:www|[ivxlcdm]+|(\p{L})\1+|\p{Lu}{3,5}|.*\p{N}.*)$/u.test(word);
}

/** Part of something longer: U-turn, drive-thru, u.s., 4/u. */
function isJoined(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 2), start);
  const after = text.slice(end, end + 2);
  return /[\p{L}\p{N}][-‐‑./&]$/u.test(before) || /^[-‐‑./&][\p{L}\p{N}]/u.test(after);
}

const spanOf = (match: RegExpMatchArray): Span => ({
  start: match.index ?? 0,
  end: (match.index ?? 0) + match[0].length,
  quote: match[0],
});

const overlap = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

function withoutOverlaps(spans: readonly Span[]): readonly Span[] {
  const kept: Span[] = [];
  const inOrder = [...spans].sort((one, other) => one.start - other.start || other.end - one.end);
  for (const span of inOrder) {
    const last = kept.at(-1);
    if (!last || span.start >= last.end) kept.push(span);
  }
  return kept;
}

import { plain } from './plain';
import type { Span } from './shorthand';

/** Words that say something, and what in the same sentence makes them say something else. */
export interface Cue {
  /** Global. Linear: its gaps are bounded and stay inside a sentence. */
  readonly says: RegExp;
  /** Found in the same sentence: not meant. */
  readonly unless?: RegExp;
  /** Said even where it is denied: 'do not tell' is what is looked for. */
  readonly evenDenied?: boolean;
}

/** How far a sentence is followed either way, in UTF-16 units. */
const REACH = 240;
const ENDS = /[.!?\n]/;

/**
 * Where the cues of a text stand, in reading order and without overlaps. Left out are words that are quoted, that
 * are denied ('please do not …', 'we never …'), or that somebody else is warned of ('if anyone asks you to …').
 */
export function cuesIn(text: string, cues: readonly Cue[]): readonly Span[] {
  const read = plain(text);
  const spans = cues.flatMap((cue) => matches(read.text, cue));
  if (spans.length === 0) return [];
  return apart(spans).map(([start, end]) => {
    const span = read.written(start, end);
    return { ...span, quote: text.slice(span.start, span.end) };
  });
}

/** The sentence around a stretch of text, with where it begins. */
export function sentenceAround(text: string, start: number, end: number): { text: string; from: number } {
  let from = start;
  while (from > 0 && start - from < REACH && !ENDS.test(text[from - 1] ?? '')) from -= 1;
  let to = end;
  while (to < text.length && to - end < REACH && !ENDS.test(text[to] ?? '')) to += 1;
  return { text: text.slice(from, to + 1), from };
}

type Stretch = readonly [start: number, end: number];

function matches(text: string, { says, unless, evenDenied }: Cue): readonly Stretch[] {
  const found: Stretch[] = [];
  for (const match of text.matchAll(says)) {
    const lead = match[0].length - match[0].trimStart().length;
    const start = match.index + lead;
    const end = match.index + match[0].trimEnd().length;
    if (end <= start || !isWhole(text, start, end)) continue;
    const sentence = sentenceAround(text, start, end);
    if (unless?.test(sentence.text)) continue;
    const before = sentence.text.slice(0, start - sentence.from);
    if (SOMEBODY_ELSE.test(sentence.text) || isQuoted(sentence.text, start - sentence.from)) continue;
    if (!evenDenied && isDenied(before)) continue;
    found.push([start, end]);
  }
  return found;
}

const LETTER = /[\p{L}\p{M}\p{N}]/u;

/** `\b` knows ASCII only: 'ém' must not end a word. */
function isWhole(text: string, start: number, end: number): boolean {
  const joins = (at: number) => LETTER.test(text[at - 1] ?? '') && LETTER.test(text[at] ?? '');
  return !joins(start) && !joins(end);
}

const SOMEBODY_ELSE =
  /\b(?:if|when|whenever|should|where) (?:ever )?(?:any ?one|any ?body|some ?one|some ?body|an? (?:adult|stranger|grown-up|person|leader|coach|teacher)|people|strangers|they|somebody)\b[^.!?\n]{0,40}\b(?:asks?|tells?|says?|sends?|wants?|messages?|offers?|pressures?|makes?|tries|try|asked|told)\b|\b(?:nobody|no one|anyone who|someone who|people who|adults who|strangers who|no (?:leader|coach|adult|teacher)) (?:should|will|would|may|can|has|ask)/i;

/** Inside quotation marks of this sentence: an odd number of them stands before. */
function isQuoted(sentence: string, at: number): boolean {
  const marks = (text: string) => text.split('"').length - 1;
  return marks(sentence.slice(0, at)) % 2 === 1 && sentence.indexOf('"', at) >= 0;
}

const CLAUSE = /[,;:()]|\s-+\s|\b(?:but|so|because|until|though|although)\b/gi;
/** Denials that deny nothing of what follows. */
const ASKING =
  /\b(?:why (?:don't|not|can't)|(?:can't|couldn't|won't|wouldn't|don't) (?:you|u)\b|don't (?:forget|mind|worry|suppose|hesitate|be (?:shy|scared|afraid|silly)|wait)|not sure|can't wait|do not (?:forget|mind|worry|hesitate)|(?:i|we) (?:don't|do not|haven't|have not)(?: got| have| know| think)?|not only|not just|never mind)\b/gi;
const DENIAL =
  /\b(?:(?:do|does|did|would|should|could|can|must|need|will|are|is|am|was|were|has|have|may|might)(?:n't| not)|cannot|cant|dont|won't|wont|never|no need|not|nobody|no one|without|rather than|instead of|avoid|stop|refuse|against|isn't|aren't|wasn't|ain't|i'd not)\b/i;

/** Whether what follows is denied by the clause that leads up to it. */
export function isDenied(before: string): boolean {
  const clause = before.split(CLAUSE).at(-1) ?? '';
  return DENIAL.test(clause.slice(-80).replace(ASKING, ' '));
}

/** Overlapping stretches become the first and longest. */
function apart(stretches: readonly Stretch[]): readonly Stretch[] {
  const kept: Stretch[] = [];
  for (const one of [...stretches].sort((a, b) => a[0] - b[0] || b[1] - a[1])) {
    if (one[0] >= (kept.at(-1)?.[1] ?? 0)) kept.push(one);
  }
  return kept;
}

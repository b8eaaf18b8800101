/** A stretch of text, or one character in it that cannot be seen or that turns what follows around. */
export type Piece =
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'hidden'; readonly code: string };

// Controls, soft hyphen, joiners, bidi controls and isolates, fillers, tags, byte-order mark, private separators.
const HIDDEN = /[\p{Cc}\p{Cf}\u2028\u2029]|\u034f|\u115f|\u1160|\u17b4|\u17b5|\u3164|\uffa0/gu;

/** Line ends and tabs are as they look; they are not marked. */
const PLAIN = new Set(['\n', '\t']);

const PICTURE = /\p{Extended_Pictographic}[\u{1f3fb}-\u{1f3ff}\ufe0f]*$/u;
const JOINING_SCRIPT =
  /[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{M}]$/u;
/** The flags of England, Scotland and Wales are a black flag and tag characters. */
const FLAG = /\u{1f3f4}[\u{e0061}-\u{e007a}]*$/u;

/**
 * Text in pieces, so that hidden characters can be shown. Those that a script or an emoji needs (the joiner in a
 * family, in Persian or Hindi words, the tags of the flag of Wales) are left where they do their work.
 */
export function piecesOf(raw: string): readonly Piece[] {
  const text = raw.replaceAll('\r\n', '\n').replaceAll('\r', '\n');
  const pieces: Piece[] = [];
  let from = 0;
  for (const { 0: found, index } of text.matchAll(HIDDEN)) {
    if (PLAIN.has(found) || needed(found, text.slice(Math.max(0, index - 24), index))) continue;
    if (index > from) pieces.push({ is: 'text', text: text.slice(from, index) });
    pieces.push({ is: 'hidden', code: codeOf(found) });
    from = index + found.length;
  }
  if (from < text.length) pieces.push({ is: 'text', text: text.slice(from) });
  return pieces;
}

function needed(found: string, before: string): boolean {
  if (found === '\u200d') return PICTURE.test(before) || JOINING_SCRIPT.test(before);
  if (found === '\u200c') return JOINING_SCRIPT.test(before);
  return /^[\u{e0061}-\u{e007a}\u{e007f}]$/u.test(found) && FLAG.test(before);
}

const codeOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

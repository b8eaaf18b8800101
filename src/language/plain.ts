/** A text as the patterns read it, and the way back from its places to those of the text as written. */
export interface Plain {
  readonly text: string;
  /** UTF-16 offsets into the text as written, of a stretch of the plain one. */
  readonly written: (start: number, end: number) => { readonly start: number; readonly end: number };
}

let last: { readonly given: string; readonly plain: Plain } | null = null;

/**
 * Straight quotes and dashes, one kind of space, compatibility forms spelt out (fullwidth, mathematical), invisible
 * characters left out, and lookalikes of other scripts inside Latin words as the letters they stand for. Whoever
 * writes 'ѕend mе a pic' gets the same finding. The last text is kept: a dozen rules ask about the same one.
 */
export function plain(given: string): Plain {
  if (last?.given !== given) last = { given, plain: read(given) };
  return last.plain;
}

const NOTHING_TO_DO = /^[\n\r\t\x20-\x7e£éèáíóúâêîôûŵŷÀ-ÖØ-öø-ÿ]*$/;
const INVISIBLE =
  /^(?:\u034f|[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|\p{Variation_Selector})$/u;
const ALIKE: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  ʼ: "'",
  '′': "'",
  '`': "'",
  '“': '"',
  '”': '"',
  '–': '-',
  '—': '-',
  '‐': '-',
  '‑': '-',
  '…': '.',
};

function read(given: string): Plain {
  if (NOTHING_TO_DO.test(given)) return { text: given, written: (start, end) => ({ start, end }) };
  const pieces: string[] = [];
  const begins: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const character of given) {
    const begin = at;
    at += character.length;
    if (INVISIBLE.test(character)) continue;
    const piece = ALIKE[character] ?? character.normalize('NFKC');
    pieces.push(piece);
    for (let unit = 0; unit < piece.length; unit += 1) {
      begins.push(begin);
      ends.push(at);
    }
  }
  return {
    text: latin(pieces.join('')),
    written: (start, end) => ({
      start: begins[start] ?? given.length,
      end: end > start ? (ends[end - 1] ?? given.length) : (begins[start] ?? given.length),
    }),
  };
}

const LOOKALIKES = new Map(
  [...'аaеeоoрpсcхxуyіiјjѕsԁdһhкkтtмmнhвbАAВBЕEКKМMНHОOРPСCТTХXαaοoνvρpιi'].flatMap((letter, place, all) =>
    place % 2 === 0 ? [[letter, all[place + 1] ?? letter] as const] : [],
  ),
);

/** Only where Latin letters stand beside them: Cyrillic and Greek words stay what they are. */
function latin(text: string): string {
  if (!/[\u0370-\u052f]/.test(text)) return text;
  return text.replace(/[\p{L}\p{M}\p{N}]+/gu, (word) =>
    /[a-z]/i.test(word)
      ? word.replace(/[\u0370-\u052f]/g, (letter) => LOOKALIKES.get(letter) ?? letter)
      : word,
  );
}

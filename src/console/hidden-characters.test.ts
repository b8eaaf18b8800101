import { describe, expect, it } from 'vitest';
import { piecesOf } from './hidden-characters';

const marked = (text: string): string =>
  piecesOf(text)
    .map((piece) => (piece.is === 'text' ? piece.text : `[${piece.code}]`))
    .join('');

describe('what cannot be seen, or turns what follows around', () => {
  it.each([
    ['invoice\u202egpj.exe', 'invoice[U+202E]gpj.exe'],
    ['Sa\u200bm', 'Sa[U+200B]m'],
    ['\ufeffSam', '[U+FEFF]Sam'],
    ['so\u00adft', 'so[U+00AD]ft'],
    ['a\u2066b\u2069', 'a[U+2066]b[U+2069]'],
    ['bell\u0007', 'bell[U+0007]'],
    ['line\u2028end', 'line[U+2028]end'],
    ['fill\u3164er', 'fill[U+3164]er'],
    ['tag\u{e0041}', 'tag[U+E0041]'],
    ['S\u200dam', 'S[U+200D]am'],
  ])('%j is marked', (text, shown) => expect(marked(text)).toBe(shown));
});

describe('what a script or a picture needs', () => {
  it.each([
    'Tomorrow at six,\n\tin the hall',
    'Zofia Wiśniewska, Zoë, José',
    'شكرا جزيلا',
    'می\u200cخواهم',
    'क्\u200dष',
    '👨\u200d👩\u200d👧',
    '👩🏽\u200d🏫',
    '🏴\u{e0067}\u{e0062}\u{e0077}\u{e006c}\u{e0073}\u{e007f}',
  ])('%j is left alone', (text) => expect(marked(text)).toBe(text));

  it('reads Windows line ends as line ends', () =>
    expect(marked('one\r\ntwo\rthree')).toBe('one\ntwo\nthree'));
});

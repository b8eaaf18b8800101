import { describe, expect, test } from 'vitest';
import { phoneNumbers } from './phone-numbers';
import { shorthand } from './shorthand';
import { ANY_CASE, LOWER_CASE_ONLY } from './shorthand-words';

const quotes = (text: string) => shorthand(text).map(({ quote }) => quote);

test('every word of the lists is found where it may be', () => {
  for (const word of ANY_CASE) {
    expect(quotes(`Rehearsal, ${word}, on Friday`)).toEqual([word]);
    expect(quotes(word.toUpperCase())).toEqual([word.toUpperCase()]);
  }
  for (const word of LOWER_CASE_ONLY) {
    expect(quotes(`Rehearsal, ${word}, on Friday`)).toEqual([word]);
    const name = `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
    expect(quotes(`With ${name} on Friday`)).toEqual(name === word ? [word] : []);
  }
});

test.each<[string, string[]]>([
  ['U are early. u r late', ['U', 'u r']],
  ['want 2 go, going 2 bed, 2 go', ['2']],
  ['it is 4 u, and 2 u', ['4 u', '2 u']],
  ['me n you', ['me n you']],
  ['pleeeease', ['pleeeease']],
  ['gr8-ish, drive-thru, u-bend, u.s.', []],
  ['gr8', ['gr8']],
  ['', []],
])('%s', (text, found) => {
  expect(quotes(text)).toEqual(found);
});

describe('text that a machine made', () => {
  // Were a pattern to look back over what it has read, one of these would take minutes.
  test.each(['a.', "a'", '(0)', '"', '@', '+', 'a', 'mh', '0 ', '07700 90012 ', '#'])(
    '%s over and over',
    (piece) => {
      const text = piece.repeat(100_000);
      expect(shorthand(text)).toEqual([]);
      expect(phoneNumbers(text)).toEqual(expect.any(Array));
    },
  );
});

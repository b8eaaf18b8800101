import { describe, expect, test } from 'vitest';
import { canonicalNumber } from './number';
import { phoneNumbers } from './phone-numbers';
import { whoseNumber } from './whose-number';

describe('numbers in a text', () => {
  test.each<[string, string[]]>([
    ['07700 900123', ['+447700900123']],
    ['at 07700900123x', ['+447700900123']],
    ['(07700) 900 123', ['+447700900123']],
    ['0044 7700 900123', ['+447700900123']],
    ['447700900123', ['+447700900123']],
    ['tel:+447700900123', ['+447700900123']],
    ['0 7 7 0 0 9 0 0 1 2 3', ['+447700900123']],
    ['07700\u00a0900123', ['+447700900123']],
    ['０７７００９００１２３', ['+447700900123']],
    ['07700 900123/07700 900124', ['+447700900123', '+447700900124']],
    ['07700 900123\n07700 900124', ['+447700900123', '+447700900124']],
    ['07700 900123 at 7', ['+447700900123']],
    ['020 7946 0018.', ['+442079460018']],
    ['+353 85 012 3456', ['+353850123456']],
    ['0800 1111, 116 123, 999, 0300 123 4567, 0845 496 0123', []],
    ['£07700900123 or #07700900123', []],
    ['from 09:00 to 10:30 on 01.02.2026', []],
    ['2026-11-20T21:05:00', []],
    ['account 12345678, sort code 20-00-00', []],
    ['ISBN 978-0-306-40615-7', []],
    ['4929 0000 0000 0006 on the card', []],
  ])('%s', (text, numbers) => {
    const found = phoneNumbers(text);
    expect(found.map(({ number }) => number)).toEqual(numbers);
    for (const { start, end, quote } of found) expect(text.slice(start, end)).toBe(quote);
  });
});

test.each<[string, string | null]>([
  ['+4407700900123', '+447700900123'],
  ['+1 (415) 555-2671', '+14155552671'],
  ['sam.okoro.7', null],
  ['12345', null],
  ['', null],
])('%s in one form', (written, number) => {
  expect(canonicalNumber(written)).toBe(number);
});

describe('whose number it is', () => {
  test.each<[string, ReturnType<typeof whoseNumber>]>([
    ['Is your number still 07700 900123?', 'reader'],
    ["We have your dad's mobile as 07700 900123", 'reader'],
    ['We hold 07700 900123 for your carer', 'reader'],
    ['Is your number still the one you gave me: 07700 900123', 'reader'],
    ['I lost your number so text me: 07700 900123', 'writer'],
    ["I've deleted your mum's number, I'm on 07700 900123", 'writer'],
    ['Save your mum’s number and mine: 07700 900123', 'writer'],
    ['Ring me on 07700 900123 for your number plate', 'writer'],
    ['Put my number in your phone: 07700 900123', 'writer'],
    ['Put this in your phone: 07700 900123', null],
    ["I'm on 07700 900123", 'writer'],
    ['The office is on 07700 900123', 'organisation'],
    ['The caretaker lives at 07700 900123', null],
    ['The minibus phone is 07700 900123', 'organisation'],
    ['After school is over text 07700 900123', null],
    ['The office can ring me on 07700 900123', 'writer'],
    ['My work mobile is 07700 900123', 'organisation'],
    ['Our duty phone is 07700 900123', 'organisation'],
    ['07700 900123', null],
    ['I work late. 07700 900123', null],
  ])('%s', (text, whose) => {
    const start = text.indexOf('0770');
    expect(whoseNumber(text, start, start + '07700 900123'.length)).toBe(whose);
  });
});

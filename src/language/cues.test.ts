import { describe, expect, test } from 'vitest';
import { asksContactDetails } from './asks-contact-details';
import { asksImage } from './asks-image';
import { contactDetails } from './contact-details';
import { crisis } from './crisis';
import { derogatory } from './derogatory';
import { investigating } from './investigating';
import { overFamiliar } from './over-familiar';
import { personalSharing } from './personal-sharing';
import { plain } from './plain';
import { secrecy } from './secrecy';
import { thirdParty } from './third-party';

const DETECTORS = {
  asksContactDetails,
  asksImage,
  contactDetails: (text: string) => contactDetails(text).filter(({ whose }) => whose !== 'open'),
  crisis,
  derogatory,
  investigating,
  overFamiliar,
  personalSharing,
  secrecy,
  thirdParty,
};
type Kind = keyof typeof DETECTORS;

describe('ordinary sentences of youth work are nothing to any of them', () => {
  test.each([
    'Rehearsal starts at half past four on Thursday.',
    'The minibus leaves at nine.',
    'Please bring a packed lunch, shin pads and a water bottle.',
    'Well done on Saturday, your second verse was lovely and so were the descants.',
    'Assalamu alaikum Yusuf, halaqa is moved to the upper hall after Maghrib.',
    'Bore da Elin, mae’r ymarfer am chwech. Rehearsal is at six.',
    'Dinnae forget your kilt pin; the pipe band forms up at ten.',
    'Your GCSE coursework is due on 4 December. Ask Mrs Nowak if you need longer.',
    'If you are worried about anything, you can talk to me or to any leader.',
    'Sat Sri Akal Jaspreet, the gurdwara kitchen needs helpers from two.',
    'Thanks for letting me know that you are poorly. Get well soon.',
    'I will be at the county final, so Tomasz takes the session.',
    'The photographer comes on Monday; parents have had the consent form.',
    'Please ask your carer to ring the office about the bursary.',
  ])('%s', (text) => {
    const said = Object.entries(DETECTORS).filter(([, find]) => find(text).length > 0);
    expect(said.map(([kind]) => kind)).toEqual([]);
  });
});

test.each<[Kind, string, string[]]>([
  ['asksImage', 'Please don’t send me photos, but do come.', []],
  ['asksImage', 'Don’t forget to send me a selfie!', ['send me a selfie']],
  ['asksImage', 'The text said “send me a selfie”, and you did right to show us.', []],
  ['asksContactDetails', 'Why don’t you send me your number?', ['send me your number']],
  ['secrecy', 'No secrets here: tell your parents all of it.', []],
  ['contactDetails', 'I live at 9 Mill Lane.', ['9 Mill Lane']],
  ['overFamiliar', 'Her lift home has broken down.', []],
  ['overFamiliar', 'Do you want a lift home?', ['want a lift home']],
  ['contactDetails', 'Send the form to rhys@choir.example', []],
  ['contactDetails', 'My private email: rhys@choir.example', ['rhys@choir.example']],
  ['overFamiliar', 'See you there xx\nRowan', ['xx']],
  ['overFamiliar', 'Room XX, 3 x 2', []],
  ['thirdParty', 'tell ayo that it starts at six', ['tell ayo']],
  ['thirdParty', 'Tell stories about the sea.', []],
])('%s: %s', (kind, text, quotes) => {
  expect(DETECTORS[kind](text).map(({ quote }) => quote)).toEqual(quotes);
});

describe('a text made plain', () => {
  test.each([
    ['don’t', "don't"],
    ['s\u200bend', 'send'],
    ['ｓｅｎｄ', 'send'],
    ['𝓈end', 'send'],
    ['sеnd', 'send'],
    ['мир', 'мир'],
    ['Siân', 'Siân'],
  ])('%s', (written, read) => {
    expect(plain(written).text).toBe(read);
  });

  test('leads back to what was written, and no further', () => {
    const written = 'a\u00adb 😘 ﬁn\u200b.';
    const { text, written: back } = plain(written);
    const { start, end } = back(0, 2);
    expect(written.slice(start, end)).toBe('a\u00adb');
    const last = back(text.length - 1, text.length);
    expect(written.slice(last.start, last.end)).toBe('.');
  });
});

describe('text that a machine made is read in one go', () => {
  // Were a pattern to look back over what it has read, one of these would take minutes.
  test.each([
    'send me ',
    'the ',
    'your ',
    "don't tell ",
    'you are so ',
    ' ',
    '\n',
    'x ',
    '1 A',
    'a@',
    'a.',
    '"',
    'he did ',
    'I ',
    'my ',
    'so very ',
    'photo of ',
  ])('%j over and over', (piece) => {
    const text = piece.repeat(Math.ceil(60_000 / piece.length));
    for (const find of Object.values(DETECTORS)) expect(find(text)).toEqual(expect.any(Array));
  });
});

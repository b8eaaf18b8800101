import { beforeAll, describe, expect, it } from 'vitest';
import { type Outcome, UNREADABLES, WRONGS, type Wrong } from './outcome';
import { said } from './sentences';
import { useCatalogue } from './testing/catalogue';
import { EVENING, MINUTE } from './testing/world';

beforeAll(useCatalogue);

const NOW = EVENING + 2 * MINUTE;
const zone = 'Europe/London';
const before = { size: 14, imported: EVENING - 24 * 60 * MINUTE };
const log = '00112233445566778899aabbccddeeff';
const staff = 'Rowan Ellis';
const whole: Outcome = {
  is: 'whole',
  log,
  staff,
  organisation: 'Elm Court Youth Project',
  size: 14,
  added: 5,
  newest: { utcMs: EVENING, zone },
  first: 'no',
};
const wrong = (what: Wrong, more: object = {}): Outcome => ({
  is: 'wrong',
  wrong: what,
  log,
  staff,
  claims: staff,
  entries: 9,
  entry: 7,
  before,
  faults: [],
  most: 0,
  ...more,
});

describe('a whole record', () => {
  it('says whose, how many entries, and how new', () => {
    expect(said(whole, NOW)).toEqual({
      tone: 'ok',
      title: 'Rowan Ellis’s record is whole: 14 entries, the newest from today 9.12pm.',
      what: 'New since the last file: 5 entries.',
      next: '',
    });
  });

  it('counts one entry as one', () => {
    const { title, what } = said({ ...whole, size: 1, added: 1 }, NOW);
    expect(title).toBe('Rowan Ellis’s record is whole: one entry, from today 9.12pm.');
    expect(what).toBe('New since the last file: one entry.');
  });

  it('says that trust begins with the first file, of the console and of a device', () => {
    const first = said({ ...whole, first: 'organisation' }, NOW);
    expect(first.what).toContain('first file from this device, and the first in this console');
    expect(first.what).toContain('records of Elm Court Youth Project only');
    expect(first.next).toBe('Please ask Rowan Ellis once whether this file came from them.');
    expect(said({ ...whole, first: 'device' }, NOW).what).toContain(
      'This is the first file from this device.',
    );
  });

  it('gives the time of another zone with its name', () => {
    const { title } = said({ ...whole, newest: { utcMs: EVENING, zone: 'Asia/Karachi' } }, NOW);
    expect(title).toContain('today 2.12am (Asia/Karachi time)');
  });
});

describe('a file that changes nothing', () => {
  it('is the same again', () => {
    const { tone, title } = said({ is: 'same', log, staff, before }, NOW);
    expect(tone).toBe('ok');
    expect(title).toBe('You have all of this already: nothing has changed in Rowan Ellis’s record.');
  });

  it('is an older one, and what to do if it is not', () => {
    const older = said({ is: 'older', log, staff, size: 9, made: EVENING - 25 * 60 * MINUTE, before }, NOW);
    expect(older.tone).toBe('calm');
    expect(older.title).toBe('This is an older file of Rowan Ellis’s, made yesterday 8.12pm.');
    expect(older.what).toContain('ends at entry 9; the record that you have goes up to entry 14');
    expect(older.next).toContain('ask Rowan Ellis what happened');
  });
});

const TITLES: readonly (readonly [Outcome, string, string])[] = [
  [
    wrong('altered'),
    'This file was changed after it was made.',
    'Entry 7 does not match what was written at the time. None of it has been imported.',
  ],
  [
    wrong('altered', { entry: null }),
    'This file was changed after it was made.',
    'It does not match the signature it was made with. None of it has been imported.',
  ],
  [
    wrong('incomplete'),
    'Something is missing from the middle of this file.',
    'What was written as entry 7 is not there. None of it has been imported.',
  ],
  [
    wrong('incomplete', { entry: null }),
    'Something is missing from the middle of this file.',
    'Not all of its entries are there. None of it has been imported.',
  ],
  [
    wrong('cut'),
    'The end of this file is missing.',
    'It breaks off after 9 entries. Perhaps it was not copied completely; perhaps it was cut. None of it has been imported.',
  ],
  [
    wrong('shortened'),
    'This file is shorter than the one you imported yesterday 9.12pm.',
    'That one had 14 entries, and this newer one has 9 entries. Either the browser was set back to an earlier day, or entries were taken out. What you had is still here.',
  ],
  [
    wrong('forked'),
    'This file and the one you imported yesterday 9.12pm do not agree.',
    'Both continue the same record, but in different ways: one of them was rewritten. You have 14 entries; this file has 9 entries. What you had is still here.',
  ],
  [
    wrong('other-device'),
    'This record was not made on the device you know for Rowan Ellis.',
    'It carries another device’s signature. None of it has been imported.',
  ],
  [
    wrong('other-device', { staff: null }),
    'This record was not signed by the device that began it.',
    'It carries another device’s signature. None of it has been imported.',
  ],
  [
    { is: 'other-organisation', theirs: 'Harbour Street Club', ours: 'Elm Court Youth Project' },
    'This record belongs to another organisation.',
    'It says “Harbour Street Club”; this console keeps the records of Elm Court Youth Project. None of it has been imported.',
  ],
];

describe('a record that is refused', () => {
  it.each(TITLES)('%#: says plainly what is wrong', (outcome, title, what) => {
    const told = said(outcome, NOW);
    expect(told).toMatchObject({ tone: 'fault', title, what });
    expect(told.next).toMatch(/^Please .*ask/);
  });

  it.each(WRONGS)('%s: says to keep the file, and names nobody whom it cannot be sure of', (what) => {
    expect(said(wrong(what), NOW).next).toContain('keep this file as it is');
    const unsure = said(wrong(what, { staff: null, claims: 'Mallory' }), NOW);
    expect(unsure.next).toContain('the person who sent it');
    expect(JSON.stringify(unsure)).not.toContain('Mallory');
  });

  it('asks the manager about a new device instead of deciding', () => {
    const asked = said({ is: 'new-device', log, staff, size: 3, before }, NOW);
    expect(asked.tone).toBe('ask');
    expect(asked.title).toBe('This record was not made on the device you know for Rowan Ellis.');
    expect(asked.what).toContain('None of it has been imported');
  });
});

describe('a file that cannot be read', () => {
  it.each(UNREADABLES)('%s: has a sentence of its own', (why) => {
    const { title, what } = said({ is: 'unreadable', why }, NOW);
    expect(title).toMatch(/^[A-Z].*\.$/);
    expect(what).not.toBe('');
  });

  it('asks for a passphrase kindly, and again', () => {
    expect(said({ is: 'unreadable', why: 'needs-passphrase' }, NOW).tone).toBe('ask');
    expect(said({ is: 'unreadable', why: 'wrong-passphrase' }, NOW)).toMatchObject({
      tone: 'ask',
      title: 'That passphrase does not open this file.',
    });
  });

  it('no two of them say the same', () => {
    const titles = UNREADABLES.map((why) => said({ is: 'unreadable', why }, NOW).title);
    expect(new Set(titles).size).toBe(UNREADABLES.length);
  });
});

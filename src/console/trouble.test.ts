import { describe, expect, it } from 'vitest';
import type { KeptFile, KeptRecord } from './database';
import type { Outcome } from './outcome';
import { openQuestions, troubleOf } from './trouble';

const log = '00112233445566778899aabbccddeeff';
const record = { log } as KeptRecord;
const before = { size: 4, imported: 0 };
const whole = { is: 'whole', log } as Outcome;
const same: Outcome = { is: 'same', log, staff: 'Rowan Ellis', before };
const wrong = { is: 'wrong', wrong: 'shortened', log } as Outcome;
const foreign: Outcome = { is: 'other-organisation', theirs: 'Harbour Street Club', ours: 'Elm Court' };
const newestFirst = (...outcomes: Outcome[]) => outcomes.map((outcome, id) => ({ id, outcome }) as KeptFile);
const item = (outcome: Outcome | null) =>
  ({ id: 1, file: new File([], 'a'), state: 'done', outcome }) as const;

describe('whether a record is in trouble', () => {
  it('is, when its newest file was refused', () => {
    expect(troubleOf(record, newestFirst(wrong, whole))?.outcome).toBe(wrong);
  });
  it('is not, once a sound one continued it', () => {
    expect(troubleOf(record, newestFirst(whole, wrong))).toBeNull();
  });
  it('is still, when the old file was only brought in again', () => {
    expect(troubleOf(record, newestFirst(same, wrong, whole))?.outcome).toBe(wrong);
  });
  it('is not, when it was another record that was refused', () => {
    expect(troubleOf({ log: 'f'.repeat(32) } as KeptRecord, newestFirst(wrong))).toBeNull();
  });
});

describe('how many things are open', () => {
  it('counts a record once, and what belongs to none by itself', () => {
    expect(openQuestions([record], newestFirst(wrong, wrong), [item(wrong), item(foreign), item(same)])).toBe(
      2,
    );
  });
  it('counts nothing while a file waits for its passphrase or is on its way', () => {
    const waits: Outcome = { is: 'unreadable', why: 'needs-passphrase' };
    expect(openQuestions([record], newestFirst(whole), [item(waits), item(null)])).toBe(0);
  });
});

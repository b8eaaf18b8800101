import { describe, expect, it } from 'vitest';
import { isReason } from '../draft/declared';
import type { FindingInWords } from '../engine/finding';
import { type Answers, maySend, noAnswers, purposeOnly, questionsOf, sendWith } from './answer';

const finding = (id: string, ask: FindingInWords['ask'], level: FindingInWords['level']): FindingInWords => ({
  id,
  clause: id.split('/')[0] ?? '',
  policy: 'Elm Court communications policy',
  level,
  answer: 'breach',
  ask,
  what: 'Not now: it is 9.05pm',
  why: 'Nobody is written to at night.',
  instead: 'Schedule it for tomorrow.',
  evidence: [],
});
const quietHours = finding('6.2/quiet-hours', 'both-statements', 'hold');
const objection = finding('5.2/parent-objection', 'risk-or-circumstances', 'hold');
const phone = finding('6.1/phone-number', 'reason', 'hold');
const purpose = finding('4.2/purpose', 'purpose', 'ask');
const shorthand = finding('7.2/shorthand', 'reason', 'warn');
const given = (answers: Partial<Answers>): Answers => ({ ...noAnswers(null), ...answers });

describe('what is asked', () => {
  it('asks nothing for a warning beside a hold', () => {
    expect(questionsOf([shorthand, quietHours])).toEqual({
      purpose: false,
      bothStatements: true,
      riskOrCircumstances: false,
      reason: false,
    });
  });
  it('asks for a warning that is all there is', () => {
    expect(questionsOf([shorthand]).reason).toBe(true);
  });
  it('does not ask twice whether they are at risk', () => {
    expect(questionsOf([quietHours, objection]).riskOrCircumstances).toBe(false);
  });
  it('is light only when purpose is the one question', () => {
    expect(purposeOnly(questionsOf([purpose, shorthand]))).toBe(true);
    expect(purposeOnly(questionsOf([purpose, phone]))).toBe(false);
  });
});

describe('when it may be sent', () => {
  const cases: readonly [string, readonly FindingInWords[], Partial<Answers>, boolean][] = [
    ['neither statement', [quietHours], {}, false],
    ['only at risk', [quietHours], { atRisk: true }, false],
    ['only no other way', [quietHours], { noAlternative: true }, false],
    ['both statements', [quietHours], { atRisk: true, noAlternative: true }, true],
    ['an objection, nothing said', [objection], {}, false],
    ['an objection, at risk', [objection], { atRisk: true }, true],
    ['circumstances without words', [objection], { circumstances: true }, false],
    [
      'circumstances in words',
      [objection],
      { circumstances: true, circumstancesInWords: 'Mum asked us to' },
      true,
    ],
    ['words without choosing circumstances', [objection], { circumstancesInWords: 'Mum asked us to' }, false],
    ['no reason', [phone], { reason: '' }, false],
    ['keys pressed to get by', [phone], { reason: '.. 1' }, false],
    ['a reason', [phone], { reason: 'Agreed for the tour' }, true],
    ['a reason in Arabic', [phone], { reason: 'للرحلة' }, true],
    ['no purpose', [purpose], {}, false],
    ['a purpose', [purpose], { purpose: 'arrange' }, true],
    ['a purpose, but the number unanswered', [purpose, phone], { purpose: 'arrange' }, false],
  ];
  it.each(cases)('%s', (_, findings, answers, may) => {
    expect(maySend(questionsOf(findings), given(answers))).toBe(may);
  });
  it('takes three letters for a reason, of any script', () => {
    expect(isReason('ab ')).toBe(false);
    expect(isReason('tŷ a')).toBe(true);
  });
});

describe('what is handed on', () => {
  it('holds only what was asked', () => {
    const answers = given({ purpose: 'answer', atRisk: true, noAlternative: true, reason: 'not asked for' });
    expect(sendWith([quietHours], answers)).toEqual({
      choice: 'send',
      declared: { atRisk: true, noAlternative: true },
      reasons: {},
    });
  });
  it('gives the reason under each finding that wants one, and under no other', () => {
    const answers = given({ reason: ' Agreed for the tour ', atRisk: true, noAlternative: true });
    expect(sendWith([phone, quietHours, shorthand], answers)).toEqual({
      choice: 'send',
      declared: { atRisk: true, noAlternative: true },
      reasons: { '6.1/phone-number': 'Agreed for the tour' },
    });
  });
  it('gives circumstances or risk, not both', () => {
    const words = { circumstancesInWords: 'Mum asked us to' };
    expect(sendWith([objection], given({ circumstances: true, ...words }))).toMatchObject({
      declared: { extenuating: 'Mum asked us to' },
    });
    expect(sendWith([objection], given({ atRisk: true, ...words }))).toEqual({
      choice: 'send',
      declared: { atRisk: true },
      reasons: {},
    });
  });
});

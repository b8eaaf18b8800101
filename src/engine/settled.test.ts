import { expect, test } from 'vitest';
import { type Declared, NOTHING_DECLARED } from '../draft/declared';
import type { Level } from '../policies/policy';
import type { Ask } from '../rules/rule';
import { settled } from './settled';

test.each<[Level, Ask, Partial<Declared>, string, boolean]>([
  ['warn', 'reason', {}, '', true],
  ['note', 'purpose', {}, '', true],
  ['ask', 'purpose', {}, '', false],
  ['ask', 'purpose', { purpose: ' ' }, '', false],
  ['ask', 'purpose', { purpose: 'answer' }, '', true],
  ['hold', 'both-statements', { atRisk: true }, 'He is at risk', false],
  ['hold', 'both-statements', { noAlternative: true }, '', false],
  ['hold', 'both-statements', { atRisk: true, noAlternative: true }, '', true],
  ['hold', 'risk-or-circumstances', {}, 'A reason', false],
  ['hold', 'risk-or-circumstances', { atRisk: true }, '', true],
  ['hold', 'risk-or-circumstances', { extenuating: '..' }, '', false],
  ['hold', 'risk-or-circumstances', { extenuating: 'Left behind at the rink' }, '', true],
  ['hold', 'reason', {}, '', false],
  ['hold', 'reason', {}, 'ok', false],
  ['hold', 'reason', {}, 'a.b-c', true],
  ['hold', 'reason', {}, 'Rwy’n gyfrifol', true],
  ['hold', 'reason', { purpose: 'answer', atRisk: true }, '', false],
])('%s, %s, %j, “%s”: %s', (level, ask, declared, reason, expected) => {
  const finding = { clause: '7.1', rule: 'agreed-account', level, ask };
  const reasons = { '7.1/agreed-account': reason, '8.2/agreed-account': 'Said of another clause' };
  expect(settled(finding, { ...NOTHING_DECLARED, ...declared }, reasons)).toBe(expected);
});

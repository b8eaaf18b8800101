import { expect, it } from 'vitest';
import { CONSENT, OBJECTION, PHONE, PURPOSE, QUIET_HOURS, SHORTHAND } from '../../test/panel/findings';
import { inOrder, wantingAnswer } from './order';

const ids = (findings: readonly { readonly id: string }[]) => findings.map(({ id }) => id);

it('puts what holds first, then questions, warnings and notes', () => {
  expect(ids(inOrder([CONSENT, SHORTHAND, PURPOSE, QUIET_HOURS]))).toEqual(
    ids([QUIET_HOURS, PURPOSE, SHORTHAND, CONSENT]),
  );
});

it('puts what is sure before what is not, and else keeps the policy’s order', () => {
  const doubtful = { ...OBJECTION, answer: 'unsure' as const };
  expect(ids(inOrder([doubtful, PHONE, QUIET_HOURS]))).toEqual(ids([PHONE, QUIET_HOURS, doubtful]));
});

it('wants an answer for holds and questions alone, where there are any', () => {
  expect(ids(wantingAnswer([SHORTHAND, PURPOSE, QUIET_HOURS]))).toEqual(ids([QUIET_HOURS, PURPOSE]));
  expect(ids(wantingAnswer([SHORTHAND]))).toEqual(ids([SHORTHAND]));
});

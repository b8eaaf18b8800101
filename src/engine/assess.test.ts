import { describe, expect, test } from 'vitest';
import { check, ofPosts, type Policy } from '../policies/policy';
import agreedAccount from '../rules/agreed-account/rule';
import derogatory from '../rules/derogatory/rule';
import parentsObjection from '../rules/parents-objection/rule';
import purpose from '../rules/purpose/rule';
import quietHours from '../rules/quiet-hours/rule';
import { type Changes, situationOf, youngPerson } from '../rules/runner';
import shorthand from '../rules/shorthand/rule';
import { assess } from './assess';

const NIGHT = { from: '21:00', to: '08:00' };
const clause = (number: string, ...checks: Policy['clauses'][number]['checks'][number][]) => ({
  number,
  gist: `Clause ${number}.`,
  does: [],
  checks,
  how: 'A check.',
});
const policy: Policy = {
  id: 'brass-band',
  title: 'Messages to young players',
  organisation: 'A brass band',
  edition: null,
  advice: ['line manager'],
  clauses: [
    clause('1', check(purpose, 'ask', {})),
    clause('2', check(parentsObjection, 'hold', {})),
    clause('3', check(quietHours, 'hold', NIGHT)),
    clause('4', check(shorthand, 'warn', {}, ['email']), check(shorthand, 'warn', {})),
    clause('5', check(agreedAccount, 'hold', { concern: 'channel' }), check(shorthand, 'note', {}, ['text'])),
  ],
};
const ask = (changes: Changes, maybe = [] as ReturnType<typeof youngPerson>[]) =>
  assess({ policy, situation: { ...situationOf(changes), maybe } });
const brief = ({ findings }: ReturnType<typeof assess>) =>
  findings.map(({ clause: number, level, answer, missing }) =>
    [number, level, answer, missing].filter(Boolean).join(' '),
  );
const BAD: Changes = { now: '2026-11-17T22:00:00Z', text: 'c u' };
const objected = youngPerson({ id: 'objected', registers: { parentObjects: true } });

describe('somebody known', () => {
  test('what is broken stands in the order of the clauses, once for each clause and rule', () => {
    expect(brief(ask(BAD))).toEqual(['1 ask unsure purpose', '3 hold breach', '4 warn breach']);
  });

  test('nothing is wrong', () => {
    expect(ask({ declared: { purpose: 'arrange' } })).toEqual({ known: ['singer'], maybe: [], findings: [] });
  });

  test('a check for other channels is not asked', () => {
    const { findings } = ask({ ...BAD, channel: 'text', account: 'unlisted' });
    expect(findings.filter(({ rule }) => rule === 'shorthand').map(({ clause: number }) => number)).toEqual([
      '4',
      '5',
    ]);
  });

  test('doubt never holds', () => {
    const doubtful: Changes = { account: null, leaving: 'later', known: [youngPerson({ registers: {} })] };
    expect(brief(ask(doubtful))).toEqual([
      '1 ask unsure purpose',
      '2 note unsure parent-consent',
      '3 warn unsure send-time',
      '5 warn unsure account',
    ]);
  });
});

describe('somebody by name only', () => {
  test('everything hangs on who it is, and nothing is held or asked', () => {
    expect(brief(ask({ ...BAD, account: null, known: [] }, [youngPerson()]))).toEqual([
      '1 note unsure identity',
      '3 warn unsure identity',
      '4 warn unsure identity',
      '5 warn unsure identity',
    ]);
  });

  test('beside somebody known, only what hangs on the name is in doubt', () => {
    const { known, maybe, findings } = ask(BAD, [objected]);
    expect({ known, maybe }).toEqual({ known: ['singer'], maybe: ['objected'] });
    expect(brief({ known, maybe, findings })).toEqual([
      '1 ask unsure purpose',
      '2 warn unsure identity',
      '3 hold breach',
      '4 warn breach',
    ]);
  });

  test('what is missing besides is not lost', () => {
    const { findings } = ask({ account: null, known: [] }, [youngPerson()]);
    expect(findings.at(-1)).toMatchObject({
      rule: 'agreed-account',
      missing: 'identity',
      besides: 'account',
    });
  });
});

test('nobody known and nobody who could be meant: nothing', () => {
  expect(ask({ ...BAD, known: [] })).toEqual({ known: [], maybe: [], findings: [] });
});

describe('a public post that reaches nobody known', () => {
  const ofPolicy: Policy = {
    ...policy,
    clauses: [...policy.clauses, clause('6', ofPosts(check(derogatory, 'warn', {}, ['facebook'])))],
  };
  const post = (changes: Changes) =>
    assess({ policy: ofPolicy, situation: situationOf({ channel: 'facebook', known: [], ...changes }) });
  const UNKIND = 'Those parents are useless.';

  test('is noted where the policy speaks of posts, and nothing else is asked of it', () => {
    for (const kind of ['post', 'comment'] as const) {
      expect(brief(post({ kind, text: `${UNKIND} c u`, now: '2026-11-17T22:00:00Z' }))).toEqual([
        '6 note breach',
      ]);
    }
  });

  test('a message is not public, and neither is email', () => {
    expect(post({ kind: 'reply', text: UNKIND }).findings).toEqual([]);
    expect(post({ kind: 'post', channel: 'email', text: UNKIND }).findings).toEqual([]);
  });

  test('what cannot be read, or is kind, is let be', () => {
    expect(post({ kind: 'post', text: null }).findings).toEqual([]);
    expect(post({ kind: 'post', text: 'Thank you to all parents who baked.' }).findings).toEqual([]);
  });

  test('somebody known is warned about as the clause says', () => {
    expect(brief(post({ kind: 'comment', text: UNKIND, known: [youngPerson()] }))).toContain('6 warn breach');
  });
});

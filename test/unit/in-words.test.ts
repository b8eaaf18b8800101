import { describe, expect, test } from 'vitest';
import catalogue from '../../public/_locales/en_GB/messages.json';
import { assess } from '../../src/engine/assess';
import { findingsInWords, type Say } from '../../src/engine/in-words';
import { POLICIES, policyById } from '../../src/policies/all';
import { type Cases, situationOf, youngPerson } from '../../src/rules/runner';

const say: Say = (key, ...given) => {
  const sentence = catalogue[key]?.message;
  expect(sentence, `the catalogue lacks ${key}`).toBeTruthy();
  return sentence.replace(/\$(\d)/g, (_, at: string) => {
    const fact = given[Number(at) - 1];
    expect(fact, `${key} wants $${at}`).toBeTruthy();
    return String(fact);
  });
};
const rows = Object.values(
  import.meta.glob<Cases>('../../src/rules/*/cases.ts', { eager: true, import: 'default' }),
).flatMap((table) => table.rows);
const inWords = (policy: (typeof POLICIES)[number], situation: ReturnType<typeof situationOf>) =>
  findingsInWords(assess({ policy, situation }).findings, policy, say);
const policy = (id: string) => {
  const found = policyById(id);
  if (!found) throw new Error(`no policy ${id}`);
  return found;
};
const elmCourt = policy('elm-court');
const dorset = policy('dorset');

describe.each(POLICIES)('$id', (each) => {
  test('says every case of every rule, known or by name only, in sentences that are there', () => {
    for (const { situation } of rows) {
      const certain = situationOf(situation);
      const byName = { ...certain, known: [], maybe: certain.known };
      for (const told of [...inWords(each, certain), ...inWords(each, byName)]) {
        expect(told.why.length).toBeGreaterThan(10);
        expect(told.what).toMatch(/^[“\p{Lu}].*[.?]$/u);
        expect(told.instead).not.toMatch(/\$|!|undefined|Amina/);
      }
    }
  });
});

test('quiet hours are said by the hours of the clause', () => {
  const told = inWords(
    elmCourt,
    situationOf({ now: '2026-11-17T22:00:00Z', declared: { purpose: 'answer' } }),
  );
  expect(told).toMatchObject([
    {
      id: '6.2/quiet-hours',
      ask: 'both-statements',
      what: 'It is between 9pm and 8am, when messages rest.',
      instead:
        'Leave it until 8am, or schedule it. If they are at risk and there is no other way, say so and it can go.',
    },
  ]);
});

test('the words pointed at are quoted, three at most', () => {
  const text = 'c u l8r, thx, pls bring ur shoes';
  const told = inWords(elmCourt, situationOf({ text, declared: { purpose: 'answer' } }));
  expect(told.map(({ what }) => what)).toEqual(['“c u”, “l8r”, “thx”, … could be misread.']);
});

test('two clauses that say the same are told once, by the stricter', () => {
  const account = { channel: 'email', handle: 'nia@post.example', agreed: false } as const;
  const told = inWords(dorset, situationOf({ account, declared: { purpose: 'answer' } }));
  expect(told.map(({ clause, level }) => [clause, level])).toEqual([['3.2', 'hold']]);
});

test('what nobody noted about the parents is one quiet line, whatever clauses want it', () => {
  const known = [youngPerson({ registers: { managerAware: true } })];
  const told = inWords(elmCourt, situationOf({ known, declared: { purpose: 'answer' } }));
  expect(told.map(({ clause, level }) => [clause, level])).toEqual([['5.1', 'note']]);
});

test('two holds each want their answer, so both are told', () => {
  const text = 'My mobile is 07700 900123';
  const told = inWords(
    dorset,
    situationOf({ text, known: [youngPerson()], declared: { purpose: 'answer' } }),
  );
  expect(told.map(({ clause, level }) => [clause, level])).toEqual([
    ['12-contact-details', 'hold'],
    ['1.9', 'hold'],
  ]);
});

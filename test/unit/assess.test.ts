import { describe, expect, test } from 'vitest';
import { assessLine } from '../commands/assess-line';

interface Line {
  readonly id: string;
  readonly known: string[];
  readonly maybe?: string[];
  readonly findings: Record<string, unknown>[];
}

/** A sea cadet unit on a Wednesday afternoon. */
const UNIT = {
  id: 'unit',
  policy: 'elm-court',
  now: '2026-11-18T16:00:00+00:00',
  zone: 'Europe/London',
  staff: {
    id: 'po',
    name: 'Morag Sinclair',
    accounts: [
      { channel: 'email', handle: 'm.sinclair@cadets.example', agreed: true },
      { channel: 'facebook', handle: 'morag.sinclair.3', agreed: false },
      { channel: 'phone', handle: '07700 900200', agreed: false },
    ],
    manager: { name: 'Yusuf Demir', role: 'line manager' },
  },
  people: [
    {
      id: 'cadet',
      name: 'Oluwaseun Ade',
      status: 'current',
      handles: [
        { channel: 'email', handle: 'seun@young.example' },
        { channel: 'facebook', handle: 'seun.ade' },
      ],
      registers: { parentObjects: false, parentsInformed: '2026-09-02', managerAware: 'line manager' },
    },
    {
      id: 'grown',
      name: 'Rhian Bevan',
      status: 'former-adult',
      handles: [{ channel: 'email', handle: 'rhian@home.example' }],
    },
  ],
  draft: {
    site: 'gmail',
    channel: 'email',
    kind: 'new',
    from: { handle: 'm.sinclair@cadets.example' },
    to: [{ handle: 'seun@young.example', name: 'Oluwaseun Ade' }],
    group: null,
    text: 'Parade is at seven on Friday.',
    attachments: [],
    declared: { purpose: 'arrange', atRisk: false, noAlternative: false },
  },
};
const scenario = (draft: object, more: object = {}) => ({
  ...UNIT,
  ...more,
  draft: { ...UNIT.draft, ...draft },
});
function assessed(given: unknown): Line {
  const answered = assessLine(JSON.stringify(given));
  if (!answered.ok) throw new Error(answered.why);
  return answered.line as Line;
}
const brief = ({ findings }: Line) =>
  findings.map(({ clause, rule, level, answer, missing }) =>
    [clause, rule, level, answer, missing].filter(Boolean).join(' '),
  );

describe('a scenario', () => {
  test('a fine message to somebody known', () => {
    expect(assessed(UNIT)).toEqual({ id: 'unit', known: ['cadet'], findings: [] });
  });

  test('the example of the contract: late, in shorthand, with a number', () => {
    const line = assessed(
      scenario(
        { kind: 'reply', text: 'c u l8r, my number is 07700 900200', declared: { purpose: null } },
        { now: '2026-11-18T21:05:00+00:00' },
      ),
    );
    expect(line).toEqual({
      id: 'unit',
      known: ['cadet'],
      findings: [
        { clause: '4.3', rule: 'purpose', level: 'ask', answer: 'unsure', missing: 'purpose', evidence: [] },
        {
          clause: '6.1',
          rule: 'giving-number',
          level: 'hold',
          answer: 'breach',
          evidence: [{ start: 22, end: 34, quote: '07700 900200', type: 'phone' }],
        },
        { clause: '6.2', rule: 'quiet-hours', level: 'hold', answer: 'breach', evidence: [] },
        {
          clause: '7.2',
          rule: 'shorthand',
          level: 'warn',
          answer: 'breach',
          evidence: [
            { start: 0, end: 3, quote: 'c u' },
            { start: 4, end: 7, quote: 'l8r' },
          ],
        },
      ],
    });
  });

  test('a personal profile breaks both clauses on social sites, and only one in email', () => {
    const facebook = {
      channel: 'facebook',
      from: { handle: 'morag.sinclair.3' },
      to: [{ handle: 'seun.ade' }],
    };
    expect(brief(assessed(scenario(facebook)))).toEqual([
      '8.2 agreed-account hold breach',
      '8.3 agreed-account hold breach',
    ]);
    const own = [{ channel: 'email', handle: 'morag@home.example', agreed: false }];
    const email = scenario(
      { from: { handle: 'morag@home.example' } },
      { staff: { ...UNIT.staff, accounts: own } },
    );
    expect(brief(assessed(email))).toEqual(['7.1 agreed-account hold breach']);
  });

  test('a sender that the page did not show is not known, and holds nothing', () => {
    expect(brief(assessed(scenario({ from: null })))).toEqual(['7.1 agreed-account warn unsure account']);
  });

  test('a name without an address is somebody who could be meant', () => {
    const line = assessed(scenario({ to: [{ handle: null, name: 'oluwaseun ade' }], text: 'gr8' }));
    expect(line).toMatchObject({ known: [], maybe: ['cadet'] });
    expect(brief(line)).toEqual(['7.2 shorthand warn unsure identity']);
  });

  test('nobody known: nothing at all', () => {
    const line = assessed(scenario({ to: [{ handle: 'caterer@firm.example' }], text: 'c u l8r' }));
    expect(line).toEqual({ id: 'unit', known: [], findings: [] });
  });

  test('somebody who has grown up is known, and outside the policy', () => {
    const line = assessed(scenario({ to: [{ handle: 'rhian@home.example' }], text: 'c u l8r' }));
    expect(line).toEqual({ id: 'unit', known: ['grown'], findings: [] });
  });

  test('unknown consent is no more than a note', () => {
    const people = [{ ...UNIT.people[0], registers: { managerAware: true } }];
    expect(brief(assessed({ ...UNIT, people }))).toEqual([
      '5.1 parents-informed note unsure parent-consent',
      '5.2 parents-objection note unsure parent-consent',
    ]);
  });
});

describe('a text alone', () => {
  test('says the kind of each finding', () => {
    const line = assessed({ id: 't', text: 'gr8, ring 07700 900200', textOnly: true });
    expect(line.findings.map(({ kind }) => kind)).toEqual(['shorthand', 'contact-details']);
  });

  test('is clean where nothing is certain', () => {
    const text = 'The school office is on 01632 960201, Childline on 0800 1111.';
    expect(assessed({ id: 't', text, textOnly: true })).toEqual({ id: 't', findings: [] });
  });
});

describe('a line that is wrong says where', () => {
  test.each<[string, unknown, string | null, RegExp]>([
    ['a policy that is not there', { ...UNIT, policy: 'oak-lane' }, 'unit', /^policy: .*oak-lane.*elm-court/],
    ['a moment that is none', { ...UNIT, now: 'last Tuesday' }, 'unit', /^now: /],
    ['a zone that is none', { ...UNIT, zone: 'Europe/Camelot' }, 'unit', /^zone: /],
    ['a channel that is none', scenario({ channel: 'pigeon' }), 'unit', /^draft\.channel: /],
    [
      'a status that is none',
      { ...UNIT, people: [{ ...UNIT.people[0], status: 'left' }] },
      'unit',
      /^people\.0\.status: /,
    ],
    ['no object', null, null, /^the line: /],
  ])('%s', (_, given, id, why) => {
    expect(assessLine(JSON.stringify(given))).toEqual({ ok: false, id, why: expect.stringMatching(why) });
  });

  test('what is not JSON', () => {
    expect(assessLine('{"id":')).toMatchObject({ ok: false, id: null });
  });
});

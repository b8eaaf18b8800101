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

describe('what stands around a message', () => {
  const cadet = (registers: object, more: object = {}) => ({
    people: [{ ...UNIT.people[0], ...more, registers: { ...UNIT.people[0]?.registers, ...registers } }],
  });
  const whatsapp = {
    channel: 'whatsapp',
    from: { handle: '+447700900300' },
    to: [{ handle: '07700 900301' }],
  };
  const onWhatsapp = {
    staff: { ...UNIT.staff, accounts: [{ channel: 'phone', handle: '+447700900300', agreed: true }] },
    ...cadet(
      { agreements: [{ kind: 'social-media-use', by: 'safeguarding trustee', on: '2026-09-02' }] },
      { handles: [{ channel: 'phone', handle: '+447700900301' }] },
    ),
  };

  test('too many messages, by the history', () => {
    const at = (hour: number) => `2026-11-18T${String(hour).padStart(2, '0')}:00:00+00:00`;
    const sent = (hour: number) => ({ at: at(hour), direction: 'sent', channel: 'text', to: ['cadet'] });
    const history = [sent(9), sent(10), sent(11)];
    expect(brief(assessed({ ...UNIT, history }))).toEqual(['4.5 excessive-contact warn breach']);
    const answered = { at: at(12), direction: 'received', channel: 'text', from: 'cadet' };
    expect(brief(assessed({ ...UNIT, history: [...history, answered] }))).toEqual([]);
  });

  test.each<[string, object, object, string[]]>([
    ['harmony', {}, cadet({ managerAware: 'team leader' }), ['4.6 manager-told note breach']],
    ['lcet', {}, cadet({ managerAware: 'team leader' }), []],
    ['lcet', {}, cadet({ parentsInformed: false }), ['5.1 parents-informed note breach']],
    [
      'elm-court',
      {
        channel: 'facebook',
        kind: 'reply',
        from: { handle: 'morag.sinclair.9' },
        to: [{ handle: 'seun.ade' }],
      },
      {},
      [
        '8.2 agreed-account warn unsure account',
        '8.3 agreed-account warn unsure account',
        '8.4a facebook-rule hold breach',
      ],
    ],
    ['lcet', { ...whatsapp, group: { unknown: 2 } }, onWhatsapp, ['8.1 group warn breach']],
    [
      'wrbc',
      { ...whatsapp, group: { size: null, adults: null, unknown: 0 } },
      onWhatsapp,
      ['8.2 group warn unsure group-adults'],
    ],
    [
      'wrbc',
      { ...whatsapp, group: { size: 5, adults: 1, unknown: 0 } },
      onWhatsapp,
      ['8.2 group hold breach'],
    ],
    ['wrbc', {}, {}, ['9.1 contact-register hold breach']],
    [
      'wrbc',
      {},
      cadet({
        agreements: [
          { kind: 'social-media-use', by: ['safeguarding trustee'], on: '2026-01-05', until: '2026-11-17' },
        ],
      }),
      ['9.1 contact-register hold breach'],
    ],
    [
      'wrbc',
      { attachments: [{ name: 'parade.jpg', type: 'image/jpeg' }] },
      cadet(
        {
          concernOpen: true,
          agreements: [{ kind: 'social-media-use', by: 'safeguarding trustee', on: '2026-01-05' }],
        },
        { born: '2020-02-02' },
      ),
      ['3.2 open-concern hold breach', '6.4 under-seven-picture warn breach'],
    ],
    [
      'dorset',
      {},
      cadet({ parentPermission: { email: false } }),
      ['12-work-equipment parent-permission warn breach', '3.5 email-plan hold breach'],
    ],
    [
      'dorset',
      { ...whatsapp, channel: 'text' },
      {
        ...onWhatsapp,
        now: '2026-11-18T18:00:00+00:00',
        organisation: { workingHours: { days: [1, 5], from: '09:00', to: '17:30' } },
        ...cadet(
          { parentPermission: { phone: true }, agreements: [] },
          { handles: [{ channel: 'phone', handle: '+447700900301' }] },
        ),
      },
      ['1.2 working-hours note breach', '1.6 agreed-purpose ask breach'],
    ],
    [
      'dorset',
      { channel: 'facebook', from: { handle: 'morag.sinclair.3' }, to: [{ handle: 'seun.ade' }] },
      cadet({ parentPermission: { facebook: true } }),
      [
        '12-work-equipment agreed-account warn breach',
        '12-no-personal-web no-personal-web hold breach',
        '4.1 social-not-recommended warn breach',
      ],
    ],
  ])('%s: %j', (policy, draft, around, expected) => {
    expect(brief(assessed({ ...scenario(draft, around), policy }))).toEqual(expected);
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

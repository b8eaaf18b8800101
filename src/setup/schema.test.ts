import { expect, it, vi } from 'vitest';
import catalogue from '../../public/_locales/en_GB/messages.json';
import { DEMONSTRATION } from './demonstration';
import { MOST_BYTES, readSetUp } from './schema';

vi.mock('../words/words', () => ({
  words: (key: keyof typeof catalogue, ...given: readonly (string | number)[]) =>
    catalogue[key].message.replace(/\$(\d)/g, (_, place: string) => String(given[Number(place) - 1])),
}));

it('takes the demonstration organisation, as an object and as a file', () => {
  expect(readSetUp(DEMONSTRATION)).toEqual({ ok: true, setUp: DEMONSTRATION });
  expect(readSetUp(JSON.stringify(DEMONSTRATION))).toEqual({ ok: true, setUp: DEMONSTRATION });
  expect(readSetUp(`\uFEFF${JSON.stringify(DEMONSTRATION, null, 2)}`).ok).toBe(true);
});

it.each([
  ['half a file', JSON.stringify(DEMONSTRATION).slice(0, 700), 'setup_problem_json'],
  ['an empty file', '', 'setup_problem_json'],
  ['a list', '[]', 'setup_problem_not_ours'],
  ['null', null, 'setup_problem_not_ours'],
  ['a file of something else', '{"format":"choir-rota","version":1}', 'setup_problem_not_ours'],
  ['a file of a later version', { ...DEMONSTRATION, version: 2 }, 'setup_problem_newer'],
  ['a file that is too large', ' '.repeat(MOST_BYTES + 1), 'setup_problem_too_big'],
] as const)('refuses %s in one sentence', (_, given, key) => {
  expect(readSetUp(given)).toEqual({
    ok: false,
    problems: [{ where: 'The whole file', what: catalogue[key].message }],
  });
});

const changed = (change: (setUp: Loose) => void) => {
  const setUp = structuredClone(DEMONSTRATION) as unknown as Loose;
  change(setUp);
  return readSetUp(setUp);
};

it.each<[string, (setUp: Loose) => void, string, string]>([
  [
    'a field nobody knows',
    (s) => Object.assign(s, { colour: 'green' }),
    'colour',
    'A set-up file has no field of this name.',
  ],
  ['a missing field', (s) => Reflect.deleteProperty(s, 'zone'), 'zone', 'This is missing.'],
  [
    'an unknown policy',
    (s) => {
      s.policy = 'oak-court';
    },
    'policy',
    'Forethought does not know this policy.',
  ],
  [
    'an unknown time zone',
    (s) => {
      s.zone = 'Europe/Leeds';
    },
    'zone',
    'Forethought does not know this time zone. In the UK it is Europe/London.',
  ],
  [
    'a bare offset as zone',
    (s) => {
      s.zone = '+01:00';
    },
    'zone',
    'Forethought does not know this time zone. In the UK it is Europe/London.',
  ],
  [
    'a status that is none',
    (s) => {
      s.people[2].status = 'left';
    },
    'people › 3 › status',
    'This must be one of: current, former-adult, adult-at-risk.',
  ],
  [
    'a day that does not exist',
    (s) => {
      s.people[0].born = '2011-02-29';
    },
    'people › 1 › born',
    'This must be a day that exists, written like 2026-11-20.',
  ],
  [
    'yes for true',
    (s) => {
      s.people[1].registers.parentObjects = 'yes';
    },
    'people › 2 › registers › parentObjects',
    'This must be true or false.',
  ],
  [
    'an address that is none',
    (s) => {
      s.people[0].handles[0].handle = 'sam at young.example';
    },
    'people › 1 › handles › 1 › handle',
    'This is not an email address.',
  ],
  [
    'a number without its country',
    (s) => {
      s.people[0].handles[1].handle = '07700 900201';
    },
    'people › 1 › handles › 2 › handle',
    'This must be a telephone number with its country, written like +447700900123.',
  ],
  [
    'a name that turns the reading direction',
    (s) => {
      s.people[4].name = 'Mei-Ling \u202ENahC';
    },
    'people › 5 › name',
    'There is a character in this that cannot be seen. Type it again.',
  ],
  [
    'an id used twice',
    (s) => {
      s.people[3].id = 'sam-okoro';
    },
    'people › 4 › id',
    'This id is already used for Sam Okoro.',
  ],
  [
    'one address for two people',
    (s) => {
      s.people[5].handles[0].handle = 'Sam.Okoro+choir@Young.example';
    },
    'people › 6 › handles › 1 › handle',
    'This already belongs to Sam Okoro. One address or number can mean one person only.',
  ],
  [
    'one number for two people, once as a phone and once as WhatsApp',
    (s) => {
      s.people[5].handles.push({ channel: 'whatsapp', handle: '+44 7700 900201' });
    },
    'people › 6 › handles › 2 › handle',
    'This already belongs to Sam Okoro. One address or number can mean one person only.',
  ],
  [
    'a young person with an account of the staff',
    (s) => {
      s.people[5].handles[0].handle = 'r.ellis@elmcourt.example';
    },
    'people › 6 › handles › 1 › handle',
    'This already belongs to Rowan Ellis. One address or number can mean one person only.',
  ],
  [
    'webmail of every host',
    (s) => {
      s.webmail = ['https://*/*'];
    },
    'webmail › 1',
    'This is not a webmail host that Forethought can watch, written like https://mail.charity.example/*.',
  ],
  [
    'a key that is none',
    (s) => {
      s.managerKey = 'AGE-SECRET-KEY-1';
    },
    'managerKey',
    'This is not a manager’s key. It begins with age1.',
  ],
  [
    'a ninth day of the week',
    (s) => {
      s.organisation.workingHours.days = [1, 9];
    },
    'organisation › workingHours › days › 2',
    'Days are numbered from 1, Monday, to 7, Sunday.',
  ],
])('says where and how of %s', (_, change, where, what) => {
  expect(changed(change)).toEqual({ ok: false, problems: [{ where, what }] });
});

it('takes a name whose spelling needs a joiner', () => {
  expect(
    changed((s) => {
      s.people[0].name = 'نیما علی\u200cپور';
    }).ok,
  ).toBe(true);
});

it('says at most thirty problems of a file that is wrong all over', () => {
  const read = changed((s) => {
    s.people = Array.from({ length: 400 }, () => ({}));
  });
  expect(read.ok ? [] : read.problems).toHaveLength(30);
});

/** The demonstration without its types, to be broken. */
// biome-ignore lint/suspicious/noExplicitAny: a set-up is about to be made wrong on purpose
type Loose = Record<string, any>;

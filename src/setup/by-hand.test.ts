import { expect, it, vi } from 'vitest';
import { byHandOf, emptyPerson, setUpByHand, slug } from './by-hand';
import { DEMONSTRATION } from './demonstration';
import { readSetUp } from './schema';

vi.mock('../words/words', () => ({ words: (key: string, ...given: unknown[]) => [key, ...given].join(' ') }));

const FORM = {
  policy: 'dorset',
  organisation: 'Blandford Youth Choir',
  name: 'Gwen Prosser',
  accounts: [
    { channel: 'email', handle: ' gwen@blandfordchoir.example ', agreed: true },
    { channel: 'phone', handle: '07700 900 151', agreed: false },
  ],
  manager: { name: 'Femi Adeyemi', role: 'line manager', email: '' },
  people: [
    { ...emptyPerson(), name: 'Łukasz Żak', email: 'lukasz@young.example', phone: '(07700) 900-161' },
    { ...emptyPerson(), name: 'Lukasz Zak', email: 'lz@young.example', parentObjects: 'yes' },
  ],
} as const;

it('makes a set-up that can be used', () => {
  const made = setUpByHand(FORM, null);
  expect(readSetUp(made)).toEqual({ ok: true, setUp: made });
  expect(made.id).toBe('own-blandford-youth-choir');
  expect(made.staff.accounts).toEqual([
    { channel: 'email', handle: 'gwen@blandfordchoir.example', agreed: true, personal: false },
    { channel: 'phone', handle: '+447700900151', agreed: false, personal: true },
  ]);
  expect(made.people.map((one) => one.id)).toEqual(['lukasz-zak', 'lukasz-zak-2']);
  expect(made.people[0]?.handles).toEqual([
    { channel: 'email', handle: 'lukasz@young.example' },
    { channel: 'phone', handle: '+447700900161' },
  ]);
  expect(made.people[1]?.registers).toEqual({ parentObjects: true });
});

it('keeps what the form does not show when it is changed', () => {
  const own = {
    ...DEMONSTRATION,
    id: 'own-elm-court',
    webmail: ['https://mail.elmcourt.example/*'],
    demonstration: false,
  };
  const { demonstration: _, ...expected } = own;
  const form = byHandOf(own);
  const again = setUpByHand(form, own);
  expect(again).toMatchObject({ id: own.id, webmail: own.webmail, organisation: own.organisation });
  expect(again.people.map((one) => one.registers.agreements)).toEqual(
    expected.people.map((one) => one.registers.agreements),
  );
  expect(again.people.map((one) => [one.id, one.status, one.handles])).toEqual(
    expected.people.map((one) => [one.id, one.status, one.handles]),
  );
});

it('takes nothing over from a set-up that somebody else made', () => {
  const made = setUpByHand(FORM, { ...DEMONSTRATION, webmail: ['https://mail.elmcourt.example/*'] });
  expect(made).toMatchObject({ id: 'own-blandford-youth-choir', webmail: [], organisation: {} });
});

it.each([
  ['Zofia Wiśniewska', 'zofia-wisniewska'],
  ['Mei-Ling Chan', 'mei-ling-chan'],
  ['أمينة حسن', 'أمينة-حسن'],
  ['…', 'somebody'],
])('makes an id of %s', (name, id) => {
  expect(slug(name)).toBe(id);
});

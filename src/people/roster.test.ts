import { describe, expect, test } from 'vitest';
import type { Channel, HandleKind, Recipient } from '../draft/draft';
import { known, unknown } from '../draft/reading';
import { canonicalNumber } from '../language/number';
import { sameHandle } from './handle';
import type { Person, Status } from './person';
import { indexPeople, lookUp } from './roster';

const person = (
  id: string,
  name: string,
  handles: Person['handles'],
  status: Status = 'current',
): Person => ({
  id,
  name,
  status,
  handles,
  registers: {},
});
const at = (channel: HandleKind, handle: string) => [{ channel, handle }];

const roster = indexPeople(
  [
    person('zofia', 'Zofia Wójcik', at('email', 'zofia.wojcik@young.example')),
    person('dele', 'Dele Adeyemi', at('email', 'dele.a@gmail.com')),
    person('ffion', 'Ffion Llŷr-Evans', at('phone', '07700 900111')),
    person('imran', 'Imran Shaikh', at('instagram', '@Imran.Bowls')),
    person('old', 'Grace Mensah', at('email', 'grace@young.example'), 'former-adult'),
    person('risk', 'Callum Reid', at('email', 'callum@young.example'), 'adult-at-risk'),
    person('twin-a', 'Aisha Khan', at('email', 'khans@family.example')),
    person('twin-b', 'Safa Khan', at('email', 'khans@family.example')),
    person('bare', 'Łukasz Zieliński', []),
  ],
  canonicalNumber,
);
const look = (channel: Channel, ...to: Recipient[]) => {
  const { known: sure, maybe, outside } = lookUp(roster, { channel, to: known(to, 'test') });
  const ids = (people: readonly Person[]) => people.map(({ id }) => id);
  return { known: ids(sure), maybe: ids(maybe), outside: ids(outside) };
};
const nobody = { known: [], maybe: [], outside: [] };

describe('one identifier in many spellings', () => {
  test.each<[HandleKind, string, string, boolean]>([
    ['email', 'Zofia@Young.Example', 'zofia@young.example', true],
    ['email', 'zofia+choir@young.example', 'zofia@young.example', true],
    ['email', 'zofia@young.example', 'zofia+choir@young.example', true],
    ['email', 'z.ofia@young.example', 'zofia@young.example', false],
    ['email', 'd.e.l.e@gmail.com', 'dele+x@googlemail.com', true],
    ['email', '+tag@young.example', '+other@young.example', false],
    ['email', 'zofia@young.example', 'zofia@old.example', false],
    ['phone', '07700 900111', '+44 (0)7700 900-111', true],
    ['whatsapp', '447700900111', '07700900111', true],
    ['phone', '07700 900111', '07700 900112', false],
    ['instagram', '@Imran.Bowls', 'imran.bowls', true],
    ['instagram', 'imran.bowls', 'imranbowls', false],
    ['x', 'imran+x', 'imran', false],
  ])('%s: %s and %s: %s', (channel, one, other, same) => {
    expect(sameHandle(one, other, channel, canonicalNumber)).toBe(same);
    expect(sameHandle(other, one, channel, canonicalNumber)).toBe(same);
  });
});

describe('who is addressed', () => {
  test.each<[string, ReturnType<typeof look>, Partial<ReturnType<typeof look>>]>([
    [
      'an address with a tag',
      look('email', { handle: 'ZOFIA.Wojcik+x@young.example' }),
      { known: ['zofia'] },
    ],
    ['an address on another channel', look('teams', { handle: 'zofia.wojcik@young.example' }), {}],
    ['a telephone serves text', look('text', { handle: '+447700900111' }), { known: ['ffion'] }],
    ['a telephone serves call', look('call', { handle: '07700 900111' }), { known: ['ffion'] }],
    ['a telephone serves WhatsApp', look('whatsapp', { handle: '+44 7700 900111' }), { known: ['ffion'] }],
    ['a telephone serves no email', look('email', { handle: '07700 900111' }), {}],
    ['a name alone', look('email', { handle: null, name: 'zofia  WOJCIK' }), { maybe: ['zofia'] }],
    ['a name turned round', look('email', { handle: null, name: 'Llyr Evans, Ffion' }), { maybe: ['ffion'] }],
    [
      'a letter without its stroke',
      look('email', { handle: null, name: 'Lukasz Zielinski' }),
      { maybe: ['bare'] },
    ],
    [
      'a namesake at another address',
      look('email', { handle: 'zofia.wojcik@council.example', name: 'Zofia Wójcik' }),
      {},
    ],
    [
      'a name with an address where the roster holds none of that kind',
      look('email', { handle: 'imran@post.example', name: 'Imran Shaikh' }),
      { maybe: ['imran'] },
    ],
    ['a name that is part of another', look('email', { handle: null, name: 'Zofia' }), {}],
    ['no name at all', look('email', { handle: null }, { handle: ' ', name: ' ' }), {}],
    ['somebody who has grown up', look('email', { handle: 'grace@young.example' }), { outside: ['old'] }],
    ['the name of somebody who has grown up', look('email', { handle: null, name: 'Grace Mensah' }), {}],
    ['an adult at risk', look('email', { handle: 'callum@young.example' }), { known: ['risk'] }],
    [
      'an address that two share',
      look('email', { handle: 'khans@family.example', name: 'Aisha Khan' }),
      { known: ['twin-a', 'twin-b'] },
    ],
    [
      'known by one entry, named by another',
      look('email', { handle: 'dele.a@gmail.com' }, { handle: null, name: 'Dele Adeyemi' }),
      { known: ['dele'] },
    ],
  ])('%s', (_, found, expected) => {
    expect(found).toEqual({ ...nobody, ...expected });
  });

  test('recipients that the page did not show reach nobody', () => {
    const { known: sure, maybe } = lookUp(roster, { channel: 'email', to: unknown('no-to-field') });
    expect([...sure, ...maybe]).toEqual([]);
  });
});

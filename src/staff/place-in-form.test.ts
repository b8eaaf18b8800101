import { expect, it, vi } from 'vitest';
import { emptyPerson } from '../setup/by-hand';
import { placeInForm } from './place-in-form';

vi.mock('../words/words', () => ({ words: (key: string) => key }));

const FORM = {
  policy: '',
  organisation: '',
  name: '',
  accounts: [
    { channel: 'email', handle: 'gwen at choir', agreed: true },
    { channel: 'phone', handle: '', agreed: false },
  ],
  manager: { name: '', role: '', email: '' },
  people: [{ ...emptyPerson(), name: 'Łukasz Żak' }],
} as const;

it.each([
  ['people › 1 › handles › 1 › handle', 'Łukasz Żak'],
  ['staff › accounts › 1 › handle', 'gwen at choir'],
  ['staff › accounts › 2 › handle', 'staff_own_accounts'],
  ['staff › manager › name', 'staff_own_manager_name'],
  ['name', 'staff_own_organisation'],
  ['zone', 'zone'],
])('%s is %s', (where, place) => {
  expect(placeInForm(where, FORM)).toBe(place);
});

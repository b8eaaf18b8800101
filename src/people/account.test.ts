import { expect, test } from 'vitest';
import type { Channel } from '../draft/draft';
import { known, unknown } from '../draft/reading';
import { canonicalNumber } from '../language/number';
import { accountInUse } from './account';
import type { Staff, StaffAccount } from './person';

const email: StaffAccount = { channel: 'email', handle: 'o.bello@scouts.example', agreed: true };
const phone: StaffAccount = { channel: 'phone', handle: '+447700900222', agreed: true };
const ownWhatsApp: StaffAccount = { channel: 'whatsapp', handle: '07700 900222', agreed: false };
const staff: Staff = {
  id: 'leader',
  name: 'Olu Bello',
  accounts: [email, phone, ownWhatsApp],
  manager: { name: 'Meera Nair', role: 'line manager' },
};
const use = (handle: string, channel: Channel) =>
  accountInUse(known({ handle }, 'test'), channel, staff, canonicalNumber);

test.each<[string, Channel, StaffAccount | 'unlisted']>([
  ['O.Bello+camp@Scouts.example', 'email', email],
  ['07700900222', 'text', phone],
  ['07700900222', 'whatsapp', ownWhatsApp],
  ['o.bello@scouts.example', 'teams', email],
  ['olu@post.example', 'email', 'unlisted'],
])('%s on %s', (handle, channel, account) => {
  expect(use(handle, channel)).toBe(account);
});

test('what the page did not say is not known', () => {
  expect(accountInUse(unknown('no-from-field'), 'email', staff, canonicalNumber)).toBeNull();
  expect(use('  ', 'email')).toBeNull();
});

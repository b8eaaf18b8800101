import type { Agreement, StaffAccount } from '../../people/person';
import { type Cases, youngPerson } from '../runner';
import givingContactDetails, { type GivingContactDetailsOptions } from './rule';

const BOTH: GivingContactDetailsOptions = { by: ['senior management', 'parent'], need: 'all' };
const CITES = ['dorset 12-contact-details'];
const ownMail: StaffAccount = { channel: 'email', handle: 'nia@parry-family.example', agreed: false };
const agreement = (by: Agreement['by']): Agreement => ({
  kind: 'share-contact-details',
  by,
  on: '2026-09-01',
});

const cases: Cases<GivingContactDetailsOptions> = {
  rule: givingContactDetails,
  rows: [
    {
      name: 'a private mailbox',
      cites: CITES,
      options: BOTH,
      situation: { text: 'My email at home is nia.parry@hotmail.example if you get stuck.' },
      expect: 'breach',
      quotes: ['nia.parry@hotmail.example'],
    },
    {
      name: 'where a leader lives',
      cites: CITES,
      options: BOTH,
      situation: { channel: 'text', text: 'I live at 14 Heol y Bryn, LL57 2AA, come round.' },
      expect: 'breach',
      quotes: ['14 Heol y Bryn', 'LL57 2AA'],
    },
    {
      name: 'a handle',
      cites: CITES,
      options: BOTH,
      situation: { channel: 'discord', text: 'My insta is nia_parry22.' },
      expect: 'breach',
      quotes: ['nia_parry22'],
    },
    {
      name: 'to use one, without saying which',
      cites: CITES,
      options: BOTH,
      situation: { text: 'You can text me on my personal phone.' },
      expect: 'breach',
      quotes: ['text me on my personal phone'],
    },
    {
      name: "the writer's own mailbox, which the register has as private",
      cites: CITES,
      options: BOTH,
      situation: { text: 'Office: nia@parry-family.example', staff: { accounts: [ownMail] } },
      expect: 'breach',
      quotes: ['nia@parry-family.example'],
    },
    {
      name: 'senior management agreed, nobody asked at home',
      cites: CITES,
      options: BOTH,
      situation: {
        text: 'Mine is nia.parry@hotmail.example.',
        known: [youngPerson({ registers: { agreements: [agreement('senior management')] } })],
      },
      expect: 'breach',
      quotes: ['nia.parry@hotmail.example'],
    },
    {
      name: 'both agreed',
      cites: CITES,
      options: BOTH,
      situation: {
        text: 'Mine is nia.parry@hotmail.example.',
        known: [youngPerson({ registers: { agreements: [agreement(['senior management', 'parent'])] } })],
      },
      expect: 'clear',
    },
    {
      name: 'the agreed account and the box of the office',
      cites: CITES,
      options: BOTH,
      situation: { text: 'Write to nia.parry@choir.example or office@choir.example.' },
      expect: 'clear',
    },
    {
      name: 'where rehearsals are',
      cites: CITES,
      options: BOTH,
      situation: { text: 'The hall is at 12 Church Lane, BS3 4QT. The mosque is at 3 Mill Road.' },
      expect: 'clear',
    },
    {
      name: "the young person's own address quoted back",
      cites: CITES,
      options: BOTH,
      situation: { text: 'Is amina@young.example still right?' },
      expect: 'clear',
    },
    {
      name: 'the choir has a page',
      cites: CITES,
      options: BOTH,
      situation: {
        text: 'Follow us on Instagram @llais_choir for the dates. Kick-off is at 4.15 on Park Road.',
      },
      expect: 'clear',
    },
    {
      name: 'the words are out of reach',
      cites: CITES,
      options: BOTH,
      situation: { text: null },
      expect: 'unsure',
      missing: 'text',
    },
  ],
};
export default cases;

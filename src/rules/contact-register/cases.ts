import type { Agreement } from '../../people/person';
import { type Cases, youngPerson } from '../runner';
import contactRegister, { type ContactRegisterOptions } from './rule';

const CITES = ['wrbc 9.1'];
const TRUSTEE: ContactRegisterOptions = { by: ['safeguarding trustee'] };
const entry: Agreement = {
  kind: 'social-media-use',
  by: 'safeguarding trustee',
  on: '2026-09-02',
  purpose: 'Holiday club helpers',
};
const entered = (...agreements: Agreement[]) => youngPerson({ registers: { agreements } });

const cases: Cases<ContactRegisterOptions> = {
  rule: contactRegister,
  rows: [
    {
      name: 'no entry for a young helper',
      cites: CITES,
      options: TRUSTEE,
      situation: { known: [entered()] },
      expect: 'breach',
    },
    {
      name: 'nothing at all is noted of her',
      cites: CITES,
      options: TRUSTEE,
      situation: { channel: 'text', known: [youngPerson({ registers: {} })] },
      expect: 'breach',
    },
    {
      name: 'the entry ended yesterday',
      cites: CITES,
      options: TRUSTEE,
      situation: { channel: 'whatsapp', known: [entered({ ...entry, until: '2026-11-16' })] },
      expect: 'breach',
    },
    {
      name: 'the contact is to start next week',
      cites: CITES,
      options: TRUSTEE,
      situation: { known: [entered({ ...entry, on: '2026-11-24' })] },
      expect: 'breach',
    },
    {
      name: 'it stands there for WhatsApp, and this is Instagram',
      cites: CITES,
      options: TRUSTEE,
      situation: { channel: 'instagram', known: [entered({ ...entry, channel: 'whatsapp' })] },
      expect: 'breach',
    },
    {
      name: 'the line manager agreed, and the trustee was not told',
      cites: CITES,
      options: TRUSTEE,
      situation: { known: [entered({ ...entry, by: 'line manager' })] },
      expect: 'breach',
    },
    {
      name: 'one of a group of two has no entry',
      cites: CITES,
      options: TRUSTEE,
      situation: { known: [entered(entry), youngPerson({ id: 'two', registers: { agreements: [] } })] },
      expect: 'breach',
    },
    {
      name: 'the trustee was told, with no end',
      cites: CITES,
      options: TRUSTEE,
      situation: { known: [entered(entry)] },
      expect: 'clear',
    },
    {
      name: 'on the last day',
      cites: CITES,
      options: TRUSTEE,
      situation: { known: [entered({ ...entry, until: '2026-11-17' })] },
      expect: 'clear',
    },
    {
      name: 'the trustee and the team leader, for this channel',
      cites: CITES,
      options: TRUSTEE,
      situation: {
        channel: 'whatsapp',
        known: [entered({ ...entry, by: ['safeguarding trustee', 'team leader'], channel: 'whatsapp' })],
      },
      expect: 'clear',
    },
    {
      name: 'nobody can tell what day it is there',
      cites: CITES,
      options: TRUSTEE,
      situation: { zone: 'Europe/Camelot', known: [entered(entry)] },
      expect: 'unsure',
      missing: 'zone',
    },
  ],
};
export default cases;

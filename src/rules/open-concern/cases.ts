import type { Registers } from '../../people/person';
import { type Cases, youngPerson } from '../runner';
import openConcern from './rule';

const CITES = ['wrbc 3.2'];
const withConcern = (concernOpen: Registers['concernOpen'], id = 'singer') =>
  youngPerson({ id, registers: { concernOpen: concernOpen ?? null } });

const cases: Cases<Record<string, never>> = {
  rule: openConcern,
  // Nobody writes down that there is no concern.
  never: 'unsure',
  rows: [
    {
      name: 'a leader asks after what a young person told her on Sunday',
      cites: CITES,
      options: {},
      situation: { known: [withConcern(true)], text: 'I have been thinking about what you told me.' },
      expect: 'breach',
    },
    {
      name: 'a text that keeps to the time of the next meeting',
      cites: CITES,
      options: {},
      situation: { channel: 'text', known: [withConcern(true)] },
      expect: 'breach',
    },
    {
      name: 'about one of two young people on WhatsApp',
      cites: CITES,
      options: {},
      situation: { channel: 'whatsapp', known: [withConcern(false), withConcern(true, 'two')] },
      expect: 'breach',
    },
    {
      name: 'the concern was closed',
      cites: CITES,
      options: {},
      situation: { known: [withConcern(false)] },
      expect: 'clear',
    },
    {
      name: 'none was ever noted',
      cites: CITES,
      options: {},
      situation: { channel: 'instagram', known: [youngPerson({ registers: {} })] },
      expect: 'clear',
    },
    {
      name: 'the register has the field, and nothing in it',
      cites: CITES,
      options: {},
      situation: { channel: 'text', known: [withConcern(null)] },
      expect: 'clear',
    },
  ],
};
export default cases;

import type { Agreement } from '../../people/person';
import { type Cases, youngPerson } from '../runner';
import agreedPurpose from './rule';

const CITES = ['dorset 1.6'];
const lifts: Agreement = {
  kind: 'use-channel',
  by: 'young person',
  on: '2026-09-02',
  channel: 'text',
  purpose: 'Lifts to the ice rink',
};
const agreed = (...agreements: Agreement[]) => youngPerson({ registers: { agreements } });

const cases: Cases<Record<string, never>> = {
  rule: agreedPurpose,
  rows: [
    {
      name: 'no agreement stands in the register',
      cites: CITES,
      options: {},
      situation: { channel: 'text', known: [agreed()] },
      expect: 'breach',
    },
    {
      name: 'the agreement ended yesterday',
      cites: CITES,
      options: {},
      situation: { channel: 'text', known: [agreed({ ...lifts, until: '2026-11-16' })] },
      expect: 'breach',
    },
    {
      name: 'it begins next week',
      cites: CITES,
      options: {},
      situation: { channel: 'text', known: [agreed({ ...lifts, on: '2026-11-24' })] },
      expect: 'breach',
    },
    {
      name: 'it is for email',
      cites: CITES,
      options: {},
      situation: { channel: 'text', known: [agreed({ ...lifts, channel: 'email' })] },
      expect: 'breach',
    },
    {
      name: 'the parent agreed, the young person was not asked',
      cites: CITES,
      options: {},
      situation: { channel: 'text', known: [agreed({ ...lifts, by: 'parent' })] },
      expect: 'breach',
    },
    {
      name: 'one of two never agreed',
      cites: CITES,
      options: {},
      situation: {
        channel: 'text',
        known: [agreed(lifts), youngPerson({ id: 'tenor', registers: { agreements: [] } })],
      },
      expect: 'breach',
    },
    {
      name: 'agreed for lifts to the rink',
      cites: CITES,
      options: {},
      situation: { channel: 'text', known: [agreed(lifts)] },
      expect: 'clear',
    },
    {
      name: 'on its last day',
      cites: CITES,
      options: {},
      situation: { channel: 'text', known: [agreed({ ...lifts, until: '2026-11-17' })] },
      expect: 'clear',
    },
    {
      name: 'agreed with the parent for every channel',
      cites: CITES,
      options: {},
      situation: {
        channel: 'text',
        known: [agreed({ ...lifts, by: ['parent', 'young person'], channel: null })],
      },
      expect: 'clear',
    },
    {
      name: 'agreed, and nobody wrote down what for',
      cites: CITES,
      options: {},
      situation: { channel: 'text', known: [agreed({ ...lifts, purpose: ' ' })] },
      expect: 'unsure',
      missing: 'agreed-purpose',
    },
    {
      name: 'the register says nothing of agreements',
      cites: CITES,
      options: {},
      situation: { channel: 'text', known: [youngPerson({ registers: {} })] },
      expect: 'unsure',
      missing: 'young-persons-agreement',
    },
    {
      name: 'nobody can tell what day it is there',
      cites: CITES,
      options: {},
      situation: { channel: 'text', zone: 'Europe/Camelot', known: [agreed(lifts)] },
      expect: 'unsure',
      missing: 'zone',
    },
  ],
};
export default cases;

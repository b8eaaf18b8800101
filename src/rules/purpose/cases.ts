import type { Cases } from '../runner';
import purpose from './rule';

const cases: Cases<Record<string, never>> = {
  rule: purpose,
  // What it misses is the reason, which only the writer knows.
  never: 'breach',
  rows: [
    {
      name: 'a singer is written to without a word on why',
      cites: ['lcet 4.3', 'elm-court 4.3', 'harmony 4.3', 'wrbc 4.2', 'dorset 3.4'],
      options: {},
      situation: { text: 'Hello Amina, how was your weekend?' },
      expect: 'unsure',
      missing: 'purpose',
    },
    {
      name: 'spaces are not a reason',
      cites: ['elm-court 4.3'],
      options: {},
      situation: { declared: { purpose: '   ' } },
      expect: 'unsure',
      missing: 'purpose',
    },
    {
      name: 'a text that is full of work still wants its reason from the writer',
      cites: ['dorset 12-professional-reasons'],
      options: {},
      situation: { channel: 'text', text: 'Training moves to the 3G pitch, bring shin pads.' },
      expect: 'unsure',
      missing: 'purpose',
    },
    {
      name: 'risk is no reason by itself: it lifts other clauses',
      cites: ['lcet 4.3'],
      options: {},
      situation: { declared: { atRisk: true, noAlternative: true } },
      expect: 'unsure',
      missing: 'purpose',
    },
    {
      name: 'a scout leader answers a question about camp',
      cites: ['lcet 4.3', 'elm-court 4.3'],
      options: {},
      situation: { text: 'Yes, sleeping bags are provided.', kind: 'reply', declared: { purpose: 'answer' } },
      expect: 'clear',
    },
    {
      name: 'a mentor at the mosque reassures before an exam',
      cites: ['harmony 4.3', 'dorset 3.4'],
      options: {},
      situation: { text: 'You have prepared well, Bilal.', declared: { purpose: 'reassure' } },
      expect: 'clear',
    },
    {
      name: "the writer's own words will do",
      cites: ['wrbc 4.2', 'dorset 12-professional-reasons'],
      options: {},
      situation: { channel: 'text', declared: { purpose: 'Her cornet was left on the minibus' } },
      expect: 'clear',
    },
  ],
};
export default cases;

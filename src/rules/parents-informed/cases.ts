import type { Registers } from '../../people/person';
import { type Cases, youngPerson } from '../runner';
import parentsInformed from './rule';

const ALL = ['lcet 5.1', 'elm-court 5.1', 'harmony 5.1', 'wrbc 5.1'];
const informed = (on: Registers['parentsInformed'], id = 'singer') =>
  youngPerson({ id, registers: { parentObjects: false, parentsInformed: on ?? null } });

const cases: Cases<Record<string, never>> = {
  rule: parentsInformed,
  rows: [
    {
      name: 'the register says that nobody at home has been told',
      cites: ALL,
      options: {},
      situation: { known: [informed(false)] },
      expect: 'breach',
    },
    {
      name: 'the parents’ evening is next week',
      cites: ['elm-court 5.1'],
      options: {},
      situation: { known: [informed('2026-11-24')] },
      expect: 'breach',
    },
    {
      name: 'two sisters’ mother knows, the third singer’s grandfather does not',
      cites: ['lcet 5.1', 'wrbc 5.1'],
      options: {},
      situation: {
        known: [informed('2026-01-10'), informed('2026-01-10', 'alto'), informed(false, 'tenor')],
      },
      expect: 'breach',
    },
    {
      name: 'they were told in September',
      cites: ALL,
      options: {},
      situation: { known: [informed('2026-09-02')] },
      expect: 'clear',
    },
    {
      name: 'they were told today',
      cites: ['harmony 5.1'],
      options: {},
      situation: { known: [informed('2026-11-17')] },
      expect: 'clear',
    },
    {
      name: 'it is tomorrow already where the organisation is',
      cites: ['wrbc 5.1'],
      options: {},
      situation: { now: '2026-07-14T23:30:00Z', known: [informed('2026-07-15')] },
      expect: 'clear',
    },
    {
      name: 'no day stands in the register',
      cites: ALL,
      options: {},
      situation: { known: [informed(null)] },
      expect: 'unsure',
      missing: 'parent-consent',
    },
  ],
};
export default cases;

import { type Cases, youngPerson } from '../runner';
import parentsObjection from './rule';

const ALL = ['lcet 5.2', 'elm-court 5.2', 'harmony 5.2', 'wrbc 5.2'];
const objected = youngPerson({ id: 'objected', name: 'Kwame Boateng', registers: { parentObjects: true } });
const notNoted = youngPerson({ id: 'not-noted', name: 'Siân Pugh', registers: {} });

const cases: Cases<Record<string, never>> = {
  rule: parentsObjection,
  rows: [
    {
      name: 'a father has asked the football club not to message his son',
      cites: ALL,
      options: {},
      situation: { known: [objected] },
      expect: 'breach',
    },
    {
      name: 'one of two drummers has a mother who objects',
      cites: ['elm-court 5.2'],
      options: {},
      situation: { known: [youngPerson(), objected] },
      expect: 'breach',
    },
    {
      name: 'no other means is not yet risk',
      cites: ['wrbc 5.2'],
      options: {},
      situation: { known: [objected], declared: { noAlternative: true } },
      expect: 'breach',
    },
    {
      name: 'an objection known of one outweighs silence about another',
      cites: ['lcet 5.2'],
      options: {},
      situation: { known: [notNoted, objected] },
      expect: 'breach',
    },
    {
      name: 'spaces are no circumstances',
      cites: ['harmony 5.2'],
      options: {},
      situation: { known: [objected], declared: { extenuating: '  ' } },
      expect: 'breach',
    },
    {
      name: 'nobody minds',
      cites: ALL,
      options: {},
      situation: {},
      expect: 'clear',
    },
    {
      name: 'the young person is at risk',
      cites: ['lcet 5.2', 'elm-court 5.2'],
      options: {},
      situation: { known: [objected], declared: { atRisk: true } },
      expect: 'clear',
    },
    {
      name: 'circumstances are stated',
      cites: ['harmony 5.2', 'wrbc 5.2'],
      options: {},
      situation: {
        known: [objected],
        declared: { extenuating: 'The coach left early and he is alone at the services' },
      },
      expect: 'clear',
    },
    {
      name: 'nobody has asked at home yet',
      cites: ['elm-court 5.2'],
      options: {},
      situation: { known: [notNoted] },
      expect: 'unsure',
      missing: 'parent-consent',
    },
    {
      name: 'the register says in so many words that it does not know',
      cites: ['wrbc 5.2'],
      options: {},
      situation: { known: [youngPerson(), youngPerson({ id: 'two', registers: { parentObjects: null } })] },
      expect: 'unsure',
      missing: 'parent-consent',
    },
  ],
};
export default cases;

import type { Registers } from '../../people/person';
import { type Cases, youngPerson } from '../runner';
import managerTold, { type ManagerToldOptions } from './rule';

const EITHER: ManagerToldOptions = { roles: ['line manager', 'team leader'] };
const MANAGER_ALONE: ManagerToldOptions = { roles: ['line manager'] };
const EITHER_ROLE = ['lcet 4.6', 'elm-court 4.6', 'wrbc 4.6'];

const told = (managerAware: Registers['managerAware'], id = 'singer') =>
  youngPerson({ id, registers: { managerAware: managerAware ?? null } });

const cases: Cases<ManagerToldOptions> = {
  rule: managerTold,
  rows: [
    {
      name: 'nobody has been told',
      cites: [...EITHER_ROLE],
      options: EITHER,
      situation: { known: [told(false)] },
      expect: 'breach',
    },
    {
      name: 'the team leader knows, where the line manager should',
      cites: ['harmony 4.6'],
      options: MANAGER_ALONE,
      situation: { known: [told('team leader')] },
      expect: 'breach',
    },
    {
      name: 'of one of two nobody knows',
      cites: ['lcet 4.6'],
      options: EITHER,
      situation: { known: [told(true), told(false, 'tenor')] },
      expect: 'breach',
    },
    {
      name: 'a caretaker was told',
      cites: ['elm-court 4.6'],
      options: EITHER,
      situation: { known: [told('caretaker')] },
      expect: 'breach',
    },
    {
      name: 'the register says that it is known',
      cites: [...EITHER_ROLE],
      options: EITHER,
      situation: { known: [told(true)] },
      expect: 'clear',
    },
    {
      name: 'the team leader knows, and may',
      cites: ['wrbc 4.6', 'elm-court 4.6'],
      options: EITHER,
      situation: { known: [told('team leader')] },
      expect: 'clear',
    },
    {
      name: 'the line manager knows, with a capital',
      cites: ['harmony 4.6'],
      options: MANAGER_ALONE,
      situation: { known: [told('Line manager')] },
      expect: 'clear',
    },
    {
      name: 'the register does not say',
      cites: [...EITHER_ROLE],
      options: EITHER,
      situation: { known: [told(null)] },
      expect: 'unsure',
      missing: 'manager-aware',
    },
    {
      name: 'it is known of one, and not noted of the other',
      cites: ['harmony 4.6'],
      options: MANAGER_ALONE,
      situation: { known: [told('line manager'), told(null, 'tenor')] },
      expect: 'unsure',
      missing: 'manager-aware',
    },
  ],
};
export default cases;

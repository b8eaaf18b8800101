import type { AgreedBy, Person } from '../../people/person';
import { breach, CLEAR, type Rule, unsure } from '../rule';

/** Who is to know: any one of these roles. */
export interface ManagerToldOptions {
  readonly roles: readonly AgreedBy[];
}

/**
 * Does somebody with the say know of the contact with everybody addressed? A plain yes in the register is one; a role
 * that the clause does not name is none (HARMONY: the line manager alone, READING 8).
 */
const managerTold: Rule<ManagerToldOptions> = {
  id: 'manager-told',
  ask: 'reason',
  answer: ({ known }, { roles }) => {
    const told = known.map((person) => isTold(person, roles));
    if (told.includes(false)) return breach();
    return told.includes(null) ? unsure('manager-aware') : CLEAR;
  },
  telling: ({ roles }) => ({ facts: [{ roles, need: 'any' }] }),
};
export default managerTold;

/** null where the register does not say. */
function isTold({ registers }: Person, roles: readonly string[]): boolean | null {
  const { managerAware } = registers;
  if (typeof managerAware !== 'string') return managerAware ?? null;
  return managerAware.trim() === '' ? null : roles.includes(managerAware.trim().toLowerCase());
}

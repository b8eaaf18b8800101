import { localTime } from '../../people/local-time';
import type { Person } from '../../people/person';
import { breach, CLEAR, type Rule, unsure } from '../rule';

/**
 * Have the parents or carers of everybody addressed been told how and why staff write? By the day that the register has
 * for it: one that is still to come is not yet. What nobody wrote down is not known (READING 7).
 */
const parentsInformed: Rule = {
  id: 'parents-informed',
  ask: 'reason',
  answer: ({ known, now, zone }) => {
    const day = localTime(now, zone)?.day ?? new Date(now).toISOString().slice(0, 10);
    const informed = known.map((person) => isInformed(person, day));
    if (informed.includes(false)) return breach();
    return informed.includes(null) ? unsure('parent-consent') : CLEAR;
  },
};
export default parentsInformed;

/** null where the register does not say. */
function isInformed({ registers }: Person, day: string): boolean | null {
  const { parentsInformed } = registers;
  if (parentsInformed === false) return false;
  return parentsInformed ? parentsInformed.slice(0, 10) <= day : null;
}

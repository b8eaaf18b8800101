import type { Group } from '../../draft/draft';
import { orNull } from '../../draft/reading';
import { type Answer, breach, CLEAR, type Rule, unsure } from '../rule';

/** `unknown-people`: nobody in the conversation is a stranger. `two-adults`: two adults are in it, the sender one of them. */
export interface GroupOptions {
  readonly concern: 'unknown-people' | 'two-adults';
}

/** Two or more adults in every group (WRBC 8.2, READING 10). */
const ADULTS = 2;

/**
 * Who else is in the conversation? A conversation with one person alone is no group; what the page does not show of a
 * group is not known.
 */
const group: Rule<GroupOptions> = {
  id: 'group',
  ask: 'reason',
  answer: ({ draft }, { concern }) => {
    const missing = concern === 'two-adults' ? 'group-adults' : 'group-people';
    if (!draft.group.known) return unsure(missing);
    const there = orNull(draft.group);
    if (there === null) return CLEAR;
    const isBroken = concern === 'two-adults' ? lacksAdults(there) : hasStrangers(there);
    return isBroken === null ? unsure(missing) : answerOf(isBroken);
  },
  telling: ({ concern }) => (concern === 'two-adults' ? { variant: 'adults' } : {}),
};
export default group;

const answerOf = (isBroken: boolean): Answer => (isBroken ? breach() : CLEAR);

const hasStrangers = ({ unknown }: Group): boolean | null => (unknown === null ? null : unknown > 0);

/** Fewer people than two adults leave no room for them, whoever they are. */
function lacksAdults({ adults, size }: Group): boolean | null {
  if (adults !== null) return adults < ADULTS;
  return size !== null && size < ADULTS ? true : null;
}

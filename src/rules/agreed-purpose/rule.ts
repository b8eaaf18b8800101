import { type AgreementWanted, agreementsInForce } from '../../people/agreement';
import { localTime } from '../../people/local-time';
import type { Situation } from '../../people/situation';
import { type Answer, breach, CLEAR, type Rule, unsure } from '../rule';

const YOUNG_PERSON: AgreementWanted = { kind: 'use-channel', by: ['young person'], need: 'any' };

/**
 * Has everybody addressed agreed to this channel beforehand, for a purpose that stands in the register? (Dorset 1.6)
 * A register that says nothing at all of agreements leaves it open; one without this agreement does not.
 */
const agreedPurpose: Rule = {
  id: 'agreed-purpose',
  ask: 'reason',
  answer: (situation) => {
    const day = localTime(situation.now, situation.zone)?.day;
    if (!day) return unsure('zone');
    const answers = situation.known.map((person) => answerFor(person, situation, day));
    return (
      answers.find(({ answer }) => answer === 'breach') ??
      answers.find(({ answer }) => answer === 'unsure') ??
      CLEAR
    );
  },
};
export default agreedPurpose;

function answerFor(person: Situation['known'][number], { draft }: Situation, day: string): Answer {
  if (!person.registers.agreements) return unsure('young-persons-agreement');
  const agreed = agreementsInForce(person, YOUNG_PERSON, day, draft.channel);
  if (agreed.length === 0) return breach();
  return agreed.some(({ purpose }) => purpose?.trim()) ? CLEAR : unsure('agreed-purpose');
}

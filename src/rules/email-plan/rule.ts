import { type AgreementWanted, isAgreed } from '../../people/agreement';
import { localTime } from '../../people/local-time';
import { isPermitted } from '../../people/permission';
import type { AgreedBy, Person } from '../../people/person';
import type { Situation } from '../../people/situation';
import { type Answer, breach, CLEAR, type Rule, unsure } from '../rule';

/** Who may agree instead of a parent or carer: any one of these roles. */
export interface EmailPlanOptions {
  readonly by: readonly AgreedBy[];
}

const PLAN: AgreementWanted = { kind: 'use-channel', by: ['young person'], need: 'any' };

/**
 * Is email to everybody addressed part of a plan that they agreed to and a parent or carer knows of, or did somebody
 * with the say agree instead? (Dorset 3.5) Only a parent's no in the register is a breach; what nobody wrote down is
 * not known (READING 7).
 */
const emailPlan: Rule<EmailPlanOptions> = {
  id: 'email-plan',
  ask: 'reason',
  answer: (situation, { by }) => {
    const day = localTime(situation.now, situation.zone)?.day;
    if (!day) return unsure('zone');
    const answers = situation.known.map((person) => answerFor(person, situation, day, by));
    return (
      answers.find(({ answer }) => answer === 'breach') ??
      answers.find(({ answer }) => answer === 'unsure') ??
      CLEAR
    );
  },
  telling: ({ by }) => ({ facts: [{ roles: by, need: 'any' }] }),
};
export default emailPlan;

function answerFor(
  person: Person,
  { draft, now, zone }: Situation,
  day: string,
  by: readonly AgreedBy[],
): Answer {
  const without: AgreementWanted = { kind: 'email-without-parent', by, need: 'any' };
  if (isAgreed(person, without, day, draft.channel)) return CLEAR;
  const permitted = isPermitted(person, draft.channel, now, zone);
  if (permitted === false) return breach();
  if (permitted === null) return unsure('parent-consent');
  return isAgreed(person, PLAN, day, draft.channel) ? CLEAR : unsure('plan');
}

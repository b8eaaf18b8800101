import { serves } from '../../people/account';
import type { Situation } from '../../people/situation';
import { type Answer, breach, CLEAR, type Rule, unsure } from '../rule';

/** `channel`: the account is agreed for this channel. `personal`: it is nobody's personal account. */
export interface AgreedAccountOptions {
  readonly concern: 'channel' | 'personal';
}

/**
 * Does the message leave from an account that the organisation agreed? (READING 5) An account that the register
 * has for another channel is not agreed for this one; one that is not listed or not shown is not known.
 */
const agreedAccount: Rule<AgreedAccountOptions> = {
  id: 'agreed-account',
  ask: 'reason',
  answer: (situation, { concern }) =>
    concern === 'channel' ? agreedForChannel(situation) : notPersonal(situation),
  telling: ({ concern }) => (concern === 'personal' ? { variant: 'personal' } : {}),
};
export default agreedAccount;

function agreedForChannel({ account, draft }: Situation): Answer {
  if (account === null || account === 'unlisted') return unsure('account');
  return account.agreed && serves(account, draft.channel) ? CLEAR : breach();
}

function notPersonal({ account }: Situation): Answer {
  if (account === null || account === 'unlisted') return unsure('account');
  return account.agreed || account.personal === false ? CLEAR : breach();
}

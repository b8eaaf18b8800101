import { serves } from '../../people/account';
import type { Situation } from '../../people/situation';
import { breach, CLEAR, type Rule, unsure } from '../rule';

/**
 * Is this an answer to a young person on a social site, from an account that is personal or that nobody knows?
 * (Elm Court and HARMONY 8.4a, READING 6) Which sites are social the check says by its channels. The account that was
 * agreed for the site is left to 8.2, and so is one of the work that was not. Where nothing on the page makes it an
 * answer but they wrote there last, it may be one.
 */
const facebookRule: Rule = {
  id: 'facebook-rule',
  ask: 'reason',
  answer: (situation) => {
    if (isOfTheWork(situation)) return CLEAR;
    if (situation.draft.kind === 'reply') return breach();
    return situation.draft.kind === 'new' && wroteLast(situation) ? unsure('in-answer') : CLEAR;
  },
};
export default facebookRule;

function isOfTheWork({ account, draft }: Situation): boolean {
  if (account === null || account === 'unlisted') return false;
  return account.personal === false || (account.agreed && serves(account, draft.channel));
}

/** Whether the last contact with somebody addressed, on this channel, came from them. */
function wroteLast({ draft, history, known, now }: Situation): boolean {
  return known.some(({ id }) => {
    const contacts = history.filter(
      ({ at, channel, people }) => at <= now && channel === draft.channel && people.includes(id),
    );
    const last = contacts.reduce<(typeof contacts)[number] | null>(
      (latest, one) => (latest && latest.at > one.at ? latest : one),
      null,
    );
    return last?.direction === 'received';
  });
}

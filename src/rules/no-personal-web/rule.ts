import { breach, CLEAR, type Rule, unsure } from '../rule';

/**
 * Is this a personal message over the web: one from a personal account? (Dorset 12-no-personal-web, READING 11) Which
 * channels are the web the check says. An account of the work that was not agreed is a matter for 12-work-equipment.
 */
const noPersonalWeb: Rule = {
  id: 'no-personal-web',
  ask: 'reason',
  answer: ({ account }) => {
    if (account === null || account === 'unlisted') return unsure('account');
    return account.agreed || account.personal === false ? CLEAR : breach();
  },
};
export default noPersonalWeb;

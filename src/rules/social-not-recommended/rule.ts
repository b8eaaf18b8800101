import type { Channel } from '../../draft/draft';
import { breach, CLEAR, type Rule, unsure } from '../rule';

/** The channels that are social sites. */
export interface SocialNotRecommendedOptions {
  readonly sites: readonly Channel[];
}

/** Is it written on a social site, whatever the account? (Dorset 4.1, READING 11) A site of no known kind may be one. */
const socialNotRecommended: Rule<SocialNotRecommendedOptions> = {
  id: 'social-not-recommended',
  ask: 'reason',
  answer: ({ draft }, { sites }) => {
    if (sites.includes(draft.channel)) return breach();
    return draft.channel === 'other' ? unsure('site') : CLEAR;
  },
};
export default socialNotRecommended;

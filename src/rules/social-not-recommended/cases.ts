import type { StaffAccount } from '../../people/person';
import type { Cases } from '../runner';
import socialNotRecommended, { type SocialNotRecommendedOptions } from './rule';

const CITES = ['dorset 4.1'];
const SITES: SocialNotRecommendedOptions = { sites: ['facebook', 'instagram', 'tiktok', 'x'] };
const servicePage: StaffAccount = { channel: 'facebook', handle: 'bay.youth.service', agreed: true };

const cases: Cases<SocialNotRecommendedOptions> = {
  rule: socialNotRecommended,
  rows: [
    {
      name: "the service's own page writes to a young carer",
      cites: CITES,
      options: SITES,
      situation: { channel: 'facebook', account: servicePage },
      expect: 'breach',
    },
    {
      name: 'a private profile on Instagram',
      cites: CITES,
      options: SITES,
      situation: { channel: 'instagram', account: 'unlisted' },
      expect: 'breach',
    },
    {
      name: 'an answer on TikTok',
      cites: CITES,
      options: SITES,
      situation: { channel: 'tiktok', kind: 'reply', account: null },
      expect: 'breach',
    },
    { name: 'an email', cites: CITES, options: SITES, situation: {}, expect: 'clear' },
    {
      name: 'a text from the duty telephone',
      cites: CITES,
      options: SITES,
      situation: { channel: 'text' },
      expect: 'clear',
    },
    {
      name: 'the chat of the service’s own Teams',
      cites: CITES,
      options: SITES,
      situation: { channel: 'teams' },
      expect: 'clear',
    },
    {
      name: 'a site of which nobody knows what it is',
      cites: CITES,
      options: SITES,
      situation: { channel: 'other' },
      expect: 'unsure',
      missing: 'site',
    },
  ],
};
export default cases;

import type { StaffAccount } from '../../people/person';
import type { Cases } from '../runner';
import noPersonalWeb from './rule';

const CITES = ['dorset 12-no-personal-web'];
const ownProfile: StaffAccount = { channel: 'facebook', handle: 'dewi.at.home', agreed: false };
const ownNumber: StaffAccount = {
  channel: 'phone',
  handle: '+447700900311',
  agreed: false,
  personal: true,
};
const servicePage: StaffAccount = { channel: 'facebook', handle: 'bay.youth.service', agreed: true };
const workTeams: StaffAccount = { channel: 'teams', handle: 'dewi', agreed: false, personal: false };

const cases: Cases<Record<string, never>> = {
  rule: noPersonalWeb,
  rows: [
    {
      name: 'a support worker writes from his own profile',
      cites: CITES,
      options: {},
      situation: { channel: 'facebook', account: ownProfile },
      expect: 'breach',
    },
    {
      name: 'WhatsApp on a private number',
      cites: CITES,
      options: {},
      situation: { channel: 'whatsapp', account: ownNumber },
      expect: 'breach',
    },
    {
      name: 'an answer, and a kind one, is personal too',
      cites: CITES,
      options: {},
      situation: {
        channel: 'messenger',
        kind: 'reply',
        account: { ...ownProfile, channel: 'messenger' },
        text: 'Well done at the eisteddfod on Saturday.',
      },
      expect: 'breach',
    },
    {
      name: "the service's page",
      cites: CITES,
      options: {},
      situation: { channel: 'facebook', account: servicePage },
      expect: 'clear',
    },
    {
      name: 'an account of the work that was not agreed is not personal',
      cites: CITES,
      options: {},
      situation: { channel: 'teams', account: workTeams },
      expect: 'clear',
    },
    {
      name: 'the duty number on WhatsApp',
      cites: CITES,
      options: {},
      situation: { channel: 'whatsapp', account: { ...ownNumber, agreed: true, personal: false } },
      expect: 'clear',
    },
    {
      name: 'an account that no register has',
      cites: CITES,
      options: {},
      situation: { channel: 'instagram', account: 'unlisted' },
      expect: 'unsure',
      missing: 'account',
    },
    {
      name: 'the page does not show the account',
      cites: CITES,
      options: {},
      situation: { channel: 'discord', account: null },
      expect: 'unsure',
      missing: 'account',
    },
  ],
};
export default cases;

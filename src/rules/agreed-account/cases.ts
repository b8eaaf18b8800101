import type { StaffAccount } from '../../people/person';
import type { Cases } from '../runner';
import agreedAccount, { type AgreedAccountOptions } from './rule';

const CHANNEL: AgreedAccountOptions = { concern: 'channel' };
const PERSONAL: AgreedAccountOptions = { concern: 'personal' };
const EMAIL = ['lcet 7.1', 'elm-court 7.1', 'harmony 7.1', 'wrbc 7.1', 'dorset 3.2'];
const SOCIAL = ['lcet 8.2', 'elm-court 8.2', 'harmony 8.2', 'wrbc 8.2'];
const NEVER_PERSONAL = ['lcet 8.3', 'elm-court 8.3', 'harmony 8.3', 'wrbc 8.3'];

const ownEmail: StaffAccount = { channel: 'email', handle: 'nia.p@post.example', agreed: false };
const ownFacebook: StaffAccount = { channel: 'facebook', handle: 'nia.parry.5', agreed: false };
const clubPage: StaffAccount = { channel: 'facebook', handle: 'harbour.fc.youth', agreed: true };
const workTeams: StaffAccount = { channel: 'teams', handle: 'nia', agreed: false, personal: false };
const workPhone: StaffAccount = { channel: 'phone', handle: '+447700900456', agreed: true };

const cases: Cases<AgreedAccountOptions> = {
  rule: agreedAccount,
  rows: [
    {
      name: "a choir leader's own address",
      cites: [...EMAIL, 'dorset 12-work-equipment'],
      options: CHANNEL,
      situation: { account: ownEmail },
      expect: 'breach',
    },
    {
      name: 'a work account that nobody agreed for young people',
      cites: SOCIAL,
      options: CHANNEL,
      situation: { channel: 'teams', account: workTeams },
      expect: 'breach',
    },
    {
      name: "the club's page is agreed for Facebook, not for Instagram",
      cites: ['elm-court 8.2'],
      options: CHANNEL,
      situation: { channel: 'instagram', account: clubPage },
      expect: 'breach',
    },
    {
      name: 'a telephone that is agreed serves no email',
      cites: ['dorset 3.2'],
      options: CHANNEL,
      situation: { channel: 'email', account: workPhone },
      expect: 'breach',
    },
    {
      name: "a leader's own profile answers a gymnast",
      cites: NEVER_PERSONAL,
      options: PERSONAL,
      situation: { channel: 'facebook', kind: 'reply', account: ownFacebook },
      expect: 'breach',
    },
    {
      name: 'a personal account said to be one',
      cites: ['wrbc 8.3'],
      options: PERSONAL,
      situation: { channel: 'instagram', account: { ...ownFacebook, channel: 'instagram', personal: true } },
      expect: 'breach',
    },
    {
      name: 'the agreed address',
      cites: [...EMAIL, 'dorset 12-work-equipment'],
      options: CHANNEL,
      situation: {},
      expect: 'clear',
    },
    {
      name: "the club's own page",
      cites: SOCIAL,
      options: CHANNEL,
      situation: { channel: 'facebook', account: clubPage },
      expect: 'clear',
    },
    {
      name: 'the duty telephone sends a text',
      cites: ['dorset 12-work-equipment'],
      options: CHANNEL,
      situation: { channel: 'text', account: workPhone },
      expect: 'clear',
    },
    {
      name: 'the duty telephone is on WhatsApp',
      cites: ['lcet 8.2'],
      options: CHANNEL,
      situation: { channel: 'whatsapp', account: workPhone },
      expect: 'clear',
    },
    {
      name: 'a work account is not agreed, but nobody calls it personal',
      cites: NEVER_PERSONAL,
      options: PERSONAL,
      situation: { channel: 'teams', account: workTeams },
      expect: 'clear',
    },
    {
      name: 'an own telephone that the manager agreed',
      cites: ['lcet 8.3'],
      options: PERSONAL,
      situation: { channel: 'whatsapp', account: { ...workPhone, personal: true } },
      expect: 'clear',
    },
    {
      name: 'the page does not show the sender',
      cites: EMAIL,
      options: CHANNEL,
      situation: { account: null },
      expect: 'unsure',
      missing: 'account',
    },
    {
      name: 'the register has never heard of this account',
      cites: SOCIAL,
      options: CHANNEL,
      situation: { channel: 'discord', account: 'unlisted' },
      expect: 'unsure',
      missing: 'account',
    },
    {
      name: 'an unlisted account may be personal or not',
      cites: NEVER_PERSONAL,
      options: PERSONAL,
      situation: { channel: 'x', account: 'unlisted' },
      expect: 'unsure',
      missing: 'account',
    },
  ],
};
export default cases;

import type { StaffAccount } from '../../people/person';
import type { Contact } from '../../people/situation';
import type { Cases } from '../runner';
import facebookRule from './rule';

const BOTH = ['elm-court 8.4a', 'harmony 8.4a'];
const ownFacebook: StaffAccount = { channel: 'facebook', handle: 'nia.parry.5', agreed: false };
const ownInstagram: StaffAccount = {
  channel: 'instagram',
  handle: 'nia.sings',
  agreed: false,
  personal: true,
};
const choirPage: StaffAccount = { channel: 'facebook', handle: 'harbour.choir.youth', agreed: true };
const workTeams: StaffAccount = { channel: 'discord', handle: 'nia', agreed: false, personal: false };

const theyWrote: Contact = {
  at: Date.parse('2026-11-17T12:00:00Z'),
  direction: 'received',
  channel: 'facebook',
  people: ['singer'],
};
const weWrote: Contact = { ...theyWrote, at: Date.parse('2026-11-17T13:00:00Z'), direction: 'sent' };

const cases: Cases<Record<string, never>> = {
  rule: facebookRule,
  rows: [
    {
      name: 'only to say kindly that this is not the place',
      cites: BOTH,
      options: {},
      situation: {
        channel: 'facebook',
        kind: 'reply',
        account: ownFacebook,
        text: 'Sorry Amina, I cannot write here. See you on Thursday!',
      },
      expect: 'breach',
    },
    {
      name: 'a message request on Instagram is answered',
      cites: BOTH,
      options: {},
      situation: { channel: 'instagram', kind: 'reply', account: ownInstagram },
      expect: 'breach',
    },
    {
      name: 'the page does not show whose account answers',
      cites: ['elm-court 8.4a'],
      options: {},
      situation: { channel: 'messenger', kind: 'reply', account: null },
      expect: 'breach',
    },
    {
      name: 'an account that no register has',
      cites: ['harmony 8.4a'],
      options: {},
      situation: { channel: 'tiktok', kind: 'reply', account: 'unlisted' },
      expect: 'breach',
    },
    {
      name: 'the page that is agreed for Facebook is nothing known on Instagram',
      cites: ['elm-court 8.4a'],
      options: {},
      situation: { channel: 'instagram', kind: 'reply', account: choirPage },
      expect: 'breach',
    },
    {
      name: 'risk does not lift it: there are other ways to answer',
      cites: ['harmony 8.4a'],
      options: {},
      situation: {
        channel: 'facebook',
        kind: 'reply',
        account: ownFacebook,
        declared: { atRisk: true, noAlternative: true },
      },
      expect: 'breach',
    },
    {
      name: "the choir's agreed page answers",
      cites: BOTH,
      options: {},
      situation: { channel: 'facebook', kind: 'reply', account: choirPage },
      expect: 'clear',
    },
    {
      name: 'an account of the work that was not agreed is a matter for 8.2',
      cites: ['elm-court 8.4a'],
      options: {},
      situation: { channel: 'discord', kind: 'reply', account: workTeams },
      expect: 'clear',
    },
    {
      name: 'a first message from a personal profile is a matter for 8.3',
      cites: ['elm-court 8.4a'],
      options: {},
      situation: { channel: 'facebook', account: ownFacebook },
      expect: 'clear',
    },
    {
      name: 'they wrote there, and were written to since',
      cites: ['harmony 8.4a'],
      options: {},
      situation: { channel: 'facebook', account: ownFacebook, history: [weWrote, theyWrote] },
      expect: 'clear',
    },
    {
      name: 'a message that is new by its looks, where they wrote last',
      cites: BOTH,
      options: {},
      situation: { channel: 'facebook', account: ownFacebook, history: [theyWrote] },
      expect: 'unsure',
      missing: 'in-answer',
    },
  ],
};
export default cases;

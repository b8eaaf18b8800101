import type { Cases } from '../runner';
import asksContactDetails from './rule';

const cases: Cases<Record<string, never>> = {
  rule: asksContactDetails,
  rows: [
    {
      name: 'a football coach asks for a number',
      cites: ['dorset 12-boundaries'],
      options: {},
      situation: { text: 'Hi Tariq, can you send me your number so I have it for Saturday?' },
      expect: 'breach',
      quotes: ['send me your number'],
    },
    {
      name: 'where a cellist lives',
      cites: ['dorset 12-boundaries'],
      options: {},
      situation: { channel: 'text', text: 'I could drop your score off. Where do you live?' },
      expect: 'breach',
      quotes: ['Where do you live'],
    },
    {
      name: 'a handle, and adding them',
      cites: ['dorset 12-boundaries'],
      options: {},
      situation: { channel: 'whatsapp', text: 'What’s your insta? I’ll add you.' },
      expect: 'breach',
      quotes: ['What’s your insta', 'I’ll add you'],
    },
    {
      name: 'a leader of a Gaelic choir wants to be followed',
      cites: ['dorset 12-boundaries'],
      options: {},
      situation: { text: 'Follow me on TikTok, I put the fiddle tunes up there.' },
      expect: 'breach',
      quotes: ['Follow me on TikTok'],
    },
    {
      name: 'details belong with the office',
      cites: ['dorset 12-boundaries'],
      options: {},
      situation: { text: 'If your number has changed, please give your new number to the office.' },
      expect: 'clear',
    },
    {
      name: 'a form for parents',
      cites: ['dorset 12-boundaries'],
      options: {},
      situation: { text: 'Mam or Dad can write your address on the registration form.' },
      expect: 'clear',
    },
    {
      name: 'a leader says what leaders do not do',
      cites: ['dorset 12-boundaries'],
      options: {},
      situation: {
        channel: 'text',
        text: 'We will never ask for your number, and I can’t add you on Snapchat.',
      },
      expect: 'clear',
    },
    {
      name: 'what to do when somebody asks',
      cites: ['dorset 12-boundaries'],
      options: {},
      situation: { text: 'If anyone online asks you for your address, tell an adult you trust.' },
      expect: 'clear',
    },
    {
      name: 'follow me, on foot',
      cites: ['dorset 12-boundaries'],
      options: {},
      situation: { text: 'When we reach the Ramblers’ sign, follow me to the bothy and mind the bog.' },
      expect: 'clear',
    },
    {
      name: 'the page keeps its words out of reach',
      cites: ['dorset 12-boundaries'],
      options: {},
      situation: { text: null },
      expect: 'unsure',
      missing: 'text',
    },
  ],
};
export default cases;

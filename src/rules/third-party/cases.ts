import type { Cases } from '../runner';
import thirdParty from './rule';

const cases: Cases<Record<string, never>> = {
  rule: thirdParty,
  rows: [
    {
      name: 'an innocent relay',
      cites: ['dorset 1.7'],
      options: {},
      situation: { channel: 'text', text: 'Tell Ayo that it starts at six.' },
      expect: 'breach',
      quotes: ['Tell Ayo'],
    },
    {
      name: 'the others',
      cites: ['dorset 1.7'],
      options: {},
      situation: { channel: 'whatsapp', text: 'Could you let the others know that camp is off?' },
      expect: 'breach',
      quotes: ['let the others know'],
    },
    {
      name: 'how somebody else is doing',
      cites: ['dorset 1.7'],
      options: {},
      situation: { channel: 'messenger', text: 'Is Zainab still upset about Tuesday?' },
      expect: 'breach',
      quotes: ['Is Zainab still'],
    },
    {
      name: 'asked by a friend',
      cites: ['dorset 1.7'],
      options: {},
      situation: { channel: 'text', text: 'When you see Callum, ask Callum if he wants the drum kit.' },
      expect: 'breach',
      quotes: ['ask Callum if'],
    },
    {
      name: 'parents are told by their children',
      cites: ['dorset 1.7'],
      options: {},
      situation: {
        channel: 'text',
        text: 'Please tell your parents that we finish at five, and ask your nan to sign the form.',
      },
      expect: 'clear',
    },
    {
      name: 'a friend is welcome',
      cites: ['dorset 1.7'],
      options: {},
      situation: {
        channel: 'text',
        text: 'Bring a friend along on Saturday. Ask me if anything is unclear.',
      },
      expect: 'clear',
    },
    {
      name: 'the writer does it',
      cites: ['dorset 1.7'],
      options: {},
      situation: { channel: 'discord', text: 'I will tell Rhys and Mei myself, and I asked Priya to swap.' },
      expect: 'clear',
    },
    {
      name: 'staff are there to be asked',
      cites: ['dorset 1.7'],
      options: {},
      situation: {
        channel: 'text',
        text: 'Ask Miss Begum for the key, or tell the youth worker on the door.',
      },
      expect: 'clear',
    },
    {
      name: 'the page keeps its words out of reach',
      cites: ['dorset 1.7'],
      options: {},
      situation: { channel: 'text', text: null },
      expect: 'unsure',
      missing: 'text',
    },
  ],
};
export default cases;

import type { Cases } from '../runner';
import crisis from './rule';

const cases: Cases<Record<string, never>> = {
  rule: crisis,
  rows: [
    {
      name: 'are you safe',
      cites: ['dorset 12-crisis'],
      options: {},
      situation: { channel: 'text', text: 'Thank you for telling me. Are you safe right now?' },
      expect: 'breach',
      quotes: ['Are you safe'],
    },
    {
      name: 'harm at home',
      cites: ['dorset 12-crisis'],
      options: {},
      situation: { channel: 'whatsapp', text: 'If he hits you again, ring 999 straight away.' },
      expect: 'breach',
      quotes: ['he hits you', 'ring 999'],
    },
    {
      name: 'self-harm',
      cites: ['dorset 12-crisis'],
      options: {},
      situation: { channel: 'text', text: 'You said that you want to hurt yourself. I am calling you now.' },
      expect: 'breach',
      quotes: ['hurt yourself'],
    },
    {
      name: 'away from home',
      cites: ['dorset 12-crisis'],
      options: {},
      situation: { channel: 'messenger', text: 'Please don’t run away tonight, Kofi, I am getting help.' },
      expect: 'breach',
      quotes: ['run away'],
    },
    {
      name: 'idioms of the pitch',
      cites: ['dorset 12-crisis'],
      options: {},
      situation: { channel: 'text', text: 'You were killing it out there! I am dying to see the results.' },
      expect: 'clear',
    },
    {
      name: 'an ankle',
      cites: ['dorset 12-crisis'],
      options: {},
      situation: { channel: 'text', text: 'Did you hurt yourself when you fell in the match?' },
      expect: 'clear',
    },
    {
      name: 'a leaflet for everybody',
      cites: ['dorset 12-crisis'],
      options: {},
      situation: {
        channel: 'teams',
        text: 'The leaflet on self-harm and the Childline poster are in the foyer.',
      },
      expect: 'clear',
    },
    {
      name: 'safe journey',
      cites: ['dorset 12-crisis'],
      options: {},
      situation: { channel: 'text', text: 'Get home safe, and mind the ice on Union Street.' },
      expect: 'clear',
    },
    {
      name: 'the page keeps its words out of reach',
      cites: ['dorset 12-crisis'],
      options: {},
      situation: { channel: 'text', text: null },
      expect: 'unsure',
      missing: 'text',
    },
  ],
};
export default cases;

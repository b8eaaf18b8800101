import type { Cases } from '../runner';
import overFamiliar from './rule';

const cases: Cases<Record<string, never>> = {
  rule: overFamiliar,
  rows: [
    {
      name: 'a pet name and a kiss',
      cites: ['lcet 6.3', 'elm-court 6.3', 'harmony 6.3', 'wrbc 6.2', 'dorset 12-grooming'],
      options: {},
      situation: { channel: 'text', text: 'Morning hun, see you at six x' },
      expect: 'breach',
      quotes: ['hun', 'x'],
    },
    {
      name: 'hearts',
      cites: ['elm-court 6.3', 'wrbc 4.8', 'dorset 12-grooming'],
      options: {},
      situation: { channel: 'instagram', text: 'Well done today 😘❤️' },
      expect: 'breach',
      quotes: ['😘', '❤'],
    },
    {
      name: 'looks',
      cites: ['lcet 7.2', 'elm-court 7.2', 'harmony 7.2', 'wrbc 7.2', 'dorset 12-grooming'],
      options: {},
      situation: { text: 'You looked stunning in that dress.' },
      expect: 'breach',
      quotes: ['You looked stunning'],
    },
    {
      name: 'missed, and a favourite',
      cites: ['lcet 6.3', 'elm-court 6.3', 'harmony 6.3', 'wrbc 6.2', 'dorset 12-grooming'],
      options: {},
      situation: { channel: 'text', text: 'I miss you. You’re my favourite.' },
      expect: 'breach',
      quotes: ['I miss you', 'You’re my favourite'],
    },
    {
      name: 'a lift, alone',
      cites: ['lcet 7.2', 'elm-court 7.2', 'harmony 7.2', 'wrbc 7.2', 'dorset 12-grooming'],
      options: {},
      situation: { text: 'I’ll pick you up after training, just the two of us.' },
      expect: 'breach',
      quotes: ['I’ll pick you up', 'just the two of us'],
    },
    {
      name: 'out of the group',
      cites: ['elm-court 6.3', 'wrbc 4.8', 'dorset 12-grooming'],
      options: {},
      situation: { channel: 'discord', text: 'Let’s talk on Snapchat instead of the group chat.' },
      expect: 'breach',
      quotes: ['talk on Snapchat instead of the group chat'],
    },
    {
      name: 'a present',
      cites: ['lcet 7.2', 'elm-court 7.2', 'harmony 7.2', 'wrbc 7.2', 'dorset 12-grooming'],
      options: {},
      situation: { text: 'I bought you a necklace for your birthday.' },
      expect: 'breach',
      quotes: ['I bought you a necklace'],
    },
    {
      name: 'warm, and about the work',
      cites: ['lcet 7.2', 'elm-court 7.2', 'harmony 7.2', 'wrbc 7.2', 'dorset 12-grooming'],
      options: {},
      situation: {
        text: 'Your solo was beautiful, Siân. You worked hard for it and we are proud of all of you.',
      },
      expect: 'clear',
    },
    {
      name: 'missed by a team',
      cites: ['lcet 6.3', 'elm-court 6.3', 'harmony 6.3', 'wrbc 6.2', 'dorset 12-grooming'],
      options: {},
      situation: { channel: 'text', text: 'We missed you on Tuesday. Hope the cold is better.' },
      expect: 'clear',
    },
    {
      name: 'lifts for everybody',
      cites: ['lcet 7.2', 'elm-court 7.2', 'harmony 7.2', 'wrbc 7.2', 'dorset 12-grooming'],
      options: {},
      situation: {
        text: 'The minibus will pick you up at nine; your mum can give you a lift to the bus stop.',
      },
      expect: 'clear',
    },
    {
      name: 'x in its other senses',
      cites: ['lcet 6.3', 'elm-court 6.3', 'harmony 6.3', 'wrbc 6.2', 'dorset 12-grooming'],
      options: {},
      situation: {
        channel: 'text',
        text: '2 x 30 minutes on the 3G pitch, and solve for x before maths club.',
      },
      expect: 'clear',
    },
    {
      name: 'love in the post',
      cites: ['elm-court 6.3', 'wrbc 4.8', 'dorset 12-grooming'],
      options: {},
      situation: {
        channel: 'teams',
        text: 'Your team mates would love to see the flower show. Lovely weather for the duck race!',
      },
      expect: 'clear',
    },
    {
      name: 'the page keeps its words out of reach',
      cites: ['lcet 6.3', 'elm-court 6.3', 'harmony 6.3', 'wrbc 6.2', 'dorset 12-grooming'],
      options: {},
      situation: { channel: 'text', text: null },
      expect: 'unsure',
      missing: 'text',
    },
  ],
};
export default cases;

import type { Cases } from '../runner';
import personalSharing from './rule';

const cases: Cases<Record<string, never>> = {
  rule: personalSharing,
  rows: [
    {
      name: 'the end of a relationship',
      cites: ['lcet 4.5', 'elm-court 4.5', 'harmony 4.5', 'wrbc 4.5', 'dorset 12-boundaries'],
      options: {},
      situation: { text: 'Sorry I was quiet at rehearsal. My boyfriend left me on Sunday.' },
      expect: 'breach',
      quotes: ['My boyfriend'],
    },
    {
      name: 'lonely of an evening',
      cites: ['lcet 4.5', 'elm-court 4.5', 'harmony 4.5', 'wrbc 4.5', 'dorset 12-boundaries'],
      options: {},
      situation: { channel: 'text', text: 'I feel so lonely since I moved to Wick.' },
      expect: 'breach',
      quotes: ['I feel so lonely'],
    },
    {
      name: 'a night out',
      cites: ['lcet 4.5', 'elm-court 4.5', 'harmony 4.5', 'wrbc 4.5', 'dorset 12-boundaries'],
      options: {},
      situation: { channel: 'text', text: 'Rough head today, I had far too many pints after the derby.' },
      expect: 'breach',
      quotes: ['too many pints'],
    },
    {
      name: 'nobody else to talk to',
      cites: ['lcet 4.5', 'elm-court 4.5', 'harmony 4.5', 'wrbc 4.5', 'dorset 12-boundaries'],
      options: {},
      situation: { text: 'You’re the only one I can talk to about this.' },
      expect: 'breach',
      quotes: ['You’re the only one I'],
    },
    {
      name: 'money',
      cites: ['lcet 4.5', 'elm-court 4.5', 'harmony 4.5', 'wrbc 4.5', 'dorset 12-boundaries'],
      options: {},
      situation: { channel: 'whatsapp', text: 'I can’t pay my rent this month, it’s a nightmare.' },
      expect: 'breach',
      quotes: ['I can’t pay my'],
    },
    {
      name: 'a courtesy',
      cites: ['lcet 4.5', 'elm-court 4.5', 'harmony 4.5', 'wrbc 4.5', 'dorset 12-boundaries'],
      options: {},
      situation: { text: 'I had a good weekend, thanks. How was the eisteddfod?' },
      expect: 'clear',
    },
    {
      name: 'why somebody is away',
      cites: ['lcet 4.5', 'elm-court 4.5', 'harmony 4.5', 'wrbc 4.5', 'dorset 12-boundaries'],
      options: {},
      situation: { channel: 'text', text: 'I am away on Tuesday, so Father Kelly takes the session.' },
      expect: 'clear',
    },
    {
      name: 'the reader’s troubles, not the writer’s',
      cites: ['lcet 4.5', 'elm-court 4.5', 'harmony 4.5', 'wrbc 4.5', 'dorset 12-boundaries'],
      options: {},
      situation: { text: 'I am sorry you feel so lonely at the new school. Shall we talk on Thursday?' },
      expect: 'clear',
    },
    {
      name: 'short of tickets',
      cites: ['lcet 4.5', 'elm-court 4.5', 'harmony 4.5', 'wrbc 4.5', 'dorset 12-boundaries'],
      options: {},
      situation: { text: 'I’m down to two tickets, and we are low on altos.' },
      expect: 'clear',
    },
    {
      name: 'the page keeps its words out of reach',
      cites: ['lcet 4.5', 'elm-court 4.5', 'harmony 4.5', 'wrbc 4.5', 'dorset 12-boundaries'],
      options: {},
      situation: { text: null },
      expect: 'unsure',
      missing: 'text',
    },
  ],
};
export default cases;

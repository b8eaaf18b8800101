import type { Cases } from '../runner';
import derogatory from './rule';

const cases: Cases<Record<string, never>> = {
  rule: derogatory,
  rows: [
    {
      name: 'parents in a comment',
      cites: ['lcet 8.4', 'elm-court 8.4b', 'harmony 8.4b', 'wrbc 8.4'],
      options: {},
      situation: { channel: 'facebook', text: 'Those parents are useless.' },
      expect: 'breach',
      quotes: ['Those parents are useless'],
    },
    {
      name: 'a teacher in a message',
      cites: ['lcet 8.4', 'elm-court 8.4b', 'harmony 8.4b', 'wrbc 8.4'],
      options: {},
      situation: { channel: 'messenger', text: 'What an idiot that teacher is!' },
      expect: 'breach',
      quotes: ['What an idiot'],
    },
    {
      name: 'social services',
      cites: ['lcet 8.4', 'elm-court 8.4b', 'harmony 8.4b', 'wrbc 8.4'],
      options: {},
      situation: { channel: 'x', text: 'No wonder with clueless social workers like that.' },
      expect: 'breach',
      quotes: ['No wonder with clueless social workers like that'],
    },
    {
      name: 'in the Scots manner',
      cites: ['lcet 8.4', 'elm-court 8.4b', 'harmony 8.4b', 'wrbc 8.4'],
      options: {},
      situation: { channel: 'whatsapp', text: 'Yon head teacher is pure useless, so he is. Pack of eejits.' },
      expect: 'breach',
      quotes: ['eejits'],
    },
    {
      name: 'a fact about what was done',
      cites: ['lcet 8.4', 'elm-court 8.4b', 'harmony 8.4b', 'wrbc 8.4'],
      options: {},
      situation: {
        channel: 'facebook',
        text: 'The coach was late again, and the changing rooms were dirty.',
      },
      expect: 'clear',
    },
    {
      name: 'a word that is not allowed',
      cites: ['lcet 8.4', 'elm-court 8.4b', 'harmony 8.4b', 'wrbc 8.4'],
      options: {},
      situation: { channel: 'discord', text: 'Nobody is to call anyone an idiot at training.' },
      expect: 'clear',
    },
    {
      name: 'an insult that somebody met with',
      cites: ['lcet 8.4', 'elm-court 8.4b', 'harmony 8.4b', 'wrbc 8.4'],
      options: {},
      situation: { channel: 'messenger', text: 'I am sorry that he called you a moron. That was not fair.' },
      expect: 'clear',
    },
    {
      name: 'no contempt in it',
      cites: ['lcet 8.4', 'elm-court 8.4b', 'harmony 8.4b', 'wrbc 8.4'],
      options: {},
      situation: { channel: 'instagram', text: 'You are not stupid. There are no stupid questions here.' },
      expect: 'clear',
    },
    {
      name: 'the page keeps its words out of reach',
      cites: ['lcet 8.4', 'elm-court 8.4b', 'harmony 8.4b', 'wrbc 8.4'],
      options: {},
      situation: { channel: 'facebook', text: null },
      expect: 'unsure',
      missing: 'text',
    },
  ],
};
export default cases;

import type { Cases } from '../runner';
import investigating from './rule';

const cases: Cases<Record<string, never>> = {
  rule: investigating,
  rows: [
    {
      name: 'what he did',
      cites: ['wrbc 3.2'],
      options: {},
      situation: { text: 'What exactly did he do to you?' },
      expect: 'breach',
      quotes: ['What exactly did he do to you'],
    },
    {
      name: 'leading questions',
      cites: ['wrbc 3.2'],
      options: {},
      situation: { text: 'Did your uncle touch you? How many times did it happen?' },
      expect: 'breach',
      quotes: ['Did your uncle touch you', 'How many times did it happen'],
    },
    {
      name: 'proof',
      cites: ['wrbc 3.2'],
      options: {},
      situation: { channel: 'whatsapp', text: 'Have you got any proof? Try to remember.' },
      expect: 'breach',
      quotes: ['Have you got any proof', 'Try to remember'],
    },
    {
      name: 'a promise to look into it',
      cites: ['wrbc 3.2'],
      options: {},
      situation: { text: 'I’ll get to the bottom of it and confront her on Sunday.' },
      expect: 'breach',
      quotes: ['I’ll get to the bottom of'],
    },
    {
      name: 'listening',
      cites: ['wrbc 3.2'],
      options: {},
      situation: {
        text: 'Thank you for telling me. I believe you. I have to tell our safeguarding lead today.',
      },
      expect: 'clear',
    },
    {
      name: 'the match',
      cites: ['wrbc 3.2'],
      options: {},
      situation: { text: 'What happened at the match? Did Leeds hit the bar twice?' },
      expect: 'clear',
    },
    {
      name: 'a lost shoe',
      cites: ['wrbc 3.2'],
      options: {},
      situation: { text: 'I’ll look into the lost boots. When did you last see them?' },
      expect: 'clear',
    },
    {
      name: 'the lesson of a physics club',
      cites: ['wrbc 3.2'],
      options: {},
      situation: {
        channel: 'teams',
        text: 'What evidence do you have that light bends? Bring proof for your theorem.',
      },
      expect: 'clear',
    },
    {
      name: 'the page keeps its words out of reach',
      cites: ['wrbc 3.2'],
      options: {},
      situation: { text: null },
      expect: 'unsure',
      missing: 'text',
    },
  ],
};
export default cases;

import type { Cases } from '../runner';
import secrecy from './rule';

const cases: Cases<Record<string, never>> = {
  rule: secrecy,
  rows: [
    {
      name: 'between us',
      cites: ['lcet 7.2', 'elm-court 7.2', 'harmony 7.2', 'wrbc 7.2', 'dorset 12-grooming'],
      options: {},
      situation: { text: 'Let’s keep this between us, Ngozi.' },
      expect: 'breach',
      quotes: ['keep this between us'],
    },
    {
      name: 'not at home',
      cites: ['lcet 6.3', 'elm-court 6.3', 'harmony 6.3', 'wrbc 6.2', 'dorset 12-grooming'],
      options: {},
      situation: { channel: 'text', text: 'Don’t tell your mam I said so. No need to mention it at home.' },
      expect: 'breach',
      quotes: ['Don’t tell your mam', 'No need to mention it at home'],
    },
    {
      name: 'the trace is to go',
      cites: ['elm-court 6.3', 'wrbc 4.8', 'dorset 12-grooming'],
      options: {},
      situation: { channel: 'whatsapp', text: 'Delete these messages when you have read them.' },
      expect: 'breach',
      quotes: ['Delete these messages'],
    },
    {
      name: 'a name in capitals',
      cites: ['lcet 6.3', 'elm-court 6.3', 'harmony 6.3', 'wrbc 6.2', 'dorset 12-grooming'],
      options: {},
      situation: { channel: 'text', text: 'Please don’t tell Bronwen about the lift.' },
      expect: 'breach',
      quotes: ['don’t tell Bronwen'],
    },
    {
      name: 'a promise that no adult can keep',
      cites: ['lcet 7.2', 'elm-court 7.2', 'harmony 7.2', 'wrbc 7.2', 'dorset 12-grooming'],
      options: {},
      situation: { text: 'You can say anything here, I won’t tell anyone.' },
      expect: 'breach',
      quotes: ['I won’t tell anyone'],
    },
    {
      name: 'a surprise for the whole band',
      cites: ['lcet 7.2', 'elm-court 7.2', 'harmony 7.2', 'wrbc 7.2', 'dorset 12-grooming'],
      options: {},
      situation: { text: 'It is Mr Okafor’s last parade: please don’t tell him about the surprise!' },
      expect: 'clear',
    },
    {
      name: 'the limits are explained',
      cites: ['lcet 7.2', 'elm-court 7.2', 'harmony 7.2', 'wrbc 7.2', 'dorset 12-grooming'],
      options: {},
      situation: {
        text: 'I can’t promise to keep this between us: if you are at risk, I have to tell our safeguarding lead.',
      },
      expect: 'clear',
    },
    {
      name: 'passwords',
      cites: ['lcet 6.3', 'elm-court 6.3', 'harmony 6.3', 'wrbc 6.2', 'dorset 12-grooming'],
      options: {},
      situation: { channel: 'text', text: 'Keep your password a secret, and don’t tell anyone your PIN.' },
      expect: 'clear',
    },
    {
      name: 'thanks waved away',
      cites: ['lcet 7.2', 'elm-court 7.2', 'harmony 7.2', 'wrbc 7.2', 'dorset 12-grooming'],
      options: {},
      situation: { text: 'Don’t mention it, Iwan. Tell your parents you did brilliantly.' },
      expect: 'clear',
    },
    {
      name: 'the page keeps its words out of reach',
      cites: ['lcet 7.2', 'elm-court 7.2', 'harmony 7.2', 'wrbc 7.2', 'dorset 12-grooming'],
      options: {},
      situation: { text: null },
      expect: 'unsure',
      missing: 'text',
    },
  ],
};
export default cases;

import type { Cases } from '../runner';
import shorthand from './rule';

const EMAIL = ['lcet 7.2', 'elm-court 7.2', 'harmony 7.2', 'wrbc 7.2'];
const TEXT = ['lcet 6.3', 'elm-court 6.3', 'harmony 6.3', 'wrbc 6.2', 'dorset 1.5'];

const cases: Cases<Record<string, never>> = {
  rule: shorthand,
  rows: [
    {
      name: 'a text to a netball player',
      cites: TEXT,
      options: {},
      situation: { channel: 'text', text: 'c u l8r at the courts, bring ur bib' },
      expect: 'breach',
      quotes: ['c u', 'l8r', 'ur'],
    },
    {
      name: 'capitals and full stops change nothing',
      cites: EMAIL,
      options: {},
      situation: { text: 'OMG. Thx for the photo of the banner! LOL' },
      expect: 'breach',
      quotes: ['OMG', 'Thx', 'LOL'],
    },
    {
      name: 'numbers for words',
      cites: EMAIL,
      options: {},
      situation: { text: 'That was gr8, the parade is 2moro so get there b4 nine.' },
      expect: 'breach',
      quotes: ['gr8', '2moro', 'b4'],
    },
    {
      name: 'a curly apostrophe hides nothing',
      cites: TEXT,
      options: {},
      situation: { channel: 'text', text: 'u’ll be fine on the day' },
      expect: 'breach',
      quotes: ['u’ll'],
    },
    {
      name: 'words drawn out',
      cites: ['wrbc 4.8', 'dorset 1.5'],
      options: {},
      situation: { channel: 'discord', text: 'Well done on the dhol solo, that was soooo good' },
      expect: 'breach',
      quotes: ['soooo'],
    },
    {
      name: 'words run together',
      cites: ['elm-court 6.3'],
      options: {},
      situation: { channel: 'whatsapp', text: "Who's gonna lead the warm-up? I dunno yet" },
      expect: 'breach',
      quotes: ['gonna', 'dunno'],
    },
    {
      name: 'letters that are words only together',
      cites: ['harmony 6.3'],
      options: {},
      situation: { channel: 'text', text: 'how r u? R U coming on Sunday?' },
      expect: 'breach',
      quotes: ['how r', 'u', 'R U'],
    },
    {
      name: 'among letters of another script',
      cites: ['lcet 6.3'],
      options: {},
      situation: { channel: 'text', text: 'شكرا, pls tell the imam — дякую' },
      expect: 'breach',
      quotes: ['pls'],
    },
    {
      name: 'a letter home about exams',
      cites: EMAIL,
      options: {},
      situation: {
        text: 'Your GCSE in PE is at 8am in Room 4. Plan B is the sports hall; Dr St John will be there.',
      },
      expect: 'clear',
    },
    {
      name: 'turns, age groups, units and quantities',
      cites: ['elm-court 7.2'],
      options: {},
      situation: {
        text: 'After the U-turn the U18s do 2 x 30 minutes, 4 at a time, in the U.K. at W8 or L8 leisure centres.',
      },
      expect: 'clear',
    },
    {
      name: 'names of young people in Britain are names',
      cites: TEXT,
      options: {},
      situation: {
        channel: 'text',
        text: 'Ty, Dat, Siân, Ngozi, Tho, Bronwen, Jus and Ur: meet Mr Wat at the gate. Bore da, Rhys! Nos da.',
      },
      expect: 'clear',
    },
    {
      name: 'contractions are plain English',
      cites: ['wrbc 7.2'],
      options: {},
      situation: {
        text: "We’re sorry, it's off: I’m ill and can't come. They'd like to, though. Thanks, and OK!",
      },
      expect: 'clear',
    },
    {
      name: 'addresses, links and file names are nobody’s wording',
      cites: EMAIL,
      options: {},
      situation: {
        text: 'Forms: gr8.form.txt, or https://sk8.example/u/l8r?r=u, or write to thx.pls@choir.example #lol',
      },
      expect: 'clear',
    },
    {
      name: 'shorthand spoken of is not shorthand used',
      cites: ['wrbc 6.2'],
      options: {},
      situation: {
        channel: 'text',
        text: 'For the workshop on writing: what do “l8r” and "gr8" mean to your grandparents?',
      },
      expect: 'clear',
    },
    {
      name: 'sounds, numerals and batteries',
      cites: ['lcet 7.2'],
      options: {},
      situation: {
        text: 'Hmmm. Bring AAA batteries for part III, iii and viii. Shhh, it is a surprise. www is not needed.',
      },
      expect: 'clear',
    },
    {
      name: 'the page keeps its words out of reach',
      cites: EMAIL,
      options: {},
      situation: { text: null },
      expect: 'unsure',
      missing: 'text',
    },
  ],
};
export default cases;

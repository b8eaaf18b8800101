import type { Cases } from '../runner';
import asksImage from './rule';

const cases: Cases<Record<string, never>> = {
  rule: asksImage,
  rows: [
    {
      name: 'a selfie before a wedding',
      cites: ['dorset 2.1'],
      options: {},
      situation: { channel: 'text', text: 'Send me a selfie in your lehenga before you go!' },
      expect: 'breach',
      quotes: ['Send me a selfie'],
    },
    {
      name: 'the camera',
      cites: ['dorset 2.1'],
      options: {},
      situation: { channel: 'teams', text: 'Could you turn your camera on for me?' },
      expect: 'breach',
      quotes: ['turn your camera on'],
    },
    {
      name: 'a picture of somebody else',
      cites: ['dorset 2.1'],
      options: {},
      situation: { text: 'Can you send me that photo of Owain from the sleepover?' },
      expect: 'breach',
      quotes: ['send me that photo'],
    },
    {
      name: 'lookalike letters and an invisible one hide nothing',
      cites: ['dorset 2.1'],
      options: {},
      situation: { channel: 'text', text: 'sеnd me a p\u200bic of you' },
      expect: 'breach',
      quotes: ['sеnd me a p​ic of you'],
    },
    {
      name: 'a picture of the work, by the usual route',
      cites: ['dorset 2.1'],
      options: {},
      situation: { text: 'Please send me a photo of your poster by Friday, as for the last badge.' },
      expect: 'clear',
    },
    {
      name: 'the consent form',
      cites: ['dorset 2.1'],
      options: {},
      situation: { text: 'Could you send me the photo consent form when your carer has signed it?' },
      expect: 'clear',
    },
    {
      name: 'no photos, please',
      cites: ['dorset 2.1'],
      options: {},
      situation: { channel: 'text', text: 'Please do not send me photos or videos. Cameras can stay off.' },
      expect: 'clear',
    },
    {
      name: 'an afternoon about the internet',
      cites: ['dorset 2.1'],
      options: {},
      situation: { text: 'What would you do if someone online told you: "send me a selfie"?' },
      expect: 'clear',
    },
    {
      name: 'the page keeps its words out of reach',
      cites: ['dorset 2.1'],
      options: {},
      situation: { channel: 'text', text: null },
      expect: 'unsure',
      missing: 'text',
    },
  ],
};
export default cases;

import type { Attachment } from '../../draft/draft';
import { type Cases, youngPerson } from '../runner';
import underSevenPicture from './rule';

const CITES = ['wrbc 6.4'];
const photo: Attachment = { name: 'harvest-supper.jpg', type: 'image/jpeg' };
const film: Attachment = { name: 'nativity', type: 'video/mp4' };
const fromPhone: Attachment = { name: 'IMG_2041.HEIC', type: '' };
const form: Attachment = { name: 'consent-form.pdf', type: 'application/pdf' };
const born = (date: string | null, id = 'child') => youngPerson({ id, name: 'Kofi Asante', born: date });

const cases: Cases<Record<string, never>> = {
  rule: underSevenPicture,
  rows: [
    {
      name: 'a photo of the harvest supper to a child of six',
      cites: CITES,
      options: {},
      situation: { known: [born('2020-03-08')], attachments: [photo] },
      expect: 'breach',
    },
    {
      name: 'a film among forms, on the day before the birthday',
      cites: CITES,
      options: {},
      situation: { channel: 'whatsapp', known: [born('2019-11-18')], attachments: [form, film] },
      expect: 'breach',
    },
    {
      name: 'a photo from a phone whose type the page does not show, to two sisters',
      cites: CITES,
      options: {},
      situation: { known: [born('2013-05-05'), born('2021-01-30', 'sister')], attachments: [fromPhone] },
      expect: 'breach',
    },
    {
      name: 'one is six, of the other nobody knows',
      cites: CITES,
      options: {},
      situation: { known: [born(null), born('2020-08-14', 'cousin')], attachments: [photo] },
      expect: 'breach',
    },
    {
      name: 'seven today',
      cites: CITES,
      options: {},
      situation: { known: [born('2019-11-17')], attachments: [photo] },
      expect: 'clear',
    },
    {
      name: 'a form to a child of six',
      cites: CITES,
      options: {},
      situation: { known: [born('2020-03-08')], attachments: [form] },
      expect: 'clear',
    },
    {
      name: 'nothing is attached',
      cites: CITES,
      options: {},
      situation: { known: [born(null)] },
      expect: 'clear',
    },
    {
      name: 'an adult at risk whose birthday nobody noted',
      cites: CITES,
      options: {},
      situation: { known: [youngPerson({ status: 'adult-at-risk', born: null })], attachments: [photo] },
      expect: 'clear',
    },
    {
      name: 'what is attached to a message to a teenager cannot be seen',
      cites: CITES,
      options: {},
      situation: { known: [born('2011-09-17')], attachments: 'unread' },
      expect: 'clear',
    },
    {
      name: 'a photo to a child whose birthday nobody noted',
      cites: CITES,
      options: {},
      situation: { known: [born(null)], attachments: [photo] },
      expect: 'unsure',
      missing: 'birth-date',
    },
    {
      name: 'the page does not show what is attached for a child of five',
      cites: CITES,
      options: {},
      situation: { known: [born('2021-02-28')], attachments: 'unread' },
      expect: 'unsure',
      missing: 'attachments',
    },
  ],
};
export default cases;

import type { Channel } from '../../draft/draft';
import type { Contact } from '../../people/situation';
import { type Cases, youngPerson } from '../runner';
import excessiveContact, { type ExcessiveContactOptions } from './rule';

const ALL = ['lcet 4.5', 'elm-court 4.5', 'harmony 4.5', 'wrbc 4.5'];
const USUAL: ExcessiveContactOptions = { aDay: 10, sevenDays: 30, onEnd: 3 };
const NOW = '2026-11-17T16:20:00Z';
const HOUR = 60;

/** A message so many minutes before the one being written. */
const sent = (minutesAgo: number, to = 'singer', channel: Channel = 'email'): Contact => ({
  at: Date.parse(NOW) - minutesAgo * 60_000,
  direction: 'sent',
  channel,
  people: [to],
});
const answered = (minutesAgo: number, from = 'singer'): Contact => ({
  ...sent(minutesAgo, from),
  direction: 'received',
});
/** So many messages, one every so many minutes, back from so many minutes ago. */
const many = (count: number, every: number, from = every): Contact[] =>
  Array.from({ length: count }, (_, at) => sent(from + at * every));

const cases: Cases<ExcessiveContactOptions> = {
  rule: excessiveContact,
  rows: [
    {
      name: 'the eleventh in a day',
      cites: ALL,
      options: USUAL,
      situation: { now: NOW, history: [answered(1), ...many(10, 30)] },
      expect: 'breach',
    },
    {
      name: 'texts, emails and chats are counted together',
      cites: ['elm-court 4.5', 'wrbc 4.5'],
      options: USUAL,
      situation: {
        now: NOW,
        history: [
          answered(1),
          ...many(4, 20),
          ...[5, 6, 7].map((hours) => sent(hours * HOUR, 'singer', 'text')),
          ...[8, 9, 10].map((hours) => sent(hours * HOUR, 'singer', 'whatsapp')),
        ],
      },
      expect: 'breach',
    },
    {
      name: 'midnight begins nothing afresh: five late last night, five since',
      cites: ['lcet 4.5'],
      options: USUAL,
      situation: {
        now: '2026-11-17T08:30:00Z',
        history: [
          { ...answered(0), at: Date.parse('2026-11-17T08:29:00Z') },
          ...[0, 5, 10, 15, 20].flatMap((minutes) => [
            { ...sent(0), at: Date.parse('2026-11-16T20:30:00Z') + minutes * 60_000 },
            { ...sent(0), at: Date.parse('2026-11-17T08:05:00Z') + minutes * 60_000 },
          ]),
        ],
      },
      expect: 'breach',
    },
    {
      name: 'the thirty-first in seven days',
      cites: ALL,
      options: USUAL,
      situation: { now: NOW, history: [answered(1), ...many(30, 5 * HOUR)] },
      expect: 'breach',
    },
    {
      name: 'a fourth on end, and no answer yet',
      cites: ALL,
      options: USUAL,
      situation: { now: NOW, history: [answered(6 * HOUR), sent(5 * HOUR), sent(3 * HOUR), sent(40)] },
      expect: 'breach',
    },
    {
      name: 'one of two singers has had three already',
      cites: ['harmony 4.5'],
      options: USUAL,
      situation: {
        now: NOW,
        known: [youngPerson(), youngPerson({ id: 'alto', name: 'Efua Mensah' })],
        history: [sent(10, 'alto'), sent(20, 'alto'), sent(30, 'alto')],
      },
      expect: 'breach',
    },
    {
      name: 'an organisation that finds two a day enough',
      cites: ['wrbc 4.5'],
      options: { aDay: 2, sevenDays: 30, onEnd: 3 },
      situation: { now: NOW, history: [sent(90), answered(60), sent(30)] },
      expect: 'breach',
    },
    {
      name: 'a first message',
      cites: ALL,
      options: USUAL,
      situation: { now: NOW },
      expect: 'clear',
    },
    {
      name: 'the tenth in a day, the last of them answered',
      cites: ['lcet 4.5', 'harmony 4.5'],
      options: USUAL,
      situation: { now: NOW, history: [answered(1), ...many(9, 30)] },
      expect: 'clear',
    },
    {
      name: 'the tenth of them is a whole day old by now',
      cites: ['elm-court 4.5'],
      options: USUAL,
      situation: { now: NOW, history: [answered(1), ...many(9, 30), sent(24 * HOUR)] },
      expect: 'clear',
    },
    {
      name: 'a conversation back and forth',
      cites: ['elm-court 4.5'],
      options: USUAL,
      situation: { now: NOW, history: [sent(50), sent(40), answered(30), sent(20), sent(10)] },
      expect: 'clear',
    },
    {
      name: 'a third on end',
      cites: ['harmony 4.5'],
      options: USUAL,
      situation: { now: NOW, history: [sent(50), sent(40)] },
      expect: 'clear',
    },
    {
      name: 'they went to somebody else',
      cites: ['wrbc 4.5'],
      options: USUAL,
      situation: { now: NOW, history: [1, 2, 3, 4, 5].map((hours) => sent(hours * HOUR, 'tenor')) },
      expect: 'clear',
    },
    {
      name: 'what comes in is not kept, so nobody can say that four went unanswered',
      cites: ['lcet 4.5'],
      options: USUAL,
      situation: { now: NOW, history: many(4, 60), historyIs: 'sent' },
      expect: 'clear',
    },
    {
      name: 'the record cannot be read just now',
      cites: ALL,
      options: USUAL,
      situation: { now: NOW, historyIs: 'unknown' },
      expect: 'unsure',
      missing: 'history',
    },
  ],
};
export default cases;

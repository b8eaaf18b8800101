import { expect, it, vi } from 'vitest';
import type { Event } from '../record/bodies';
import { contentsOf } from './contents';
import { entryOf, type MyEntry } from './my-record';
import { dayOf, hasMore, momentOf, sentenceOf, spanOf, whySentence } from './sentences';

vi.mock('webextension-polyfill', () => ({ default: {} }));
vi.mock('../words/words', async () => {
  const { default: catalogue } = await import('../../public/_locales/en_GB/messages.json');
  const words = (key: keyof typeof catalogue, ...given: readonly (string | number)[]) =>
    catalogue[key].message.replace(/\$(\d)/g, (_, place: string) => String(given[Number(place) - 1]));
  return { words };
});

const KEY = 'key-of-an-entry';
const SAM = { id: 'sam-okoro', name: 'Sam Okoro' };
const ZOFIA = { id: 'zofia-wisniewska', name: 'Zofia Wiśniewska' };
const SENT = {
  attachments: [],
  channel: 'email',
  declared: { atRisk: false, extenuating: null, noAlternative: false, purpose: 'arrange' },
  findings: [],
  from: 'r.ellis@elmcourt.example',
  key: KEY,
  kind: 'new',
  people: [SAM],
  policy: 'elm-court',
  reasons: [],
  site: 'gmail',
  text: 'The coach leaves at ten.',
  to: [{ handle: 'sam.okoro@young.example' }],
};

const NOT_SENT: Event = {
  kind: 'not-sent',
  body: { channel: 'email', findings: [], key: KEY, people: [SAM], site: 'gmail' },
};

const entry = (event: Event | null, part: Partial<MyEntry> = {}): MyEntry => ({
  seq: 4,
  at: Date.parse('2026-07-03T20:05:00Z'),
  zone: 'Europe/London',
  kind: event?.kind ?? 'sent',
  erased: false,
  event,
  recordedNotSent: false,
  ...part,
});

it.each<[string, MyEntry]>([
  ['You wrote to Sam Okoro by email.', entry({ kind: 'sent', body: SENT })],
  [
    'You wrote to Sam Okoro and Zofia Wiśniewska on WhatsApp.',
    entry({ kind: 'sent', body: { ...SENT, channel: 'whatsapp', people: [SAM, ZOFIA] } }),
  ],
  [
    'You wrote to Sam Okoro by text message, to be sent later.',
    entry({ kind: 'sent', body: { ...SENT, channel: 'text', leaving: 'later' } }),
  ],
  [
    'A message to Zofia Wiśniewska by email was held and not sent.',
    entry({
      kind: 'not-sent',
      body: {
        channel: 'email',
        findings: ['5.2/parents-objection'],
        key: KEY,
        people: [ZOFIA],
        site: 'gmail',
      },
    }),
  ],
  [
    'A message to Sam Okoro by email was recorded, then not sent.',
    entry({ kind: 'sent', body: SENT }, { recordedNotSent: true }),
  ],
  [
    'A message to Sam Okoro by email was recorded, but it did not leave the page.',
    entry(NOT_SENT, { recordedNotSent: true }),
  ],
  ['A message to Sam Okoro by email was not sent.', entry(NOT_SENT)],
  [
    'A message went out on Roundcube without having been checked.',
    entry({ kind: 'not-checked', body: { at: 0, key: KEY, site: 'roundcube', why: 'worker gone' } }),
  ],
  [
    'You made a file for your line manager, locked with a passphrase.',
    entry({ kind: 'exported', body: { key: KEY, recipients: [], sealedBy: 'passphrase' } }),
  ],
  [
    'The words of one entry were erased: A parent asked for it.',
    entry({ kind: 'erased', body: { key: KEY, reason: 'A parent asked for it.', seqs: [2] } }),
  ],
  ['An entry whose words were erased.', entry(null, { erased: true })],
  ['An entry of a kind that this version does not know (follow-up).', entry(null, { kind: 'follow-up' })],
])('says: %s', (sentence, one) => {
  expect(sentenceOf(one)).toBe(sentence);
});

it.each([
  ['recorder-failed', 'The record could not be written at first.'],
  ['cannot-check', 'Forethought could not check it in time.'],
  ['unreadable', 'Forethought could not read who it was to.'],
  ['a reason of a later version', 'Why: a reason of a later version'],
])('says why, of %s', (why, sentence) => expect(whySentence(why)).toBe(sentence));

it('opens entries only where there is more to them', () => {
  expect(hasMore(entry({ kind: 'sent', body: SENT }))).toBe(true);
  expect(hasMore(entry(null, { erased: true }))).toBe(true);
  expect(
    hasMore(entry({ kind: 'exported', body: { key: KEY, recipients: [], sealedBy: 'manager-key' } })),
  ).toBe(false);
});

it('shows moments by the wall clock of where they were recorded', () => {
  const at = Date.parse('2026-07-03T20:05:00Z');
  expect(momentOf(at, 'Europe/London')).toBe('Fri, 3 Jul 2026, 21:05');
  expect(momentOf(at, 'Mars/Olympus')).toBe('Fri, 3 Jul 2026, 20:05 UTC');
  expect(spanOf(at, at + 60_000, 'Europe/London').replace(/\s/g, ' ')).toMatch(
    /^Fri, 3 Jul 2026, 21:05 ?– ?21:06$/,
  );
  expect(dayOf(Date.parse('2026-07-03T23:30:00Z'), 'Europe/London')).toBe('2026-07-04');
});

it('counts what a file will hold', () => {
  const contents = contentsOf([
    entry({ kind: 'sent', body: { ...SENT, people: [ZOFIA, SAM] } }, { at: 500 }),
    entry({ kind: 'sent', body: SENT }, { at: 200 }),
    entry({ kind: 'sent', body: SENT }, { at: 600, recordedNotSent: true }),
    entry(NOT_SENT, { at: 700, recordedNotSent: true }),
    entry(NOT_SENT, { at: 800 }),
    entry(null, { at: 900, erased: true }),
  ]);
  expect(contents).toEqual({
    entries: 6,
    messages: 3,
    notSent: 1,
    recordedNotSent: 1,
    people: ['Sam Okoro', 'Zofia Wiśniewska'],
    from: 200,
    to: 900,
  });
  expect(contentsOf([])).toMatchObject({ entries: 0, from: null, to: null });
});

it('reads an entry from its lines, and leaves none out that it cannot understand', () => {
  const header = JSON.stringify({ seq: 7, utcMs: 1000, zone: 'Europe/London', kind: 'sent' });
  const line = (body: unknown) => JSON.stringify({ body, salt: '0'.repeat(32) });
  expect(entryOf({ header, body: line(SENT) })).toMatchObject({
    seq: 7,
    event: { kind: 'sent', body: SENT },
  });
  expect(entryOf({ header, body: 'null' })).toMatchObject({ erased: true, event: null });
  expect(entryOf({ header, body: line({ text: 'of another shape' }) })).toMatchObject({
    erased: false,
    event: null,
  });
  expect(entryOf({ header, body: '{"body":' })).toMatchObject({ erased: false, event: null });
});

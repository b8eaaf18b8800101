import 'fake-indexeddb/auto';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Runtime } from 'webextension-polyfill';
import { useCatalogue } from '../console/testing/catalogue';
import { NOTHING_DECLARED } from '../draft/declared';
import type { Envelope } from '../messages/ask';
import { putInForce } from './in-force';
import { startBackground } from './start';
import { browser } from './testing/browser';
import { type Granting, granting } from './testing/permissions';
import {
  BY_DAY,
  BY_NIGHT,
  DRAFT,
  kindsOf,
  notSentOf,
  ownSetUp,
  sendOf,
  TO_NOBODY_KNOWN,
  to,
} from './testing/world';
import { watchOwnHosts } from './webmail';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./testing/browser')).browser }));
useCatalogue();

const GMAIL = 'https://mail.google.com/*';
const CHOIR = 'https://post.harbour-choir.example/*';
const setUp = ownSetUp({ webmail: [CHOIR] });
let state: Granting;
let tabs = 100;

beforeAll(() => {
  state = granting();
  state.granted.add(CHOIR);
  startBackground([GMAIL]);
});
beforeEach(async () => {
  vi.useFakeTimers({ now: BY_DAY, toFake: ['Date'] });
  await putInForce(setUp);
  await watchOwnHosts(setUp.webmail);
  state.started.length = 0;
  tabs += 1;
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** What the background answers, with the sender as the browser tells of it. */
async function say(message: unknown, sender: Partial<Runtime.MessageSender>): Promise<Envelope> {
  const [answer] = await browser.runtime.onMessage.trigger(message, sender as Runtime.MessageSender);
  return answer as unknown as Envelope;
}
const page = (url = 'https://mail.google.com/mail/u/0/'): Partial<Runtime.MessageSender> =>
  ({ id: browser.runtime.id, url, frameId: 0, tab: { id: tabs } }) as Partial<Runtime.MessageSender>;
const own = (): Partial<Runtime.MessageSender> => ({
  id: browser.runtime.id,
  url: browser.runtime.getURL('staff.html'),
});
const { site, channel, from } = DRAFT;
const lookUp = { type: 'look-up', parties: { site, channel, from, to: DRAFT.to } };

describe('the one way in', () => {
  const rows: readonly [
    what: string,
    message: unknown,
    sender: () => Partial<Runtime.MessageSender>,
    Envelope,
  ][] = [
    ['a page that is not watched', lookUp, () => page('https://news.example/'), { refused: 'sender' }],
    ['another extension', lookUp, () => ({ ...page(), id: 'another' }), { refused: 'sender' }],
    ['a frame', lookUp, () => ({ ...page(), frameId: 2 }), { refused: 'sender' }],
    ['a message of no shape', { ...lookUp, roster: true }, page, { refused: 'shape' }],
    ['no message', 'look-up', page, { refused: 'shape' }],
    ['a page that asks for the set-up', { type: 'state' }, page, { refused: 'not-for-this-sender' }],
    ['a page that practises', { ...lookUp, practice: true }, page, { refused: 'not-for-this-sender' }],
    [
      'a page that brings a set-up',
      { type: 'use-set-up', setUp: { ...setUp, people: [] } },
      page,
      { refused: 'not-for-this-sender' },
    ],
  ];
  it.each(rows)('is closed to %s', async (_, message, sender, refusal) => {
    expect(await say(message, sender())).toEqual(refusal);
    expect(state.started).toEqual([]);
  });

  it('is open to a listed site, to webmail of the set-up, and to our own pages', async () => {
    expect(await say(lookUp, page())).toEqual({ reply: { answer: 'somebody' } });
    const choir = page('https://post.harbour-choir.example/?_task=mail');
    expect(await say(lookUp, choir)).toEqual({ reply: { answer: 'somebody' } });
    expect(await say({ type: 'state' }, own())).toMatchObject({ reply: { setUp: { id: setUp.id } } });
  });

  it('closes to webmail that is watched no more', async () => {
    await watchOwnHosts([]);
    expect(await say(lookUp, page('https://post.harbour-choir.example/'))).toEqual({ refused: 'sender' });
  });

  it('hears no more of a tab that asks as no person would, until it rests', async () => {
    const feeling = (at: number) => {
      const draft = to(`guess-${at}@young.example`);
      if (at % 3 === 1) return { type: 'assess', draft, declared: NOTHING_DECLARED };
      if (at % 3 === 2) return sendOf({ key: `guess-${at}-key`, draft });
      return { type: 'look-up', parties: { site, channel, from, to: draft.to } };
    };
    const answers = await Promise.all(Array.from({ length: 125 }, (_, at) => say(feeling(at), page())));
    expect(answers.filter((one) => 'reply' in one)).toHaveLength(120);
    expect(answers.at(-1)).toEqual({ refused: 'rate' });
    expect(await say(lookUp, page())).toEqual({ refused: 'rate' });
    expect(await say(feeling(1), page())).toHaveProperty('reply');
    expect(await say(notSentOf(), page())).toHaveProperty('reply');
    vi.setSystemTime(BY_DAY + 61_000);
    expect(await say(lookUp, page())).toEqual({ reply: { answer: 'somebody' } });
  });

  it('says what failed, and goes on', async () => {
    vi.spyOn(browser.permissions, 'contains').mockRejectedValueOnce(new Error('Permissions do not answer.'));
    const set = { type: 'use-set-up', setUp };
    expect(await say(set, own())).toEqual({ failed: 'Permissions do not answer.' });
    expect(await say(set, own())).toMatchObject({ reply: { ok: true } });
  });
});

describe('a message that is being written', () => {
  it('to somebody known brings the panel into its tab, before the answer', async () => {
    expect(await say(lookUp, page())).toEqual({ reply: { answer: 'somebody' } });
    expect(state.started).toEqual([`${tabs} panel.js`]);
  });

  it('to somebody who may be meant by name brings it too', async () => {
    const named = { known: true, value: [{ handle: null, name: 'okoro, SAM' }], how: 'chip' };
    const parties = { ...lookUp.parties, to: named };
    expect(await say({ ...lookUp, parties }, page())).toEqual({ reply: { answer: 'somebody' } });
    expect(state.started).toHaveLength(1);
  });

  it('is followed though its tab takes no panel', async () => {
    vi.spyOn(browser.scripting, 'executeScript').mockRejectedValueOnce(new Error('No tab with that id.'));
    expect(await say(lookUp, page())).toEqual({ reply: { answer: 'somebody' } });
  });

  it('to nobody known brings nothing and says no more than that', async () => {
    const parties = { ...lookUp.parties, to: TO_NOBODY_KNOWN.to };
    expect(await say({ ...lookUp, parties }, page())).toEqual({ reply: { answer: 'nobody' } });
    expect(state.started).toEqual([]);
  });

  it('for practice brings nothing: the page has its panel', async () => {
    expect(await say({ ...lookUp, practice: true }, own())).toEqual({ reply: { answer: 'somebody' } });
    expect(state.started).toEqual([]);
  });

  it('is held against the policy by the clock; only practice may pretend another', async () => {
    const assess = { type: 'assess', draft: DRAFT, declared: { ...NOTHING_DECLARED, purpose: 'arrange' } };
    const by = async (more: object, sender = page()) =>
      JSON.stringify(await say({ ...assess, ...more }, sender));
    expect(await by({})).not.toContain('6.2/quiet-hours');
    expect(await by({ practiceNow: BY_NIGHT })).not.toContain('6.2/quiet-hours');
    expect(await by({ practice: true, practiceNow: BY_NIGHT }, own())).toContain('6.2/quiet-hours');
  });

  it('names nobody of the roster in any answer', async () => {
    vi.setSystemTime(BY_NIGHT);
    const answers = [
      await say(lookUp, page()),
      await say({ type: 'assess', draft: DRAFT, declared: NOTHING_DECLARED }, page()),
      await say(sendOf(), page()),
      await say(notSentOf(), page()),
    ];
    expect(JSON.stringify(answers)).toContain('6.2/quiet-hours');
    expect(JSON.stringify(answers)).not.toMatch(/Okoro|sam-okoro|young\.example/);
  });
});

it.each([
  ['install', ['1 watch.js', '3 watch.js']],
  ['update', ['1 watch.js', '3 watch.js']],
  ['browser_update', []],
] as const)('on %s, tabs that are open are watched', async (reason, started) => {
  state.tabs.set(1, 'https://mail.google.com/mail/u/0/');
  state.tabs.set(3, 'https://post.harbour-choir.example/?_task=mail');
  state.tabs.set(4, 'https://news.example/');
  await browser.runtime.onInstalled.trigger({ reason, temporary: false });
  // What is asked after it has been answered after it.
  await say({ type: 'state' }, own());
  await vi.waitFor(() => expect(state.started).toEqual(started));
  state.tabs.clear();
});

it('tells every watched tab that the set-up has changed, and no other', async () => {
  state.tabs.set(1, 'https://mail.google.com/mail/u/0/');
  state.tabs.set(2, 'https://mail.google.com/mail/u/1/');
  state.tabs.set(3, 'https://post.harbour-choir.example/?_task=mail');
  state.tabs.set(4, 'https://news.example/');
  state.closed.add(1);
  await say({ type: 'use-set-up', setUp: { ...setUp, people: [] } }, own());
  await vi.waitFor(() => expect(state.told).toEqual(['2 set-up-changed', '3 set-up-changed']));
});

it('writes what waits when the alarm rings', async () => {
  vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
    throw new DOMException('IO error: FILE_ERROR_NO_SPACE', 'UnknownError');
  });
  const fresh = ownSetUp();
  await putInForce(fresh);
  expect(await say(sendOf({ evenIfNotRecorded: true }), page())).toMatchObject({
    reply: { recorded: false },
  });
  vi.restoreAllMocks();
  const alarm = await vi.waitFor(async () => {
    const [set] = await browser.alarms.getAll();
    expect(set?.periodInMinutes).toBe(1);
    return { name: 'write-waiting', ...set };
  });
  await browser.alarms.onAlarm.trigger({ ...alarm, name: 'another' } as never);
  expect(await kindsOf(fresh)).toEqual([]);
  await browser.alarms.onAlarm.trigger(alarm as never);
  await vi.waitFor(async () => expect(await kindsOf(fresh)).toEqual(['sent']));
});

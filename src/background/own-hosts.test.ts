import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Runtime } from 'webextension-polyfill';
import { useCatalogue } from '../console/testing/catalogue';
import { browser } from './testing/browser';
import { type Granting, granting } from './testing/permissions';
import { kindsOf, notCheckedOf, ownSetUp } from './testing/world';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./testing/browser')).browser }));
useCatalogue();

const CHOIR = 'https://post.harbour-choir.example/*';
const SCOUTS = 'https://mail.third-leith-scouts.example/*';
const setUp = ownSetUp();
const page = { url: 'https://post.harbour-choir.example/?_task=mail', frameId: 0, tab: { id: 3 } };
const own = { url: browser.runtime.getURL('staff.html') };
let state: Granting;

/** The background as it starts afresh; what it has stored and registered stays. */
async function start(): Promise<void> {
  vi.resetModules();
  browser.runtime.onMessage.removeAllListeners();
  browser.runtime.onStartup.removeAllListeners();
  const { startBackground } = await import('./start');
  startBackground(['https://mail.google.com/*']);
  await browser.runtime.onStartup.trigger();
}
async function say(message: unknown, sender: object): Promise<unknown> {
  const from = { id: browser.runtime.id, ...sender } as Runtime.MessageSender;
  const [answer] = await browser.runtime.onMessage.trigger(message, from);
  return answer;
}
const watched = () => [...state.registered.values()].flatMap(({ matches }) => matches).sort();

beforeEach(async () => {
  browser.storage.resetState();
  state = granting();
  state.granted.add(CHOIR).add(SCOUTS);
  await start();
  await say({ type: 'use-set-up', setUp }, own);
  await say({ type: 'add-webmail', pattern: CHOIR }, own);
});

describe('the person’s own webmail', () => {
  it('stays watched with a newer set-up, another one and the demonstration', async () => {
    for (const next of [
      { ...setUp, name: 'Elm Court, newer' },
      ownSetUp(),
      ownSetUp({ webmail: [SCOUTS] }),
    ]) {
      expect(await say({ type: 'use-set-up', setUp: next }, own)).toMatchObject({ reply: { ok: true } });
      expect(watched()).toContain(CHOIR);
    }
    expect(watched()).toEqual([SCOUTS, CHOIR]);
  });

  it('is heard, and stays watched, while the stored set-up cannot be read; what went unchecked is noted later', async () => {
    await browser.storage.local.set({ 'set-up': { ...setUp, zone: 'Nowhere', webmail: [SCOUTS] } });
    await start();
    const unchecked = notCheckedOf({ site: 'roundcube' });
    expect(await say(unchecked, page)).toEqual({ reply: { kept: true } });
    await vi.waitFor(() => expect(watched()).toEqual([SCOUTS, CHOIR]));
    await say({ type: 'use-set-up', setUp }, own);
    await start();
    await vi.waitFor(async () => expect(await kindsOf(setUp)).toEqual(['not-checked']));
  });

  it('is watched again after an update, which takes what was registered', async () => {
    state.registered.clear();
    await browser.storage.local.set({ 'set-up': 'damaged' });
    await start();
    await vi.waitFor(() => expect(watched()).toEqual([CHOIR]));
  });

  it('that was stored damaged is none', async () => {
    await browser.storage.local.set({ 'webmail-hosts': [CHOIR, 'https://*/*', null] });
    expect(await say({ type: 'state' }, own)).toMatchObject({ reply: { webmail: [CHOIR] } });
    await browser.storage.local.set({ 'webmail-hosts': 'damaged' });
    expect(await say({ type: 'state' }, own)).toMatchObject({ reply: { webmail: [] } });
  });
});

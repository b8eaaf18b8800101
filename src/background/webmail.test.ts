import { beforeEach, describe, expect, it, vi } from 'vitest';
import { useCatalogue } from '../console/testing/catalogue';
import { words } from '../words/words';
import { type Granting, granting } from './testing/permissions';
import { checkGranted, watchOwnHosts } from './webmail';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./testing/browser')).browser }));
useCatalogue();

const CHOIR = 'https://post.harbour-choir.example/*';
const SCOUTS = 'https://mail.third-leith-scouts.example/*';
const HERE = 'http://localhost/*';

let state: Granting;
const watched = () => [...state.registered.values()].flatMap(({ matches }) => matches).sort();

beforeEach(() => {
  state = granting();
});

describe('hosts that are watched', () => {
  it('are those that the browser has granted, and no others', async () => {
    state.granted.add(CHOIR).add(HERE);
    await watchOwnHosts([CHOIR, SCOUTS, HERE]);
    expect(watched()).toEqual([HERE, CHOIR]);
    expect([...state.registered.values()]).toContainEqual({
      id: `webmail ${CHOIR}`,
      matches: [CHOIR],
      js: ['watch.js'],
      runAt: 'document_start',
      persistAcrossSessions: true,
    });
  });

  it('are watched once, however often it is asked', async () => {
    state.granted.add(CHOIR);
    state.tabs.set(4, 'https://post.harbour-choir.example/?_task=mail');
    await watchOwnHosts([CHOIR]);
    await watchOwnHosts([CHOIR]);
    expect(watched()).toEqual([CHOIR]);
    expect(state.started).toEqual(['4 watch.js']);
  });

  it('are watched no longer where the grant was taken back, or the set-up has them no more', async () => {
    state.granted.add(CHOIR).add(SCOUTS).add(HERE);
    await watchOwnHosts([CHOIR, SCOUTS, HERE]);
    state.granted.delete(SCOUTS);
    await watchOwnHosts([CHOIR, SCOUTS]);
    expect(watched()).toEqual([CHOIR]);
    await watchOwnHosts([]);
    expect(watched()).toEqual([]);
  });

  it('change from one to another in one go', async () => {
    state.granted.add(CHOIR).add(SCOUTS);
    await watchOwnHosts([CHOIR]);
    await watchOwnHosts([SCOUTS]);
    expect(watched()).toEqual([SCOUTS]);
  });

  it('none at all asks nothing of the browser', async () => {
    await watchOwnHosts([]);
    expect(watched()).toEqual([]);
    expect(state.started).toEqual([]);
  });
});

describe('tabs that are open already', () => {
  it('are watched from now on, those of the new hosts only', async () => {
    state.granted.add(CHOIR).add(SCOUTS);
    state.tabs.set(1, 'https://post.harbour-choir.example/?_task=mail');
    state.tabs.set(2, 'https://mail.third-leith-scouts.example/');
    state.tabs.set(3, 'https://post.harbour-choir.example.evil.example/');
    state.tabs.set(4, 'https://news.example/');
    await watchOwnHosts([CHOIR]);
    expect(state.started).toEqual(['1 watch.js']);
    await watchOwnHosts([CHOIR, SCOUTS]);
    expect(state.started).toEqual(['1 watch.js', '2 watch.js']);
  });

  it('one that cannot be reached keeps no other from being watched', async () => {
    state.granted.add(CHOIR);
    for (const id of [1, 2, 3]) state.tabs.set(id, 'https://post.harbour-choir.example/');
    state.closed.add(2);
    await watchOwnHosts([CHOIR]);
    expect(state.started).toEqual(['1 watch.js', '3 watch.js']);
  });
});

it('says in words that a host is not granted', async () => {
  state.granted.add(CHOIR);
  expect(await checkGranted(CHOIR)).toEqual({ ok: true });
  expect(await checkGranted(SCOUTS)).toEqual({ ok: false, why: words('background_not_granted') });
  expect(words('background_not_granted')).not.toBe('');
});

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { broken, browser } from './testing/browser';
import { notCheckedOf, notSentOf, sendOf } from './testing/world';
import { forgetWords, type Kept, keep as keepIn, type Waiting, waiting, written } from './waiting';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./testing/browser')).browser }));

const { local, session } = browser.storage;
const RECORD = 'forethought-record elm-court rowan-ellis';
const of = (message: Waiting): Kept => ({ ...message, record: RECORD });
const keep = (message: Waiting) => keepIn(message, RECORD);
const one = sendOf();
const inStore = async (store: typeof local): Promise<unknown> => (await store.get('waiting')).waiting;
const keys = (those: readonly Kept[]) => those.map(({ type, key }) => `${type} ${key}`);

beforeEach(() => browser.storage.resetState());
afterEach(() => vi.restoreAllMocks());

it('nothing waits at first', async () => {
  expect(await waiting()).toEqual([]);
});

it('keeps a message whole, in the order in which they came', async () => {
  const all = [one, notSentOf(), notCheckedOf(), sendOf({ key: 'send-0002' })];
  for (const message of all) await keep(message);
  expect(await waiting()).toEqual(all.map(of));
  expect(await inStore(session)).toBeUndefined();
});

it('keeps one try of a send once, however often it is tried', async () => {
  await keep(one);
  await Promise.all([keep(one), keep(one)]);
  await keep({ ...one, at: one.at + 5_000 });
  expect(await waiting()).toEqual([of(one)]);
  expect(await inStore(local)).toHaveLength(1);
});

it('a key is used once for each type: sent, and then that it did not go', async () => {
  await keep(one);
  await keep(notSentOf({ key: one.key }));
  expect(keys(await waiting())).toEqual(['send send-0001', 'not-sent send-0001']);
});

it('knows whose record each belongs into', async () => {
  await keepIn(one, 'forethought-record harbour-choir idris');
  await keepIn(notCheckedOf(), null);
  expect((await waiting()).map(({ record }) => record)).toEqual([
    'forethought-record harbour-choir idris',
    null,
  ]);
});

it('forgets the words of a message that then did not go, and not that it did not', async () => {
  await keep(one);
  await keep(notSentOf({ key: one.key }));
  await forgetWords(one.key);
  expect(keys(await waiting())).toEqual(['not-sent send-0001']);
});

it('takes what is no list for nothing', async () => {
  await local.set({ waiting: 'damaged' });
  expect(await waiting()).toEqual([]);
  await keep(one);
  expect(await waiting()).toEqual([of(one)]);
});

it('loses none of fifty that come at once', async () => {
  const many = Array.from({ length: 50 }, (_, at) => sendOf({ key: `send-at-once-${at}` }));
  await Promise.all(many.map(keep));
  expect(await waiting()).toEqual(many.map(of));
});

it('loses none that comes while others are taken out', async () => {
  const before = Array.from({ length: 10 }, (_, at) => sendOf({ key: `send-before-${at}` }));
  const after = Array.from({ length: 10 }, (_, at) => sendOf({ key: `send-after-${at}` }));
  await Promise.all(before.map(keep));
  await Promise.all([keep(after[0] as Waiting), written(before.map(of)), ...after.slice(1).map(keep)]);
  expect(keys(await waiting())).toEqual(keys(after.map(of)));
});

describe('a disk that is full', () => {
  it('leaves the memory', async () => {
    vi.spyOn(local, 'set').mockImplementation(broken);
    await keep(one);
    expect(await inStore(local)).toBeUndefined();
    expect(await waiting()).toEqual([of(one)]);
  });

  it('takes nothing from what was kept before, and counts nothing twice', async () => {
    await keep(one);
    vi.spyOn(local, 'set').mockImplementation(broken);
    await keep(notCheckedOf());
    await keep(one);
    expect(keys(await waiting())).toEqual(['send send-0001', 'not-checked blind-0001']);
    expect(await inStore(local)).toEqual([of(one)]);
  });

  it('and no memory either is said, and the next one is kept again', async () => {
    vi.spyOn(local, 'set').mockImplementation(broken);
    vi.spyOn(session, 'set').mockImplementation(broken);
    await expect(keep(one)).rejects.toThrow('no space');
    vi.restoreAllMocks();
    await keep(notCheckedOf());
    expect(keys(await waiting())).toEqual(['not-checked blind-0001']);
  });
});

describe('a store that cannot be read just now', () => {
  it('is not written over', async () => {
    await keep(one);
    vi.spyOn(local, 'get').mockImplementation(broken);
    await keep(notCheckedOf());
    expect(keys(await waiting())).toEqual(['not-checked blind-0001']);
    vi.restoreAllMocks();
    expect(keys(await waiting())).toEqual(['send send-0001', 'not-checked blind-0001']);
  });

  it('is not emptied', async () => {
    await keep(one);
    await keep(notCheckedOf());
    vi.spyOn(local, 'get').mockImplementation(broken);
    await written([of(one)]);
    vi.restoreAllMocks();
    expect(keys(await waiting())).toEqual(['send send-0001', 'not-checked blind-0001']);
  });
});

describe('what has been written', () => {
  it('is taken out of both stores, and nothing else is', async () => {
    await keep(one);
    await keep(notSentOf({ key: one.key }));
    vi.spyOn(local, 'set').mockImplementationOnce(broken);
    await keep(notCheckedOf());
    vi.restoreAllMocks();
    await written([of(one), of(notCheckedOf())]);
    expect(keys(await waiting())).toEqual(['not-sent send-0001']);
    await written(await waiting());
    expect(await inStore(local)).toBeUndefined();
    expect(await inStore(session)).toBeUndefined();
  });

  it('is left for the next time where it cannot be taken out', async () => {
    await keep(one);
    vi.spyOn(local, 'remove').mockImplementation(broken);
    await written([of(one)]);
    expect(await waiting()).toEqual([of(one)]);
  });
});

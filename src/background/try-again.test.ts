import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useCatalogue } from '../console/testing/catalogue';
import type { SetUp } from '../setup/organisation';
import { putInForce } from './in-force';
import { browser } from './testing/browser';
import { kindsOf, ownSetUp, sendOf } from './testing/world';
import { tryAgain } from './try-again';
import { keep, waiting, written } from './waiting';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./testing/browser')).browser }));
useCatalogue();

const { alarms } = browser;
let setUp: SetUp;
const due = () => alarms.get('write-waiting');
const keepOne = () => keep(sendOf(), `forethought-record ${setUp.id} ${setUp.staff.id}`);

/** Patience, not a measurement. */
const until = (holds: () => unknown) => vi.waitFor(holds, { timeout: 10_000 });

beforeEach(async () => {
  browser.storage.resetState();
  browser.storage.onChanged.removeAllListeners();
  alarms.resetState();
  setUp = ownSetUp();
  await putInForce(setUp);
});
afterEach(() => vi.restoreAllMocks());

it('nothing is tried where nothing waits: the background need not be woken', async () => {
  const made = vi.spyOn(alarms, 'create');
  await alarms.create('write-waiting', { periodInMinutes: 1 });
  made.mockClear();
  tryAgain();
  await until(async () => expect(await due()).toBeUndefined());
  expect(made).not.toHaveBeenCalled();
});

it('is tried each minute from when something waits, until it is written', async () => {
  tryAgain();
  await keepOne();
  await until(async () => expect(await due()).toMatchObject({ periodInMinutes: 1 }));
  await alarms.onAlarm.trigger({ name: 'another' } as never);
  expect(await waiting()).toHaveLength(1);
  await alarms.onAlarm.trigger({ name: 'write-waiting' } as never);
  await until(async () => expect(await due()).toBeUndefined());
  expect(await kindsOf(setUp)).toEqual(['sent']);
});

it('a background that starts again and again does not put the next try off', async () => {
  await keepOne();
  tryAgain();
  await until(async () => expect(await due()).toBeDefined());
  const made = vi.spyOn(alarms, 'create');
  const looked = vi.spyOn(alarms, 'get');
  tryAgain();
  await keep(sendOf({ key: 'send-0002' }), null);
  await until(() => expect(looked.mock.calls.length).toBeGreaterThanOrEqual(2));
  await Promise.all(looked.mock.results.map(({ value }) => value));
  await waiting();
  expect(made).not.toHaveBeenCalled();
});

it('an alarm that was lost is set again at the next start', async () => {
  await keepOne();
  tryAgain();
  await until(async () => expect(await due()).toBeDefined());
  await written(await waiting());
  await until(async () => expect(await due()).toBeUndefined());
});

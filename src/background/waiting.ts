import browser from 'webextension-polyfill';
import type { Message } from '../messages/ask';

/** What could not be written yet, oldest first. Each carries the key that keeps it from being written twice. */
export type Waiting = Message<'send' | 'not-sent' | 'not-checked'>;

/** What waits, and where it belongs: the set-up may be another by the time it can be written. */
export type Kept = Waiting & {
  /** The name of its record; null where the set-up could not be read, and so not whether anybody is known. */
  readonly record: string | null;
};

const PLACE = 'waiting';
type Store = typeof browser.storage.local;

/**
 * Keeps what the record could not take. Two other stores, for a disk that is full may still leave one:
 * `storage.local` first, then `storage.session`, which lives in memory until the browser is closed.
 */
export function keep(message: Waiting, record: string | null): Promise<void> {
  return inTurn(() => add({ ...message, record }));
}

async function add(kept: Kept): Promise<void> {
  const before = await waiting();
  if (before.some((one) => nameOf(one) === nameOf(kept))) return;
  await addTo(browser.storage.local, kept).catch(() => addTo(browser.storage.session, kept));
}

/** A store that cannot be read is not written to: what it holds would be lost. */
async function addTo(store: Store, kept: Kept): Promise<void> {
  await store.set({ [PLACE]: [...(await read(store)), kept] });
}

/** All that waits, from both stores. */
export async function waiting(): Promise<readonly Kept[]> {
  const stores = [browser.storage.local, browser.storage.session];
  const found = await Promise.all(stores.map((store) => read(store).catch(() => [])));
  const byName = new Map(found.flat().map((kept) => [nameOf(kept), kept]));
  return [...byName.values()];
}

/** Takes out what has been written since. */
export function written(those: readonly Kept[]): Promise<void> {
  return inTurn(() => takeOut(those.map(nameOf)));
}

/** Takes out a message that was to be recorded as sent, and then did not go: its words are nobody's. */
export function forgetWords(key: string): Promise<void> {
  return inTurn(() => takeOut([nameOf({ type: 'send', key })]));
}

/** A key is used once for each type of message: what was sent, and that the same was not. */
const nameOf = ({ type, key }: Pick<Waiting, 'type' | 'key'>): string => `${type} ${key}`;

/** What cannot be taken out, or read, is left: writing it again under its key writes nothing. */
async function takeOut(names: readonly string[]): Promise<void> {
  for (const store of [browser.storage.local, browser.storage.session]) {
    await takeOutOf(store, names).catch(() => undefined);
  }
}

async function takeOutOf(store: Store, names: readonly string[]): Promise<void> {
  const left = (await read(store)).filter((kept) => !names.includes(nameOf(kept)));
  await (left.length > 0 ? store.set({ [PLACE]: left }) : store.remove(PLACE));
}

async function read(store: Store): Promise<readonly Kept[]> {
  const { [PLACE]: found } = await store.get(PLACE);
  return Array.isArray(found) ? found : [];
}

let last: Promise<unknown> = Promise.resolve();

/** One change after the other: two at once would each write what they read before the other. */
function inTurn(change: () => Promise<void>): Promise<void> {
  const turn = last.then(change, change);
  last = turn;
  return turn;
}

import browser from 'webextension-polyfill';
import type { Message } from '../messages/ask';

/** What could not be written yet, oldest first. Each carries the key that keeps it from being written twice. */
export type Waiting = Message<'send' | 'not-sent' | 'not-checked'>;

const PLACE = 'waiting';

/**
 * Keeps what the record could not take. Two other stores, for a disk that is full may still leave one:
 * `storage.local` first, then `storage.session`, which lives in memory until the browser is closed.
 */
export function keep(message: Waiting): Promise<void> {
  return inTurn(() => add(message));
}

async function add(message: Waiting): Promise<void> {
  const before = await waiting();
  if (before.some((one) => nameOf(one) === nameOf(message))) return;
  const after = { [PLACE]: [...before, message] };
  await browser.storage.local.set(after).catch(() => browser.storage.session.set(after));
}

/** All that waits, from both stores. */
export async function waiting(): Promise<readonly Waiting[]> {
  const stores = await Promise.all([read(browser.storage.local), read(browser.storage.session)]);
  const byKey = new Map(stores.flat().map((message) => [nameOf(message), message]));
  return [...byKey.values()];
}

/** Takes out what has been written since. */
export function written(messages: readonly Waiting[]): Promise<void> {
  return inTurn(() => takeOut(messages.map(nameOf)));
}

/** Takes out a message that was to be recorded as sent, and then did not go: its words are nobody's. */
export function forgetWords(key: string): Promise<void> {
  return inTurn(() => takeOut([nameOf({ type: 'send', key })]));
}

/** A key is used once for each type of message: what was sent, and that the same was not. */
const nameOf = ({ type, key }: Pick<Waiting, 'type' | 'key'>): string => `${type} ${key}`;

async function takeOut(names: readonly string[]): Promise<void> {
  for (const store of [browser.storage.local, browser.storage.session]) {
    const left = (await read(store)).filter((message) => !names.includes(nameOf(message)));
    await (left.length > 0 ? store.set({ [PLACE]: left }) : store.remove(PLACE)).catch(() => undefined);
  }
}

async function read(store: typeof browser.storage.local): Promise<readonly Waiting[]> {
  const found = await store.get(PLACE).catch(() => ({}) as Record<string, unknown>);
  return (found[PLACE] as readonly Waiting[] | undefined) ?? [];
}

let last: Promise<unknown> = Promise.resolve();

/** One change after the other: two at once would each write what they read before the other. */
function inTurn(change: () => Promise<void>): Promise<void> {
  const turn = last.then(change, change);
  last = turn;
  return turn;
}

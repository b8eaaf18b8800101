import { makeManagerKey } from '../record/manager-key';
import type { ConsoleDatabase, KeptKey } from './database';

/** The manager's key, or null before it is made. */
export async function keptKey(database: ConsoleDatabase): Promise<KeptKey | null> {
  return (await database.get('key', 'manager')) ?? null;
}

/**
 * Makes the manager's key once: a second call, or a second window, gets the one that there is.
 * @param now milliseconds since 1970, UTC
 * @throws where the browser has no X25519, or the store fails
 */
export async function makeKey(database: ConsoleDatabase, now: number): Promise<KeptKey> {
  const made: KeptKey = { id: 'manager', ...(await makeManagerKey()), made: now };
  const tx = database.transaction('key', 'readwrite', { durability: 'strict' });
  const before = await tx.store.get('manager');
  if (!before) await tx.store.add(made);
  await tx.done;
  return before ?? made;
}

import type { ConsoleDatabase } from './database';

/** Takes one record out of the console: its entries, and the receipt that the next file would be held against. */
export async function removeRecord(database: ConsoleDatabase, log: string): Promise<void> {
  const tx = database.transaction(['records', 'segments'], 'readwrite', { durability: 'strict' });
  await Promise.all([
    tx.objectStore('records').delete(log),
    tx.objectStore('segments').delete(IDBKeyRange.bound([log, 0], [log, Infinity])),
    tx.done,
  ]);
}

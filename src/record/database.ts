import { type DBSchema, type IDBPDatabase, type IDBPObjectStore, type IDBPTransaction, openDB } from 'idb';
import type { Device } from './device';
import { asRecordError, RecordError, wantsReopening } from './record-error';

/** A contact with young people, kept beside the entries so that counting them reads no body. */
export interface ContactRow {
  readonly seq: number;
  /** Milliseconds since 1970, UTC: when it went out. */
  readonly at: number;
  readonly direction: 'sent' | 'received';
  readonly channel: string;
  readonly people: readonly string[];
}

interface Row {
  readonly seq: number;
  readonly line: string;
}

/** The stores. `keys` holds idempotency keys and the seq written under each. */
export interface Tables extends DBSchema {
  entries: { key: number; value: Row };
  bodies: { key: number; value: Row };
  keys: { key: string; value: number };
  contacts: { key: number; value: ContactRow; indexes: { at: number } };
  device: { key: string; value: Device };
  ratchet: { key: string; value: Uint8Array };
}

export const STORES = ['entries', 'bodies', 'keys', 'contacts', 'device', 'ratchet'] as const;
/** The one row of the stores that hold only one. */
export const ONLY = 'only';
/** Among the idempotency keys: the seq of the last `opened` or `set-up` entry. */
export const DESCRIBED = 'described';

export type Database = IDBPDatabase<Tables>;
export type Writing = IDBPTransaction<Tables, (typeof STORES)[number][], 'readwrite'>;

/** Any transaction that has these stores. */
export interface Looking<Name extends (typeof STORES)[number]> {
  objectStore<One extends Name>(name: One): Lookable<One>;
}
type Lookable<Name extends (typeof STORES)[number]> = Pick<
  IDBPObjectStore<Tables, (typeof STORES)[number][], Name, IDBTransactionMode>,
  'get' | 'openCursor'
>;

/** A connection that outlives the database's own failures. */
export interface Connection {
  /**
   * Does work on an open database. After UnknownError or InvalidStateError (as on a full disk, when every
   * call fails until the database is opened again) it is opened afresh and the work done again, three times
   * at most; nothing is ever deleted. Work must therefore bear repeating.
   * @throws RecordError
   */
  run<T>(work: (database: Database) => Promise<T>): Promise<T>;
  close(): void;
}

const MOST_REOPENINGS = 3;

/** Milliseconds to wait for a database that another context holds: it answers neither yes nor no. */
const OPENING = 2_500;

/** A connection to the database of this name; opened at its first use. */
export function connect(databaseName: string): Connection {
  let current: Promise<Database> | null = null;

  const close = (): void => {
    current?.then((database) => database.close()).catch(() => {});
    current = null;
  };
  const open = (): Promise<Database> => {
    current ??= inTime(
      openDB<Tables>(databaseName, 1, {
        upgrade,
        blocking: close,
        terminated: () => {
          current = null;
        },
      }),
    );
    return current;
  };
  const run = async <T>(work: (database: Database) => Promise<T>): Promise<T> => {
    for (let reopenings = 0; ; reopenings += 1) {
      try {
        return await work(await open());
      } catch (error) {
        close();
        if (reopenings === MOST_REOPENINGS || !wantsReopening(error)) throw asRecordError(error);
      }
    }
  };
  return { run, close };
}

/** What comes too late is closed, and nothing is written to it. */
function inTime(opening: Promise<Database>): Promise<Database> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      opening.then((database) => database.close()).catch(() => {});
      reject(new RecordError('unavailable'));
    }, OPENING);
    opening.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/**
 * One strict readwrite transaction over every store: all of it is on disk when this resolves, or none is.
 * `work` may await nothing but the transaction's own requests.
 */
export async function write<T>(database: Database, work: (tx: Writing) => Promise<T>): Promise<T> {
  const tx = database.transaction([...STORES], 'readwrite', { durability: 'strict' });
  try {
    const result = await work(tx);
    await tx.done;
    return result;
  } catch (error) {
    // The transaction's own error is the cause, where it has one; ours is 'aborted'.
    const cause = await abort(tx);
    throw cause ?? error;
  }
}

async function abort(tx: Writing): Promise<unknown> {
  try {
    tx.abort();
  } catch {
    // It has ended by itself.
  }
  await tx.done.catch(() => {});
  return tx.error;
}

function upgrade(database: Database): void {
  database.createObjectStore('entries', { keyPath: 'seq' });
  database.createObjectStore('bodies', { keyPath: 'seq' });
  database.createObjectStore('keys');
  database.createObjectStore('contacts', { keyPath: 'seq' }).createIndex('at', 'at');
  database.createObjectStore('device');
  database.createObjectStore('ratchet');
}

import { ERASED_LINE } from './body-line';
import { type Checkpoint, makeCheckpoint } from './checkpoint';
import { type Connection, type ContactRow, connect, ONLY } from './database';
import type { EntryLines, Head } from './entry';
import { recordFile } from './file';
import { RecordError } from './record-error';
import { describedIn, tailOf } from './writing';

/** How many entries are read at a time. */
const BATCH = 500;

/** Reading a record; it writes nothing. */
export interface RecordReader {
  /** Where the log stands; null where nothing was ever recorded. */
  head(): Promise<Head | null>;
  /** How many entries there are. */
  size(): Promise<number>;
  /** Entries from a seq on, in order, some at a time, up to where the log stood at the call. */
  readAll(from?: number): AsyncIterable<readonly EntryLines[]>;
  /** Contacts with any of these young people (ids) since a time (ms since 1970, UTC), oldest first. */
  recent(people: readonly string[], since: number): Promise<readonly ContactRow[]>;
  /** Signs where the log stands. `at` in ms since 1970, UTC. */
  checkpoint(at: number): Promise<Checkpoint>;
  /**
   * The record as a file that is not packed yet (see `archive.ts`), with its checkpoint.
   * `from`: the size that the last receipt covers, for a file of what is new since; left out: the whole.
   */
  file(at: number, from?: number): Promise<Uint8Array>;
  close(): void;
}

/**
 * Opens the record of this name for reading, in any page of the extension.
 * Where there is none, `head` is null and the rest is empty. Every call may throw RecordError.
 */
export function readRecord(databaseName: string): RecordReader {
  return reading(connect(databaseName));
}

/** A reader on an open connection. */
export function reading(connection: Connection): RecordReader {
  const standing = () =>
    connection.run(async (database) => {
      const tx = database.transaction(['device', 'entries']);
      const device = await tx.objectStore('device').get(ONLY);
      return device ? { device, head: await tailOf(tx, device.log) } : null;
    });

  async function known() {
    const found = await standing();
    if (!found) throw new RecordError('unavailable');
    return found;
  }

  async function* between(from: number, to: number): AsyncGenerator<readonly EntryLines[]> {
    for (let at = from; at < to; at += BATCH) yield await some(connection, at, Math.min(at + BATCH, to));
  }

  return {
    async head() {
      const found = await standing();
      if (!found) return null;
      const { log, size, head } = found.head;
      return { log, size, head };
    },
    size: async () => (await standing())?.head.size ?? 0,
    async *readAll(from = 0) {
      yield* between(from, (await standing())?.head.size ?? 0);
    },
    recent: (people, since) =>
      connection.run(async (database) => {
        const rows = await database.getAllFromIndex('contacts', 'at', IDBKeyRange.lowerBound(since));
        return rows.filter((row) => row.people.some((id) => people.includes(id)));
      }),
    async checkpoint(at) {
      const { device, head } = await known();
      return makeCheckpoint(device, head, at);
    },
    async file(at, from = 0) {
      const { device, head } = await known();
      const described = await connection.run((database) =>
        describedIn(database.transaction(['keys', 'bodies'])),
      );
      if (!described) throw new RecordError('unavailable');
      const opening = {
        format: 'forethought-record',
        from,
        log: head.log,
        organisation: described.organisation,
        staff: described.staff,
        version: 1,
      } as const;
      return recordFile(opening, between(from, head.size), await makeCheckpoint(device, head, at));
    },
    close: () => connection.close(),
  };
}

async function some(connection: Connection, from: number, to: number): Promise<readonly EntryLines[]> {
  const range = IDBKeyRange.bound(from, to, false, true);
  return connection.run(async (database) => {
    const tx = database.transaction(['entries', 'bodies']);
    const [entries, bodies] = await Promise.all([
      tx.objectStore('entries').getAll(range),
      tx.objectStore('bodies').getAll(range),
    ]);
    const bySeq = new Map(bodies.map(({ seq, line }) => [seq, line]));
    return entries.map(({ seq, line }) => ({ header: line, body: bySeq.get(seq) ?? ERASED_LINE }));
  });
}

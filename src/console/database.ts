import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Receipt } from '../record/receipt';
import type { Moment, Outcome } from './outcome';

/** The manager's key pair; the private half cannot be taken out of the browser. */
export interface KeptKey {
  readonly id: 'manager';
  readonly identity: CryptoKey;
  /** The public half: 'age1…'. */
  readonly recipient: string;
  /** Milliseconds since 1970, UTC. */
  readonly made: number;
}

/** A verified record: whose it is, how far it goes, and the receipt that the next file is held against. */
export interface KeptRecord {
  readonly log: string;
  readonly organisation: { readonly id: string; readonly name: string };
  readonly staff: { readonly id: string; readonly name: string };
  /** The device's public key, in hexadecimal. */
  readonly key: string;
  readonly size: number;
  readonly head: string;
  /** When the device made the newest file: milliseconds since 1970, UTC. */
  readonly made: number;
  /** When that file was imported. */
  readonly imported: number;
  /** When the first file of this log was imported. */
  readonly since: number;
  readonly newest: Moment | null;
  readonly receipt: Receipt;
}

/** Up to `SEGMENT` entries of a log, as the lines that were verified. Entry `at` + i is `lines[i]`. */
export interface Segment {
  readonly log: string;
  /** Seq of the place that `lines[0]` stands for: a multiple of `SEGMENT`. */
  readonly at: number;
  readonly lines: readonly (readonly [header: string, body: string])[];
}

/** One file that was brought in, whatever came of it. */
export interface KeptFile {
  readonly id: number;
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** Milliseconds since 1970, UTC. */
  readonly at: number;
  readonly outcome: Outcome;
}

interface Schema extends DBSchema {
  key: { key: string; value: KeptKey };
  records: { key: string; value: KeptRecord };
  segments: { key: [log: string, at: number]; value: Segment };
  files: { key: number; value: Omit<KeptFile, 'id'> & { readonly id?: number } };
}
export type ConsoleDatabase = IDBPDatabase<Schema>;

/** Opens the console's own store; it is apart from the record of the same browser's member of staff. */
export function openConsole(name = 'forethought-console'): Promise<ConsoleDatabase> {
  return openDB<Schema>(name, 1, {
    upgrade(database) {
      database.createObjectStore('key', { keyPath: 'id' });
      database.createObjectStore('records', { keyPath: 'log' });
      database.createObjectStore('segments', { keyPath: ['log', 'at'] });
      database.createObjectStore('files', { keyPath: 'id', autoIncrement: true });
    },
  });
}

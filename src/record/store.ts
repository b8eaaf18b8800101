import type { Body, Event, Kind } from './bodies';
import { canonical, wellFormed } from './canonical';
import type { Tail } from './chain';
import { connect, DESCRIBED, ONLY, type Writing, write } from './database';
import { type Device, newDevice } from './device';
import { isErasable } from './entries';
import type { ClockReading, Head, Header } from './entry';
import { type RecordReader, reading } from './reader';
import { RecordError } from './record-error';
import { addEvent, describedIn, tailOf } from './writing';

export { RecordError };

/** Another store that remembers where the log stands, so that a loss of this one is noticed. */
export interface Mirror {
  read(): Promise<Head | null>;
  write(head: Head): Promise<void>;
}

/** Whose record it is, by whose policy, written by which version; recorded when it changes. */
export type Described = Body<'set-up'>;

export interface RecordOptions {
  /** One database for one member of staff of one organisation. */
  readonly databaseName: string;
  readonly clock: () => ClockReading;
  readonly described: Described;
  readonly mirror?: Mirror;
}

/** What callers record; the rest the record writes by itself. */
export type Recordable = Event<'sent' | 'not-sent' | 'not-checked' | 'exported' | 'acknowledged'>;

export interface Appended {
  readonly seq: number;
  /** It had been written before, under the same key: nothing was written now. */
  readonly repeated: boolean;
}

/** A record open for writing. Every call may throw RecordError. */
export interface Recorder extends RecordReader {
  /**
   * Adds an entry; durable when it resolves. The body's `key` makes it safe to try again for as long as it takes:
   * one kind of event is written under one key once.
   */
  append(event: Recordable): Promise<Appended>;
  /** Erases bodies for good and records that and why; headers stay, so the chain still verifies. */
  erase(seqs: readonly number[], reason: string, key: string): Promise<Appended>;
}

/**
 * Opens the record for writing, and begins one where there is none. Several contexts may have it open at once.
 * @throws RecordError `not-this-log` where the database holds the record of another person or organisation
 */
export async function openRecord(options: RecordOptions): Promise<Recorder> {
  const connection = connect(options.databaseName);
  const mirrored = await rememberedBy(options.mirror);
  const device = await connection.run((database) => database.get('device', ONLY));
  const fresh = device ?? (await newDevice());
  const remember = inTurn(options.mirror);

  /** Where the log stood when it was last written here; the mirror's word before. */
  let last = mirrored;
  const writing = <T>(work: (tx: Writing, tail: Tail) => Promise<T>): Promise<T> =>
    connection.run((database) =>
      write(database, async (tx) => work(tx, await tailOf(tx, (await deviceOf(tx, fresh)).log))),
    );
  const noteTail = (tail: Tail): void => {
    last = tail;
    remember(tail);
  };
  noteTail(await writing((tx, tail) => begin(tx, tail, fresh, last, options)));

  const once = async (event: Event, key: string, also?: Also): Promise<Appended> => {
    const done = await writing(async (tx, found) => {
      // A database that was deleted under us is an empty one: the log begins again, and says what it lost.
      const tail = found.size === 0 ? await begin(tx, found, fresh, last, options) : found;
      const name = keyOf(event.kind, key);
      const before = await tx.objectStore('keys').get(name);
      if (before !== undefined) return { seq: before, repeated: true, tail };
      await also?.(tx, tail);
      const added = await addEvent(tx, tail, event, options.clock());
      await tx.objectStore('keys').add(added.seq, name);
      return { ...added, repeated: false };
    });
    noteTail(done.tail);
    return { seq: done.seq, repeated: done.repeated };
  };

  return {
    ...reading(connection),
    append: (event) =>
      once(event, event.body.key, (tx) =>
        event.kind === 'not-sent' ? forgetContact(tx, event.body.key) : none(),
      ),
    erase: (seqs, reason, key) =>
      once({ kind: 'erased', body: { key, reason, seqs: [...seqs] } }, key, (tx, tail) =>
        wipe(tx, tail, seqs),
      ),
  };
}

type Also = (tx: Writing, tail: Tail) => Promise<void>;
const none = async (): Promise<void> => {};
const keyOf = (kind: Kind, key: string): string => `${kind}:${key}`;

/** The log's device; the fresh one where no context was quicker. */
async function deviceOf(tx: Writing, fresh: Device): Promise<Device> {
  const found = await tx.objectStore('device').get(ONLY);
  if (found) return found;
  await tx.objectStore('device').add(fresh, ONLY);
  return fresh;
}

/** Opens the log where it is new, notes a changed set-up, and a loss that the mirror tells of. */
async function begin(
  tx: Writing,
  start: Tail,
  device: Device,
  mirrored: Head | null,
  { clock, described }: RecordOptions,
): Promise<Tail> {
  let tail = start;
  const note = async (event: Event): Promise<void> => {
    const added = await addEvent(tx, tail, event, clock());
    tail = added.tail;
    if (event.kind !== 'storage-loss') await tx.objectStore('keys').put(added.seq, DESCRIBED);
  };
  const before = await describedIn(tx);
  if (before && !samePerson(before, described)) throw new RecordError('not-this-log');
  if (start.size === 0) await note({ kind: 'opened', body: { ...described, key: device.key } });
  else if (!before || !alike(before, described)) await note({ kind: 'set-up', body: described });
  const loss = lossOf(start, mirrored);
  if (loss) await note({ kind: 'storage-loss', body: loss });
  return tail;
}

const samePerson = (a: Described, b: Described): boolean =>
  a.organisation.id === b.organisation.id && a.staff.id === b.staff.id;

const alike = (a: Described, b: Described): boolean => canonical(wellFormed(a)) === canonical(wellFormed(b));

/** What the mirror remembers and the store has not. */
function lossOf(start: Tail, mirrored: Head | null): Body<'storage-loss'> | null {
  if (!mirrored || mirrored.size === 0) return null;
  const kept = mirrored.log === start.log ? start.size : 0;
  if (kept >= mirrored.size || (kept === 0 && start.size > 0)) return null;
  return { head: mirrored.head, kept, log: mirrored.log, size: mirrored.size };
}

/** A message that was recorded and then did not go is no contact. */
async function forgetContact(tx: Writing, key: string): Promise<void> {
  const sent = await tx.objectStore('keys').get(keyOf('sent', key));
  if (sent !== undefined) await tx.objectStore('contacts').delete(sent);
}

async function wipe(tx: Writing, tail: Tail, seqs: readonly number[]): Promise<void> {
  for (const seq of seqs) {
    const row = await tx.objectStore('entries').get(seq);
    if (!row || seq >= tail.size || !isErasable((JSON.parse(row.line) as Header).kind))
      throw new RecordError('invalid');
    await tx.objectStore('bodies').delete(seq);
    await tx.objectStore('contacts').delete(seq);
  }
}

/** A mirror that cannot be read must not keep the record from being written. */
async function rememberedBy(mirror: Mirror | undefined): Promise<Head | null> {
  return (await mirror?.read().catch(() => null)) ?? null;
}

/** Tells the mirror in turn, so that an older head never lands on a newer one; the record does not wait for it. */
function inTurn(mirror: Mirror | undefined): (tail: Tail) => void {
  let last: Promise<void> = Promise.resolve();
  return ({ log, size, head }) => {
    last = last.then(() => mirror?.write({ log, size, head })).catch(() => {});
  };
}

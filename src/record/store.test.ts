import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Body } from './bodies';
import { connect, ONLY } from './database';
import type { ClockReading, Head } from './entry';
import { readRecord } from './reader';
import { RecordError } from './record-error';
import {
  type Appended,
  type Mirror,
  openRecord,
  type Recordable,
  type Recorder,
  type RecordOptions,
} from './store';
import { message, ORGANISATION, STAFF, START } from './vectors/story';
import { receiptFor, verifyRecord } from './verify';
import { wholeEntries } from './whole';

// Long for a machine that is busy with other things; nothing here is timed.
vi.setConfig({ testTimeout: 120_000 });

const DESCRIBED = { app: '0.1.0', organisation: ORGANISATION, policy: 'elm-court', staff: STAFF };
const PEOPLE = Array.from({ length: 2_000 }, (_, at) => ({
  id: `6f9619ff-8b86-d011-b42d-${String(at).padStart(12, '0')}`,
  name: `Oluwaseun Adébáyọ̀ ${at}`,
}));
const RECIPIENTS = PEOPLE.map(({ id, name }) => ({ handle: `${id}@young.example`, name }));
const FILES = PEOPLE.slice(0, 500).map(({ name }) => ({ name: `${name} ${'é'.repeat(900)}.pdf`, type: '' }));
const REASONS = PEOPLE.slice(0, 200).map(({ id }) => ({ finding: id, reason: 'Cytunwyd '.repeat(550) }));
let databaseName: string;
let opened: Recorder[];
let count = 0;

beforeEach(() => {
  count += 1;
  databaseName = `record-${count}`;
  opened = [];
});
afterEach(() => {
  vi.restoreAllMocks();
  for (const record of opened) record.close();
});

/** A clock that a test turns by hand. */
function clockAt(more: Partial<ClockReading> = {}) {
  const reading = {
    utcMs: START,
    offsetMinutes: 0,
    zone: 'Europe/London',
    monotonicMs: 1_000.7,
    boot: 'boot-1',
    ...more,
  };
  return {
    read: (): ClockReading => ({ ...reading }),
    pass(ms: number, wallToo = ms): void {
      reading.monotonicMs += ms;
      reading.utcMs += wallToo;
    },
  };
}

async function open(more: Partial<RecordOptions> = {}): Promise<Recorder> {
  const record = await openRecord({ databaseName, clock: clockAt().read, described: DESCRIBED, ...more });
  opened.push(record);
  return record;
}

const note = (at: number): Recordable => message(`message-${String(at).padStart(4, '0')}`, `Note ${at}`);

async function kinds(record: Recorder): Promise<string[]> {
  const found: string[] = [];
  for await (const some of record.readAll()) {
    found.push(...some.map(({ header }) => (JSON.parse(header) as { kind: string }).kind));
  }
  return found;
}

async function verdictOf(record: Recorder) {
  return verifyRecord(await record.file(START));
}

/** Another page has the database in its hands, and lets go when told; nothing in it is changed. */
async function heldByAnother(): Promise<() => Promise<void>> {
  let free = false;
  let ended: () => void = () => {};
  const over = new Promise<void>((resolve) => {
    ended = resolve;
  });
  await new Promise<void>((resolve) => {
    const request = indexedDB.open(databaseName, 2);
    request.onerror = ended;
    request.onupgradeneeded = () => {
      const store = request.result.createObjectStore('held');
      const hold = (): void => {
        if (free) request.transaction?.abort();
        else store.get(1).onsuccess = hold;
      };
      hold();
      resolve();
    };
  });
  return () => {
    free = true;
    return over;
  };
}

async function failing(work: Promise<unknown>): Promise<RecordError> {
  const error = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(RecordError);
  return error as RecordError;
}

describe('a record', () => {
  it('begins with whose it is, and its file verifies', async () => {
    const record = await open();
    expect(await record.append(note(1))).toEqual({ seq: 1, repeated: false });
    const verdict = await verdictOf(record);
    expect(verdict.faults).toEqual([]);
    expect(verdict.records[0]?.event?.body).toMatchObject(DESCRIBED);
    expect(verdict.log).toBe((await record.head())?.log);
    expect(receiptFor(verdict, START)).toMatchObject({ size: 2, organisation: 'harbour-youth' });
  });

  it('is kept when it is closed and opened again', async () => {
    const first = await open();
    await first.append(note(1));
    const head = await first.head();
    first.close();
    const second = await open();
    expect(await second.head()).toEqual(head);
    expect(await second.append(note(2))).toEqual({ seq: 2, repeated: false });
    expect((await verdictOf(second)).ok).toBe(true);
  });

  it('notes a changed set-up once, and refuses another person', async () => {
    await open();
    const changed = { ...DESCRIBED, policy: 'dorset', staff: { ...STAFF, name: 'Anwen Pritchard-Rees' } };
    const record = await open({ described: changed });
    await open({ described: changed });
    expect(await kinds(record)).toEqual(['opened', 'set-up']);
    expect((await verdictOf(record)).opening?.staff.name).toBe('Anwen Pritchard-Rees');
    const other = open({ described: { ...DESCRIBED, staff: { id: 'idris', name: 'Idris Kamara' } } });
    expect((await failing(other)).code).toBe('not-this-log');
  });

  it('is read by any page, and is empty where nothing was recorded', async () => {
    const nobody = readRecord(`${databaseName}-nobody`);
    expect(await nobody.head()).toBeNull();
    expect(await nobody.size()).toBe(0);
    expect((await failing(nobody.file(START))).code).toBe('unavailable');
    const record = await open();
    await record.append(note(1));
    const page = readRecord(databaseName);
    expect(await page.head()).toEqual(await record.head());
    expect((await verifyRecord(await page.file(START))).ok).toBe(true);
    page.close();
    nobody.close();
  });

  it('can be exported as what is new since a receipt', async () => {
    const record = await open();
    await record.append(note(1));
    const receipt = receiptFor(await verdictOf(record), START) ?? undefined;
    await record.append(note(2));
    const verdict = await verifyRecord(await record.file(START, 2), { receipt });
    expect(verdict).toMatchObject({ ok: true, entries: 1 });
  });

  it('reads a long log in order, past one batch', async () => {
    const record = await open();
    for (let at = 1; at <= 620; at += 1) await record.append(note(at));
    expect(await verdictOf(record)).toMatchObject({ ok: true, entries: 621 });
  });
});

describe('an append', () => {
  it('under the same key writes nothing more and gives the same place', async () => {
    const record = await open();
    const first = await record.append(note(1));
    await record.append(note(2));
    expect(await record.append(note(1))).toEqual({ seq: first.seq, repeated: true });
    expect(await record.size()).toBe(3);
  });

  it('keeps order when fifty come at once, from two contexts, half of them twice', async () => {
    const [one, two] = await Promise.all([open(), open()]);
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, at) => (at % 2 ? one : two).append(note(at % 40))),
    );
    expect(answers.filter(({ repeated }: Appended) => !repeated)).toHaveLength(40);
    expect(await one.size()).toBe(41);
    const verdict = await verdictOf(two);
    expect(verdict.faults).toEqual([]);
    expect(new Set(answers.filter(({ repeated }) => !repeated).map(({ seq }) => seq)).size).toBe(40);
  });

  it('asks for strict durability', async () => {
    const record = await open();
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await record.append(note(1));
    expect(transaction).toHaveBeenCalledWith(expect.anything(), 'readwrite', { durability: 'strict' });
  });

  it('leaves nothing when it fails half-way', async () => {
    const record = await open();
    const head = await record.head();
    const add = IDBObjectStore.prototype.add;
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore, ...given) {
      if (this.name === 'keys') throw new DOMException('Disk trouble', 'DataError');
      return add.apply(this, given);
    });
    expect((await failing(record.append(note(1)))).code).toBe('unavailable');
    vi.restoreAllMocks();
    expect(await record.head()).toEqual(head);
    const left = await connect(databaseName).run(async (database) => [
      await database.count('entries'),
      await database.count('bodies'),
      await database.count('contacts'),
    ]);
    expect(left).toEqual([1, 1, 0]);
    expect(await record.append(note(1))).toEqual({ seq: 1, repeated: false });
  });

  it('opens the database again after UnknownError and InvalidStateError', async () => {
    const record = await open();
    for (const name of ['UnknownError', 'InvalidStateError']) {
      const reopened = vi.spyOn(indexedDB, 'open');
      let left = 3;
      const transaction = IDBDatabase.prototype.transaction;
      vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
        this: IDBDatabase,
        ...given
      ) {
        left -= 1;
        if (left >= 0) throw new DOMException('Internal error.', name);
        return transaction.apply(this, given);
      });
      expect(await record.append(message(`after-${name}`, 'Still here.'))).toMatchObject({ repeated: false });
      expect(reopened).toHaveBeenCalledTimes(3);
      vi.restoreAllMocks();
    }
    expect(await verdictOf(record)).toMatchObject({ ok: true, entries: 3 });
  });

  it('says that the disk is full after three tries, and writes when there is room again', async () => {
    const record = await open();
    const put = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('IO error: FILE_ERROR_NO_SPACE', 'UnknownError');
    });
    const remove = vi.spyOn(indexedDB, 'deleteDatabase');
    expect((await failing(record.append(note(1)))).code).toBe('full');
    expect(put.mock.calls.length).toBeGreaterThanOrEqual(4);
    expect(remove).not.toHaveBeenCalled();
    vi.restoreAllMocks();
    expect(await record.append(note(1))).toEqual({ seq: 1, repeated: false });
  });

  it('says that the store is unavailable when it cannot be opened at all', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('Internal error opening backing store.', 'UnknownError');
    });
    expect((await failing(open())).code).toBe('unavailable');
  });

  it('says so when another context holds the database, and writes nothing of that afterwards', async () => {
    const record = await open();
    const release = await heldByAnother();
    expect((await failing(record.append(note(1)))).code).toBe('unavailable');
    await release();
    expect(await record.append(note(2))).toEqual({ seq: 1, repeated: false });
    expect(await verdictOf(record)).toMatchObject({ ok: true, entries: 2 });
  });

  it('begins the log again when the database was deleted under it, and says what was lost', async () => {
    const record = await open();
    await record.append(note(1));
    const lost = (await record.head()) as Head;
    await new Promise((resolve, reject) => {
      const request = indexedDB.deleteDatabase(databaseName);
      request.onsuccess = resolve;
      request.onerror = reject;
    });
    expect(await record.append(note(2))).toEqual({ seq: 2, repeated: false });
    expect(await kinds(record)).toEqual(['opened', 'storage-loss', 'sent']);
    const verdict = await verdictOf(record);
    expect(verdict.ok).toBe(true);
    expect(verdict.records[1]?.event?.body).toEqual({ ...lost, kept: 0 });
  });

  it('refuses what has not the shape of its kind: a held message has no text', async () => {
    const record = await open();
    const body = {
      channel: 'email',
      findings: [],
      key: 'message-0001',
      people: [],
      site: 'gmail',
      text: 'kept',
    };
    const event = { kind: 'not-sent', body } as unknown as Recordable;
    expect((await failing(record.append(event))).code).toBe('invalid');
    expect(await record.size()).toBe(1);
  });

  it('mends half an emoji rather than lose a message', async () => {
    const record = await open();
    await record.append(message('message-0001', 'Well done \ud83d'));
    const { records } = await verdictOf(record);
    expect(records[1]?.event?.body).toMatchObject({ text: 'Well done \ufffd' });
  });

  it('takes a message of any length, to any number', async () => {
    const record = await open();
    const text = 'Dziękuję 🎶\u0001"\\ '.repeat(12_000);
    const to = Array.from({ length: 1_500 }, (_, at) => ({
      handle: `p${at}@young.example`,
      name: `Chwarae ${at}`,
    }));
    await record.append(message('message-0001', text, { to }));
    await record.append(note(2));
    const verdict = await verdictOf(record);
    expect(verdict.faults).toEqual([]);
    expect(verdict.records.filter(({ header }) => header.kind === 'sent-more').length).toBeGreaterThan(5);
    expect(wholeEntries(verdict.records)[1]?.event?.body).toMatchObject({ text, to });
  });

  it.each<[string, Partial<Body<'sent'>>]>([
    ['to two thousand known young people', { people: PEOPLE, to: RECIPIENTS, text: 'Notes. '.repeat(4_000) }],
    ['of a million letters', { text: 'Ysgol '.repeat(166_666) }],
    ['of a million in a script of three bytes each', { text: 'অনুশীলন '.repeat(125_000) }],
    ['of half a million that take four', { text: '🎶'.repeat(500_000) }],
    ['with five hundred files', { attachments: FILES }],
    ['with two hundred reasons', { reasons: REASONS }],
    ['with a subject that is longer than a line', { subject: '🎻'.repeat(20_000), text: null }],
    [
      'with all of it',
      { people: PEOPLE, to: RECIPIENTS, attachments: FILES, reasons: REASONS, text: '\u0001'.repeat(90_000) },
    ],
  ])('takes a message %s, whole', async (_, more) => {
    const record = await open();
    const event = message('message-0001', 'Sound check at ten', more);
    await record.append(event);
    await record.append(note(2));
    const verdict = await verdictOf(record);
    expect(verdict.faults).toEqual([]);
    const [, sent, , ...rest] = wholeEntries(verdict.records);
    expect(rest).toEqual([]);
    expect(sent?.event?.body).toEqual({ ...event.body, parts: expect.any(Number) });
  });

  it('takes one to very many that did not go, and knows that the two belong together', async () => {
    const record = await open();
    const body = { channel: 'email', findings: [], key: 'message-0001', people: PEOPLE, site: 'gmail' };
    await record.append(message('message-0001', 'Hello all', { people: PEOPLE }));
    await record.append({ kind: 'not-sent', body });
    await record.append(note(2));
    const verdict = await verdictOf(record);
    expect(verdict.faults).toEqual([]);
    const entries = wholeEntries(verdict.records);
    expect(entries.map(({ recordedNotSent }) => recordedNotSent)).toEqual([false, true, true, false]);
    expect(entries[2]?.event).toMatchObject({ kind: 'not-sent', body });
  });

  it('refuses what fits no line', async () => {
    const record = await open();
    const extenuating = 'because '.repeat(10_000);
    const declared = { atRisk: true, extenuating, noAlternative: false, purpose: null };
    expect((await failing(record.append(message('message-0001', 'x', { declared })))).code).toBe('too-large');
    expect(await record.size()).toBe(1);
  });
});

describe('clocks', () => {
  it('a step of the wall clock is an entry, before the one it was noticed at', async () => {
    const clock = clockAt();
    const record = await open({ clock: clock.read });
    clock.pass(60_000);
    await record.append(note(1));
    clock.pass(1_000, 3_001);
    expect(await record.append(note(2))).toEqual({ seq: 3, repeated: false });
    clock.pass(1_000, -500_000);
    await record.append(note(3));
    clock.pass(1_000, 2_900);
    await record.append(note(4));
    expect(await kinds(record)).toEqual([
      'opened',
      'sent',
      'clock-step',
      'sent',
      'clock-step',
      'sent',
      'sent',
    ]);
    const { records, ok } = await verdictOf(record);
    expect(ok).toBe(true);
    expect(records[2]?.event?.body).toEqual({
      expected: START + 61_000,
      found: START + 63_001,
      sameBoot: true,
    });
  });

  it('across boots only a wall clock that went back is one', async () => {
    const first = await open({ clock: clockAt().read });
    const later = await open({
      clock: clockAt({ boot: 'boot-2', utcMs: START + 86_400_000, monotonicMs: 5 }).read,
    });
    await later.append(note(1));
    const back = await open({ clock: clockAt({ boot: 'boot-3', monotonicMs: 9 }).read });
    await back.append(note(2));
    expect(await kinds(first)).toEqual(['opened', 'sent', 'clock-step', 'sent']);
  });
});

describe('recent contacts', () => {
  it('are counted by young person and time, and not those that did not go', async () => {
    const clock = clockAt();
    const record = await open({ clock: clock.read });
    await record.append(note(1));
    clock.pass(60_000);
    await record.append(message('message-0002', 'Two', { people: [{ id: 'p2', name: 'Zosia Wójcik' }] }));
    await record.append(
      message('message-0003', 'Late', { recordedLate: { at: START - 5, why: 'recorder-failed' } }),
    );
    expect(await record.recent(['p1', 'p7'], START - 10)).toEqual([
      { seq: 3, at: START - 5, direction: 'sent', channel: 'email', people: ['p1'] },
      { seq: 1, at: START, direction: 'sent', channel: 'email', people: ['p1'] },
    ]);
    expect(await record.recent(['p1', 'p2'], START + 1)).toHaveLength(1);
    const held = { channel: 'email', findings: [], key: 'message-0001', people: [], site: 'roundcube' };
    await record.append({ kind: 'not-sent', body: held });
    expect(await record.recent(['p1'], START)).toEqual([]);
  });
});

describe('erasing', () => {
  it('takes the bodies and leaves a record that verifies, and says why', async () => {
    const record = await open();
    await record.append(note(1));
    await record.append(note(2));
    expect(await record.erase([1], 'The family asked for it.', 'erase-0001')).toEqual({
      seq: 3,
      repeated: false,
    });
    expect(await record.erase([1], 'The family asked for it.', 'erase-0001')).toEqual({
      seq: 3,
      repeated: true,
    });
    const file = await record.file(START);
    expect(new TextDecoder().decode(file)).not.toContain('Note 1');
    expect((await verifyRecord(file)).faults).toEqual([]);
    expect(await record.recent(['p1'], 0)).toHaveLength(1);
    expect((await failing(record.erase([0], 'No.', 'erase-0002'))).code).toBe('invalid');
    expect((await failing(record.erase([77], 'No.', 'erase-0003'))).code).toBe('invalid');
  });
});

describe('a mirror', () => {
  function mirrorWith(head: Head | null): Mirror & { held: Head | null } {
    const mirror = {
      held: head,
      read: async () => mirror.held,
      write: async (next: Head) => {
        mirror.held = next;
      },
    };
    return mirror;
  }

  it('follows the head', async () => {
    const mirror = mirrorWith(null);
    const record = await open({ mirror });
    await record.append(note(1));
    await vi.waitFor(async () => expect(mirror.held).toEqual(await record.head()));
    expect(await kinds(record)).toEqual(['opened', 'sent']);
  });

  it('that remembers more than an empty store makes a storage-loss entry, once', async () => {
    const lost = { log: 'ab'.repeat(16), size: 40, head: 'cd'.repeat(32) };
    const mirror = mirrorWith(lost);
    const record = await open({ mirror });
    await vi.waitFor(async () => expect(mirror.held).toEqual(await record.head()));
    await open({ mirror });
    expect(await kinds(record)).toEqual(['opened', 'storage-loss']);
    const { records, ok } = await verdictOf(record);
    expect(ok).toBe(true);
    expect(records[1]?.event?.body).toEqual({ ...lost, kept: 0 });
  });

  it('that remembers more than is left of the same log does too', async () => {
    const record = await open();
    const head = (await record.head()) as Head;
    await open({ mirror: mirrorWith({ ...head, size: 9 }) });
    expect((await verdictOf(record)).records[1]?.event?.body).toMatchObject({ kept: 1, size: 9 });
  });

  it('that fails keeps nothing from being written', async () => {
    const mirror: Mirror = {
      read: () => Promise.reject(new Error('gone')),
      write: () => Promise.reject(new Error('gone')),
    };
    const record = await open({ mirror });
    expect(await record.append(note(1))).toEqual({ seq: 1, repeated: false });
  });
});

describe('once enrolled', () => {
  it('each entry has the ratchet’s tag, and the key moves on', async () => {
    const record = await open();
    const seed = new Uint8Array(32).fill(3);
    await connect(databaseName).run((database) => database.put('ratchet', seed, ONLY));
    await record.append(note(1));
    await record.append(note(2));
    expect((await verifyRecord(await record.file(START), { seed: '03'.repeat(32) })).faults).toEqual([]);
    expect(await connect(databaseName).run((database) => database.get('ratchet', ONLY))).not.toEqual(seed);
  });
});

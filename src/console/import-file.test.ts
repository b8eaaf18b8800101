import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { writeArchive } from '../record/archive';
import { LARGEST_FILE } from '../record/limits';
import { type ConsoleDatabase, openConsole } from './database';
import { readEntries } from './entries';
import { importFile } from './import-file';
import { makeKey } from './key';
import type { Outcome } from './outcome';
import {
  altered,
  begins,
  ELM_COURT,
  EVENING,
  exports,
  MINUTE,
  message,
  PRIYA,
  ROWAN,
  rowans,
  writes,
} from './testing/world';

// Long for a machine that is busy with other things; nothing here is timed.
vi.setConfig({ testTimeout: 120_000 });

let database: ConsoleDatabase;
let number = 0;
beforeEach(async () => {
  number += 1;
  database = await openConsole(`console-${number}`);
});
afterEach(() => database.close());

const never = new AbortController().signal;
type Options = { passphrase?: string; acceptDevice?: boolean; signal?: AbortSignal };
const bring = (bytes: BlobPart, { signal = never, ...more }: Options = {}): Promise<Outcome> =>
  importFile(
    database,
    { name: 'rowan.forethought', file: new Blob([bytes]), now: EVENING + 60 * MINUTE, ...more },
    signal,
  );
const part = (bytes: Uint8Array): BlobPart => new Uint8Array(bytes);

/** Everything the console holds of records: what a refused file must leave as it was. */
async function held() {
  return { records: await database.getAll('records'), segments: await database.getAll('segments') };
}
const shown = async () => readEntries(database, await database.getAll('records'));

describe('a sound file', () => {
  it('is kept with its receipt, and its entries can be read, newest first', async () => {
    const rowan = await rowans(3);
    const outcome = await bring(await exports(rowan));
    expect(outcome).toMatchObject({
      is: 'whole',
      staff: 'Rowan Ellis',
      size: 4,
      added: 4,
      first: 'organisation',
    });
    const [record] = await database.getAll('records');
    expect(record?.receipt).toMatchObject({
      format: 'forethought-receipt',
      size: 4,
      head: rowan.tail.head,
      key: rowan.device.key,
    });
    const entries = await shown();
    expect(entries.map(({ header }) => header.seq)).toEqual([3, 2, 1, 0]);
    expect(entries[0]?.event).toMatchObject({ kind: 'sent', body: { text: 'Rehearsal 2' } });
  });

  it('brought in twice changes nothing and says so', async () => {
    const file = await exports(await rowans(3));
    await bring(file);
    const before = await held();
    expect(await bring(file)).toMatchObject({ is: 'same', staff: 'Rowan Ellis', before: { size: 4 } });
    expect(await held()).toEqual(before);
  });

  it('that continues what is known adds to it, in pieces as well', async () => {
    const rowan = await rowans(700);
    await bring(await exports(rowan));
    const later = writes(rowan, [[EVENING + 2_000 * MINUTE, message('message-later', 'One more')]]);
    expect(await bring(await exports(later, EVENING, 701))).toMatchObject({
      is: 'whole',
      added: 1,
      first: 'no',
    });
    const entries = await shown();
    expect(entries).toHaveLength(702);
    expect(entries.map(({ header }) => header.seq)).toEqual(Array.from({ length: 702 }, (_, n) => 701 - n));
  });

  it('that says what was erased takes it away here too', async () => {
    const rowan = await rowans(3);
    await bring(await exports(rowan));
    const later = writes(rowan, [
      [
        EVENING + 9 * MINUTE,
        { kind: 'erased', body: { key: 'erase-0001', reason: 'The family asked.', seqs: [2] } },
      ],
    ]);
    expect(await bring(await exports(later, EVENING, 4))).toMatchObject({ is: 'whole' });
    expect((await shown()).find(({ header }) => header.seq === 2)).toMatchObject({
      state: 'erased',
      event: null,
    });
    expect(JSON.stringify(await database.getAll('segments'))).not.toContain('Rehearsal 1');
  });

  it('made before the newest is recognised as old', async () => {
    const rowan = await rowans(3);
    const old = await exports(rowan, EVENING - MINUTE);
    await bring(await exports(writes(rowan, [[EVENING, message('message-new', 'New')]]), EVENING));
    const before = await held();
    expect(await bring(old)).toMatchObject({
      is: 'older',
      size: 4,
      made: EVENING - MINUTE,
      before: { size: 5 },
    });
    expect(await held()).toEqual(before);
  });
});

describe('a file that is not what it should be', () => {
  it('altered: names the entry, and nothing is kept', async () => {
    const file = altered(await exports(await rowans(9)), (text) =>
      text.replace('Rehearsal 5', 'Rehearsal 6'),
    );
    expect(await bring(file)).toMatchObject({ is: 'wrong', wrong: 'altered', entry: 7, staff: null });
    expect(await held()).toEqual({ records: [], segments: [] });
  });

  it('altered, of somebody known: says who, and what was here stays', async () => {
    const rowan = await rowans(3);
    await bring(await exports(rowan));
    const before = await held();
    const later = writes(rowan, [[EVENING, message('message-new', 'The bus leaves at eight')]]);
    const file = altered(await exports(later), (text) => text.replace('at eight', 'at nine!'));
    expect(await bring(file)).toMatchObject({ wrong: 'altered', entry: 5, staff: 'Rowan Ellis' });
    expect(await held()).toEqual(before);
  });

  it('an entry taken out: incomplete', async () => {
    const file = altered(await exports(await rowans(5)), (text) => {
      const lines = text.split('\n');
      return [...lines.slice(0, 5), ...lines.slice(7)].join('\n');
    });
    expect(await bring(file)).toMatchObject({ is: 'wrong', wrong: 'incomplete', entry: 3 });
  });

  it('cut off in the middle, at every place: never whole, and nothing is kept', async () => {
    const file = await exports(await rowans(2));
    for (let length = 0; length < file.length; length += 97) {
      const outcome = await bring(file.slice(0, length));
      expect(['wrong', 'unreadable']).toContain(outcome.is);
    }
    expect(await held()).toEqual({ records: [], segments: [] });
  });

  it('cut off after some entries: its end is missing', async () => {
    const file = altered(
      await exports(await rowans(5)),
      (text) => `${text.split('\n').slice(0, 7).join('\n')}\n`,
    );
    expect(await bring(file)).toMatchObject({ is: 'wrong', wrong: 'cut', entries: 3 });
  });

  it('made later and yet shorter: shortened', async () => {
    const whole = await rowans(5);
    const rowan = { ...(await begins(ROWAN, { device: whole.device })), lines: whole.lines.slice(0, 1) };
    const { lineHash } = await import('../record/hash');
    const head = lineHash(whole.lines[0]?.header ?? '');
    const shorter = { ...rowan, tail: { ...whole.tail, size: 1, head } };
    await bring(await exports(whole, EVENING));
    const before = await held();
    expect(await bring(await exports(shorter, EVENING + MINUTE))).toMatchObject({
      is: 'wrong',
      wrong: 'shortened',
      staff: 'Rowan Ellis',
      before: { size: 6 },
      entries: 1,
    });
    expect(await held()).toEqual(before);
  });

  it('rewritten by the device itself, longer or shorter: forked', async () => {
    const rowan = await rowans(3);
    await bring(await exports(rowan));
    const before = await held();
    const again = await begins(ROWAN, { device: rowan.device });
    const longer = writes(
      again,
      Array.from(
        { length: 6 },
        (_, n) => [EVENING + n * MINUTE, message(`other-000${n}`, 'Milder words')] as const,
      ),
    );
    expect(await bring(await exports(longer))).toMatchObject({ is: 'wrong', wrong: 'forked' });
    expect(await bring(await exports(again))).toMatchObject({ is: 'wrong', wrong: 'forked' });
    expect(await held()).toEqual(before);
  });

  it('the same log signed with another key: another device', async () => {
    const rowan = await rowans(3);
    await bring(await exports(rowan));
    const stranger = await begins(PRIYA);
    const device = { ...stranger.device, log: rowan.device.log };
    expect(await bring(await exports(await begins(ROWAN, { device })))).toMatchObject({
      is: 'wrong',
      wrong: 'other-device',
      staff: 'Rowan Ellis',
    });
  });

  it('of another organisation: foreign, whoever sent it', async () => {
    await bring(await exports(await rowans(1)));
    const before = await held();
    const organisation = { id: 'harbour-street', name: 'Harbour Street Club' };
    expect(await bring(await exports(await begins(PRIYA, { organisation })))).toEqual({
      is: 'other-organisation',
      theirs: 'Harbour Street Club',
      ours: ELM_COURT.name,
    });
    expect(await held()).toEqual(before);
  });

  it('somebody known on a new device: not imported until the manager says so', async () => {
    await bring(await exports(await rowans(3)));
    const file = await exports(await begins(ROWAN));
    expect(await bring(file)).toMatchObject({ is: 'new-device', staff: 'Rowan Ellis', size: 1 });
    expect(await database.count('records')).toBe(1);
    expect(await bring(file, { acceptDevice: true })).toMatchObject({ is: 'whole', first: 'device' });
    expect(await database.count('records')).toBe(2);
  });

  it('no record at all, a stranger’s text, too large', async () => {
    expect(await bring('Minutes of the meeting')).toEqual({ is: 'unreadable', why: 'not-a-record' });
    expect(await bring('{"a":1}\n')).toEqual({ is: 'unreadable', why: 'not-a-record' });
    expect(await bring('')).toEqual({ is: 'unreadable', why: 'not-a-record' });
    expect(await bring(new Uint8Array(LARGEST_FILE + 1))).toEqual({ is: 'unreadable', why: 'too-large' });
  });
});

describe('hostile bytes', () => {
  it('in any place of a sound file, and in none: never taken in, never thrown', async () => {
    const file = await exports(await rowans(2));
    await fc.assert(
      fc.asyncProperty(fc.nat(file.length - 1), fc.integer({ min: 1, max: 255 }), async (at, flip) => {
        const bad = file.map((byte, place) => (place === at ? byte ^ flip : byte));
        expect(['wrong', 'unreadable']).toContain((await bring(bad)).is);
      }),
      { numRuns: 150 },
    );
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        expect((await bring(part(bytes))).is).toBe('unreadable');
      }),
    );
    expect(await held()).toEqual({ records: [], segments: [] });
  });
});

describe('a sealed file', () => {
  it('opens with the manager’s key, and not with another', async () => {
    const file = await exports(await rowans(1));
    const other = await makeKey(await openConsole(`other-${number}`), EVENING);
    const { recipient, identity } = await makeKey(database, EVENING);
    expect(identity.extractable).toBe(false);
    expect(await bring(part(await writeArchive(file, { to: [other.recipient] })))).toEqual({
      is: 'unreadable',
      why: 'wrong-key',
    });
    expect(await bring(part(await writeArchive(file, { to: [recipient] })))).toMatchObject({ is: 'whole' });
  });

  it('says that there is no key yet', async () => {
    const other = await makeKey(await openConsole(`other-${number}`), EVENING);
    const sealed = await writeArchive(await exports(await rowans(1)), { to: [other.recipient] });
    expect(await bring(part(sealed))).toEqual({ is: 'unreadable', why: 'no-key' });
  });

  it('asks for its passphrase, and again when it is wrong', async () => {
    await makeKey(database, EVENING);
    const sealed = part(await writeArchive(await exports(await rowans(1)), { passphrase: 'x7k2m-abcde' }));
    expect(await bring(sealed)).toEqual({ is: 'unreadable', why: 'needs-passphrase' });
    expect(await bring(sealed, { passphrase: 'nearly' })).toEqual({
      is: 'unreadable',
      why: 'wrong-passphrase',
    });
    expect(await bring(sealed, { passphrase: 'x7k2m-abcde' })).toMatchObject({ is: 'whole' });
  });

  it('damaged on its way is said to be so', async () => {
    const { recipient } = await makeKey(database, EVENING);
    const sealed = await writeArchive(await exports(await rowans(1)), { to: [recipient] });
    expect(await bring(part(sealed.subarray(0, -20)))).toEqual({ is: 'unreadable', why: 'damaged' });
    expect(await held()).toEqual({ records: [], segments: [] });
  });
});

describe('what can come in between', () => {
  it('stopping leaves everything as it was, and no trace', async () => {
    const stopped = AbortSignal.abort();
    expect(await bring(await exports(await rowans(2)), { signal: stopped })).toEqual({
      is: 'unreadable',
      why: 'cancelled',
    });
    expect(await held()).toEqual({ records: [], segments: [] });
    expect(await database.count('files')).toBe(0);
  });

  it('two windows with the same file: one record, once', async () => {
    const file = await exports(await rowans(3));
    const outcomes = await Promise.all([bring(file), bring(file)]);
    expect(outcomes.map(({ is }) => is).sort()).toEqual(['same', 'whole']);
    expect(await database.count('records')).toBe(1);
  });

  it('a store that fails while writing keeps nothing of the file', async () => {
    const rowan = await rowans(3);
    await bring(await exports(rowan));
    const before = await held();
    const later = await exports(writes(rowan, [[EVENING, message('message-new', 'New')]]));
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (...given) {
      if (this.name === 'records') throw new DOMException('no space', 'UnknownError');
      return put.apply(this, given);
    };
    const outcome = await bring(later).finally(() => {
      IDBObjectStore.prototype.put = put;
    });
    expect(outcome).toEqual({ is: 'unreadable', why: 'not-stored' });
    expect(await held()).toEqual(before);
  });

  it('every file is remembered with what came of it', async () => {
    const file = await exports(await rowans(1));
    await bring(file);
    await bring('not one');
    const files = await database.getAll('files');
    expect(files.map(({ outcome }) => outcome.is)).toEqual(['whole', 'unreadable']);
  });
});

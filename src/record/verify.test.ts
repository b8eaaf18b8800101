import fc from 'fast-check';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { Event } from './bodies';
import type { FaultCode } from './fault';
import { LONGEST_LINE } from './limits';
import type { Receipt } from './receipt';
import {
  erasing,
  fileOf,
  message,
  ORGANISATION,
  type Story,
  story,
  tell,
  vectorDevice,
} from './vectors/story';
import { type Against, receiptFor, verifyRecord } from './verify';

// Long for a machine that is busy with other things; nothing here is timed.
vi.setConfig({ testTimeout: 120_000 });

let told: Story;
let file: string;
let receipt: Receipt;

beforeAll(async () => {
  told = await story();
  file = await fileOf(told);
  receipt = (await receiptOf(file)) as Receipt;
});

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const verified = (text: string, against?: Against) => verifyRecord(bytes(text), against);
const receiptOf = async (text: string) => receiptFor(await verified(text), 1_800_000_000_000);
async function codes(text: string, against?: Against): Promise<FaultCode[]> {
  return (await verified(text, against)).faults.map(({ code }) => code);
}

const linesOf = (text: string): string[] => text.slice(0, -1).split('\n');
const join = (lines: readonly string[]): string => `${lines.join('\n')}\n`;
/** The file with the lines of entries picked anew, without signing again. */
const withEntries = (pick: (entries: string[][]) => string[][]): string => {
  const lines = linesOf(file);
  const entries = told.lines.map((_, at) => lines.slice(1 + at * 2, 3 + at * 2));
  return join([lines[0] ?? '', ...pick(entries).flat(), lines.at(-1) ?? '']);
};

describe('a sound record', () => {
  it('verifies, is listed, and gives a receipt that it then continues', async () => {
    const verdict = await verified(file, { receipt, organisation: ORGANISATION.id });
    expect(verdict.faults).toEqual([]);
    expect(verdict.ok).toBe(true);
    expect(verdict.entries).toBe(8);
    expect(verdict.records.map(({ header }) => header.kind)).toEqual([
      'opened',
      'sent',
      'sent',
      'not-sent',
      'not-checked',
      'clock-step',
      'follow-up',
      'exported',
    ]);
    expect(receipt).toMatchObject({ size: 8, head: told.tail.head, staff: 'anwen', key: told.device.key });
  });

  it('shows a kind of a later version as unknown, and sound', async () => {
    const verdict = await verified(file);
    expect(verdict.records[6]).toMatchObject({ state: 'unknown-kind', event: null });
  });

  it('may have bodies erased, where an entry says so', async () => {
    const verdict = await verified(await fileOf(erasing(told, 1)), { receipt });
    expect(verdict.faults).toEqual([]);
    expect(verdict.records[1]).toMatchObject({ state: 'erased', event: null });
  });

  it('may be only what is new since the receipt', async () => {
    const more = tell(told.device, [message('message-0009', 'See you on Tuesday.')], told);
    const partial = { ...more, lines: more.lines.slice(8) };
    expect(await codes(await fileOf(partial, { from: 8 }), { receipt })).toEqual([]);
    expect(await codes(await fileOf(partial, { from: 8 }))).toEqual(['missing-entry']);
  });
});

describe('what is wrong is named, with its place', () => {
  const changed = (from: string, to: string): string => {
    expect(file).toContain(from);
    return file.replace(from, to);
  };

  it('a changed word', async () => {
    const { faults } = await verified(changed('small hall', 'large hall'));
    expect(faults).toEqual([{ code: 'altered-body', line: 5, seq: 1 }]);
  });

  it('a changed time', async () => {
    const { faults } = await verified(
      changed('"seq":2,"tag":null,"utcMs":1795190', '"seq":2,"tag":null,"utcMs":1795191'),
    );
    expect(faults).toEqual([{ code: 'altered-header', line: 6, seq: 2 }]);
  });

  it('a changed link', async () => {
    const prev = /"prev":"([0-9a-f]{64})","seq":3/.exec(file)?.[1] ?? '';
    const { faults } = await verified(
      file.replace(`"prev":"${prev}","seq":3`, `"prev":"${'0'.repeat(64)}","seq":3`),
    );
    expect(faults).toEqual([{ code: 'altered-header', line: 8, seq: 3 }]);
  });

  it('a changed last entry', async () => {
    const { faults } = await verified(
      changed('"seq":7,"tag":null,"utcMs":17', '"seq":7,"tag":null,"utcMs":18'),
    );
    expect(faults).toEqual([{ code: 'altered-header', line: 16, seq: 7 }]);
  });

  it('a removed entry', async () => {
    const without = withEntries((all) => all.toSpliced(3, 1));
    expect((await verified(without)).faults).toEqual([{ code: 'missing-entry', line: 8, seq: 3 }]);
  });

  it('a removed first entry', async () => {
    expect(await codes(withEntries((all) => all.slice(1)))).toEqual(['missing-entry']);
  });

  it('two entries that changed places', async () => {
    const swapped = withEntries((all) => [...all.slice(0, 3), all[4] ?? [], all[3] ?? [], ...all.slice(5)]);
    expect((await verified(swapped)).faults).toEqual([{ code: 'out-of-order', line: 10, seq: 3 }]);
  });

  it('an entry twice', async () => {
    expect(await codes(withEntries((all) => [...all.slice(0, 4), all[3] ?? [], ...all.slice(4)]))).toEqual([
      'out-of-order',
    ]);
  });

  it('a removed end', async () => {
    expect((await verified(withEntries((all) => all.slice(0, 5)))).faults).toEqual([
      { code: 'shortened', line: 12, seq: 5 },
    ]);
    expect(await codes(join(linesOf(file).slice(0, -1)))).toEqual(['shortened']);
  });

  it('an entry added after the signature', async () => {
    const { lines } = tell(told.device, [message('message-0010', 'One more thing.')], told);
    const added = await fileOf({ ...told, lines });
    expect(await codes(added)).toEqual(['beyond-checkpoint']);
  });

  it('a body taken away, though no entry says so', async () => {
    const body = linesOf(file)[4] ?? '';
    expect((await verified(file.replace(body, 'null'))).faults).toEqual([
      { code: 'missing-body', line: 5, seq: 1 },
    ]);
    expect(await codes(file.replace(`${body}\n`, ''))).toEqual(['missing-body']);
  });

  it('a body taken away, though only an earlier entry says so', async () => {
    const body = { key: 'erase-0001', reason: 'In advance', seqs: [9] };
    const early = tell(told.device, [{ kind: 'erased', body }, message('message-0014', 'Not yet')], told);
    const lines = early.lines.map((one, at) => (at === 9 ? { ...one, body: 'null' } : one));
    expect(await codes(await fileOf({ ...early, lines }))).toEqual(['missing-body']);
  });

  it('a checkpoint that was changed blames no entry', async () => {
    expect(await codes(file.replace(/"head":"../, '"head":"00'))).toEqual(['bad-signature']);
  });

  it('the opening erased, though an entry says so', async () => {
    expect(await codes(await fileOf(erasing(told, 0)))).toContain('missing-body');
  });

  it('a signature that is not the key’s', async () => {
    const { faults } = await verified(file.replace(/"signature":"../, '"signature":"00'));
    expect(faults).toEqual([{ code: 'bad-signature', line: 18, seq: null }]);
  });

  it('a checkpoint of another key', async () => {
    const pair = (await crypto.subtle.generateKey('Ed25519', false, ['sign', 'verify'])) as CryptoKeyPair;
    const key = Buffer.from(await crypto.subtle.exportKey('raw', pair.publicKey)).toString('hex');
    const resigned = await fileOf({ ...told, device: { ...told.device, key, privateKey: pair.privateKey } });
    expect(await codes(resigned)).toEqual(['foreign']);
  });

  it('another name in the first line', async () => {
    const staff = { id: 'idris', name: 'Idris Kamara' };
    expect(await codes(await fileOf(told, { staff }))).toEqual(['altered-opening']);
  });

  it('an entry of another log', async () => {
    const other = await story(await vectorDevice('ff'.repeat(16)));
    expect(await codes(await fileOf({ ...told, lines: other.lines.slice(0, 8) }))).toContain('not-this-log');
  });

  it('another organisation’s record', async () => {
    expect(await codes(file, { organisation: 'scouts-of-the-fen' })).toEqual(['foreign']);
  });

  it('a second opening, or a set-up of another person', async () => {
    const body = JSON.parse(told.lines[0]?.body ?? '').body;
    expect(await codes(await fileOf(tell(told.device, [{ kind: 'opened', body }], told)))).toEqual([
      'unreadable',
    ]);
    const { key: _, ...described } = body;
    const staff = { id: 'idris', name: 'Idris Kamara' };
    const taken = tell(told.device, [{ kind: 'set-up', body: { ...described, staff } }], told);
    expect(await codes(await fileOf(taken, { staff }))).toEqual(['foreign']);
  });

  it('a record that does not begin with whose it is', async () => {
    expect(await codes(await fileOf(tell(told.device, [message('message-0013', 'First')])))).toEqual([
      'unreadable',
    ]);
    expect(await codes(await fileOf(tell(told.device, [])))).toEqual(['missing-entry']);
  });

  it('a tag that is not the ratchet’s', async () => {
    const seed = new Uint8Array(32).fill(7);
    const hex = '07'.repeat(32);
    const events: Event[] = [message('message-0011', 'One'), message('message-0012', 'Two')];
    const enrolled = await fileOf(tell(told.device, events, told, seed));
    expect(await codes(enrolled, { seed: hex })).toEqual([]);
    expect(await codes(enrolled, { seed: '08'.repeat(32) })).toEqual(['bad-tag', 'bad-tag']);
    expect(await codes(file, { seed: hex })).toEqual(['bad-tag']);
  });
});

describe('against the last receipt, whoever holds the device and its key is noticed', () => {
  const rewritten = (events: readonly Event[]): Promise<string> =>
    fileOf(tell(told.device, events, { ...told, lines: told.lines.slice(0, 1), tail: firstTail() }));
  const firstTail = () => tell(told.device, [opened()]).tail;
  const opened = () => {
    const { body } = JSON.parse(told.lines[0]?.body ?? '') as { body: Event<'opened'>['body'] };
    return { kind: 'opened' as const, body };
  };

  it('a rewritten and signed record is a fork', async () => {
    const events = Array.from({ length: 9 }, (_, at) => message(`message-1${at}00`, `A milder word, ${at}.`));
    const forged = await rewritten(events);
    expect(await codes(forged)).toEqual([]);
    expect(await codes(forged, { receipt })).toEqual(['fork']);
  });

  it('an older one, signed, is a rollback', async () => {
    const shorter = await rewritten([message('message-2100', 'Only this.')]);
    expect(await codes(shorter, { receipt })).toEqual(['rollback']);
  });

  it('a new log of the same person is named so', async () => {
    const fresh = await fileOf(await story(await vectorDevice('ab'.repeat(16))));
    expect(await codes(fresh, { receipt })).toEqual(['reinstalled']);
  });

  it('every edit, deletion, swap and insertion before the receipt is noticed, signed again or not', async () => {
    const events = (count: number): Event[] =>
      Array.from({ length: count }, (_, at) => message(`message-3${at}00`, `Note ${at}`));
    const base = tell(told.device, [opened(), ...events(12)]);
    const seen = await receiptOf(await fileOf(base));
    const edits = fc.record({
      what: fc.constantFrom('edit', 'delete', 'swap', 'insert', 'truncate'),
      at: fc.integer({ min: 0, max: 11 }),
      to: fc.integer({ min: 0, max: 11 }),
      signed: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(edits, async ({ what, at, to, signed }) => {
        fc.pre(what !== 'swap' || at !== to);
        const forged = signed
          ? tell(told.device, [
              opened(),
              ...apply(events(12), what, at, to, message('message-9999', 'Not so')),
            ])
          : {
              ...base,
              lines: [...base.lines.slice(0, 1), ...apply(base.lines.slice(1), what, at, to, other(base))],
            };
        expect(await codes(await fileOf(forged), { receipt: seen ?? undefined })).not.toEqual([]);
      }),
      { seed: 20261120, numRuns: 300 },
    );
  });

  const other = (base: Story) => {
    const line = base.lines[5];
    return { header: line?.header.replace('"utcMs":17', '"utcMs":16') ?? '', body: line?.body ?? '' };
  };

  function apply<T>(list: readonly T[], what: string, at: number, to: number, one: T): T[] {
    if (what === 'edit') return list.with(at, one);
    if (what === 'delete') return list.toSpliced(at, 1);
    if (what === 'insert') return list.toSpliced(at, 0, one);
    if (what === 'truncate') return list.slice(0, at);
    return list.with(at, list[to] as T).with(to, list[at] as T);
  }
});

describe('hostile bytes are refused and never thrown at', () => {
  const header = () => linesOf(file)[3] ?? '';
  const inPlace = (line: string): string => file.replace(header(), line);

  it.each<[string, () => string | Uint8Array, FaultCode]>([
    ['nothing', () => '', 'unreadable'],
    ['a byte order mark', () => `\ufeff${file}`, 'unreadable'],
    ['CRLF', () => file.replaceAll('\n', '\r\n'), 'unreadable'],
    ['no line end at the end', () => file.slice(0, -1), 'unreadable'],
    ['trailing matter', () => `${file}{}\n`, 'unreadable'],
    ['an empty line', () => file.replace('\n', '\n\n'), 'unreadable'],
    ['a duplicate key', () => inPlace(header().replace('"seq":1', '"seq":1,"seq":1')), 'unreadable'],
    ['white space', () => inPlace(header().replace('"seq":1', '"seq": 1')), 'unreadable'],
    ['another spelling of a number', () => inPlace(header().replace('"seq":1', '"seq":1.0')), 'unreadable'],
    ['a huge seq', () => inPlace(header().replace('"seq":1', '"seq":9007199254740991')), 'missing-entry'],
    ['a negative seq', () => inPlace(header().replace('"seq":1', '"seq":-1')), 'unreadable'],
    [
      '__proto__',
      () => inPlace(header().replace('{"boot"', '{"__proto__":{"ok":true},"boot"')),
      'unreadable',
    ],
    [
      '__proto__ further on',
      () => inPlace(header().replace('"commit"', '"__proto__":{"ok":1},"commit"')),
      'unreadable',
    ],
    ['an unknown member', () => inPlace(header().replace('"zone"', '"x":1,"zone"')), 'unreadable'],
    ['a later version', () => inPlace(header().replace('"v":1', '"v":2')), 'unreadable'],
    ['a line too long', () => inPlace(`{"boot":"${'a'.repeat(LONGEST_LINE)}"}`), 'too-large'],
    ['deep nesting', () => inPlace(`{"boot":${'['.repeat(30_000)}${']'.repeat(30_000)}}`), 'unreadable'],
    [
      'bytes that are not UTF-8',
      () => new Uint8Array([...bytes('{"boot":"'), 0xff, 0xfe, 0x0a]),
      'unreadable',
    ],
    ['noise', () => new Uint8Array(5_000).map((_, at) => (at * 7919) % 251), 'unreadable'],
  ])('%s', async (_, hostile, code) => {
    const given = hostile();
    const verdict = await verifyRecord(typeof given === 'string' ? bytes(given) : given);
    expect(verdict.ok).toBe(false);
    expect(verdict.faults.map((fault) => fault.code)).toContain(code);
  });

  it('a body that its header commits to, but which is not in canonical form or of its kind', async () => {
    const odd = tell(
      told.device,
      [{ kind: 'not-sent', body: { text: 'kept after all' } } as unknown as Event],
      told,
    );
    expect((await verified(await fileOf(odd))).faults).toEqual([{ code: 'unreadable', line: 19, seq: 8 }]);
  });

  it('lists no more than a thousand faults', async () => {
    const { faults } = await verified('x\n'.repeat(50_000));
    expect(faults).toHaveLength(1_000);
  });

  it('any bytes at all', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (noise) => {
        expect((await verifyRecord(noise)).ok).toBe(false);
      }),
      { seed: 7, numRuns: 200 },
    );
  });

  it('any one byte of a sound file changed', async () => {
    const sound = bytes(file);
    await fc.assert(
      fc.asyncProperty(fc.nat(sound.length - 1), fc.integer({ min: 1, max: 255 }), async (at, by) => {
        const other = sound.slice();
        other[at] = (other[at] ?? 0) ^ by;
        expect((await verifyRecord(other)).ok).toBe(false);
      }),
      { seed: 11, numRuns: 1_000 },
    );
  });

  it('cut off anywhere', async () => {
    const sound = bytes(file);
    for (let length = 0; length < sound.length; length += 13) {
      expect((await verifyRecord(sound.subarray(0, length))).ok).toBe(false);
    }
  });
});

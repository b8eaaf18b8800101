import { spawnSync } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, vi } from 'vitest';
import { readArchive } from '../archive';
import { readReceipt } from '../receipt';
import { verifyRecord } from '../verify';
import { plainVectors } from './vectors';
import verdicts from './verdicts.json';

// Long for a machine that is busy with other things; nothing here is timed.
vi.setConfig({ testTimeout: 120_000 });

const at = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const root = at('../../../');

async function opener(name: string | undefined) {
  if (name === undefined) return undefined;
  const line = (await readFile(at(name), 'utf8')).split('\n').find((one) => !one.startsWith('#')) ?? '';
  return line.startsWith('passphrase: ') ? { passphrase: line.slice(12) } : { identity: line };
}

describe('the vectors', () => {
  it('are what the code writes, to the byte', async () => {
    for (const [name, content] of await plainVectors()) {
      expect(await readFile(at(name), 'utf8'), name).toBe(content);
    }
  });

  it('each have a verdict', async () => {
    const files = (await readdir(at('.'))).filter((name) => /\.(ndjson|forethought)$/.test(name));
    expect(files.sort()).toEqual([...new Set(verdicts.map(({ file }) => file))].sort());
  });

  it.each(verdicts)(
    '$file, receipt $receipt: $faults',
    async ({ file, receipt, key, seed, ...expected }) => {
      const against = receipt === undefined ? undefined : readReceipt(await readFile(at(receipt), 'utf8'));
      const bytes = await readArchive(new Uint8Array(await readFile(at(file))), await opener(key));
      const verdict = await verifyRecord(bytes, { receipt: against ?? undefined, seed });
      const { ok, log, entries, faults } = verdict;
      expect({ ok, log, entries, faults }).toEqual(expected);
    },
    30_000,
  );
});

describe('the command', () => {
  function verify(...given: string[]) {
    const command = at('../../../node_modules/.bin/vite-node');
    const { status, stdout, stderr } = spawnSync(command, ['test/commands/verify.ts', ...given], {
      cwd: root,
      encoding: 'utf8',
    });
    return { status, said: stdout === '' ? null : JSON.parse(stdout), stderr };
  }

  it('prints one object, and is 0 for a sound record', () => {
    const { status, said } = verify(
      at('sound.forethought'),
      '--receipt',
      at('receipt.json'),
      '--key',
      at('key.txt'),
    );
    expect(said).toEqual({ ok: true, log: '00112233445566778899aabbccddeeff', entries: 8, faults: [] });
    expect(status).toBe(0);
  });

  it('is 1 for a fault, and says it in words', () => {
    const { status, said, stderr } = verify(at('altered-body.ndjson'));
    expect(said).toMatchObject({
      ok: false,
      faults: [{ code: 'altered-body', seq: 1, says: expect.any(String) }],
    });
    expect(stderr).toContain('Entry 1');
    expect(status).toBe(1);
  });

  it.each([
    ['needs-key', ['sound.forethought']],
    ['needs-passphrase', ['sound-passphrase.forethought', '--key', 'key.txt']],
    ['no-key', ['sound.forethought', '--key', 'receipt.json']],
    ['no-receipt', ['sound.ndjson', '--receipt', 'nowhere.json']],
    ['no-file', ['nowhere.forethought']],
    ['not-a-record', ['key.txt']],
  ])(
    'says %s',
    (code, given) => {
      const { status, said } = verify(...given.map((one) => (one.startsWith('--') ? one : at(one))));
      expect(said).toMatchObject({ ok: false, entries: 0, faults: [{ code }] });
      expect(status).toBe(1);
    },
    60_000,
  );

  it('is 2 where no file is named', () => {
    expect(verify()).toMatchObject({ status: 2, said: null, stderr: expect.stringContaining('Usage') });
  });
});

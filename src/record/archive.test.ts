import { Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { ArchiveError, type Opener, readArchive, writeArchive } from './archive';
import { makeManagerKey } from './manager-key';
import { makePassphrase, spellings } from './passphrase';
import { fileOf, story } from './vectors/story';

// Long for a machine that is busy with other things; nothing here is timed.
vi.setConfig({ testTimeout: 120_000 });

let plain: Uint8Array;
let identity: string;
let sealed: Uint8Array;

beforeAll(async () => {
  plain = new TextEncoder().encode(await fileOf(await story()));
  identity = await generateX25519Identity();
  sealed = await writeArchive(plain, { to: [await identityToRecipient(identity)] });
});

async function codeOf(file: Uint8Array, opener?: Opener): Promise<string> {
  try {
    await readArchive(file, opener);
    return 'opened';
  } catch (error) {
    expect(error).toBeInstanceOf(ArchiveError);
    return (error as ArchiveError).code;
  }
}

async function gzip(bytes: Uint8Array): Promise<Uint8Array> {
  const packed = new Blob([new Uint8Array(bytes)]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(packed).arrayBuffer());
}

describe('an archive', () => {
  it('opens with the identity it was sealed to, and has nothing to read without', async () => {
    expect(await readArchive(sealed, { identity })).toEqual(plain);
    const shown = new TextDecoder('latin1').decode(sealed);
    expect(shown).not.toContain('forethought-record');
  });

  it('opens with a key that cannot leave the browser, and with a recovery key', async () => {
    const manager = await makeManagerKey();
    expect(manager.identity.extractable).toBe(false);
    const both = await writeArchive(plain, { to: [manager.recipient, await identityToRecipient(identity)] });
    expect(await readArchive(both, { identity: manager.identity })).toEqual(plain);
    expect(await readArchive(both, { identity })).toEqual(plain);
  });

  it('opens with the passphrase, as a person types it', async () => {
    const passphrase = makePassphrase();
    const file = await writeArchive(plain, { passphrase });
    const typed = ` ${passphrase.toUpperCase().replaceAll('-', ' ').replaceAll('1', 'l').replaceAll('0', 'O')}`;
    expect(await readArchive(file, { passphrase: typed })).toEqual(plain);
    expect(await codeOf(file, { passphrase: makePassphrase() })).toBe('wrong-key');
    expect(await codeOf(file, { identity })).toBe('needs-passphrase');
    expect(await codeOf(file)).toBe('needs-passphrase');
  });

  it('says what it needs', async () => {
    expect(await codeOf(sealed)).toBe('needs-key');
    expect(await codeOf(sealed, { passphrase: 'any words' })).toBe('needs-key');
    expect(await codeOf(sealed, { identity: await generateX25519Identity() })).toBe('wrong-key');
    expect(await codeOf(sealed, { identity: 'AGE-SECRET-KEY-1NOTONE' })).not.toBe('opened');
  });

  it('is also read where it is only compressed, or not even that', async () => {
    expect(await readArchive(plain)).toBe(plain);
    expect(await readArchive(await gzip(plain))).toEqual(plain);
  });

  it('is sealed to somebody', async () => {
    await expect(writeArchive(plain, { to: [] })).rejects.toThrow();
    await expect(writeArchive(plain, { to: ['not-a-key'] })).rejects.toThrow();
  });

  it('is refused when any bit of it is flipped, when it is cut off anywhere, and when it is longer', async () => {
    const little = new TextEncoder().encode('{"a":1}\n');
    const short = await writeArchive(little, { to: [await identityToRecipient(identity)] });
    for (let bit = 0; bit < short.length * 8; bit += 1) {
      const other = short.slice();
      other[bit >> 3] = (other[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(await codeOf(other, { identity }), `bit ${bit}`).not.toBe('opened');
    }
    for (let length = 0; length < short.length; length += 1) {
      expect(await codeOf(short.subarray(0, length), { identity }), `length ${length}`).not.toBe('opened');
    }
    expect(await codeOf(new Uint8Array([...short, 0]), { identity })).toBe('damaged');
    expect(await readArchive(short, { identity })).toEqual(little);
  });
});

describe('a hostile archive', () => {
  it('that grows by more than a hundred is not unpacked', async () => {
    expect(await codeOf(await gzip(new Uint8Array(8 * 1024 * 1024).fill(0x7b)))).toBe('too-large');
  });

  it('that is over the limit is not looked at', async () => {
    expect(await codeOf(new Uint8Array(64 * 1024 * 1024 + 1))).toBe('too-large');
  });

  it('that asks for more scrypt than is reasonable is not tried', async () => {
    const text = new TextDecoder('latin1').decode(await hardPassphrase(10)).replace(/ 10\n/, ' 24\n');
    expect(
      await codeOf(
        Uint8Array.from(text, (one) => one.charCodeAt(0)),
        { passphrase: 'a b c' },
      ),
    ).toBe('too-large');
  });

  it('with a header without end is not read', async () => {
    const endless = `age-encryption.org/v1\n${'-> X25519 AAAA\nAAAA\n'.repeat(50_000)}`;
    expect(await codeOf(new TextEncoder().encode(endless), { identity })).toBe('damaged');
  });

  it('with something after the end of gzip, or cut off, is damaged', async () => {
    const packed = await gzip(plain);
    expect(await codeOf(new Uint8Array([...packed, ...new TextEncoder().encode('more')]))).toBe('damaged');
    expect(await codeOf(packed.subarray(0, packed.length - 9))).toBe('damaged');
    expect(await codeOf(packed.subarray(0, 4))).toBe('damaged');
  });

  it('that is something else is named so', async () => {
    expect(await codeOf(new TextEncoder().encode('%PDF-1.7'))).toBe('not-a-record');
    expect(await codeOf(new Uint8Array())).toBe('not-a-record');
  });

  async function hardPassphrase(work: number): Promise<Uint8Array> {
    const encrypter = new Encrypter();
    encrypter.setScryptWorkFactor(work);
    encrypter.setPassphrase('a b c');
    return encrypter.encrypt('x');
  }
});

describe('a passphrase', () => {
  it('is of four groups, of symbols that are not mistaken for each other', () => {
    for (let i = 0; i < 200; i += 1)
      expect(makePassphrase()).toMatch(/^([0-9a-hjkmnp-tv-z]{5}-){3}[0-9a-hjkmnp-tv-z]{5}$/);
  });

  it('of somebody’s own is left as it is', () => {
    expect(spellings('Correct Horse')).toEqual(['Correct Horse']);
  });
});

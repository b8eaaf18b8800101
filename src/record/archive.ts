import { Decrypter, Encrypter } from 'age-encryption';
import { together } from './file';
import { LARGEST_FILE, LARGEST_RATIO, LARGEST_RECORD } from './limits';
import { spellings } from './passphrase';

/** What an export is sealed to: age public keys ('age1…'), or a passphrase where there is no key. */
export type Seal = { readonly to: readonly string[] } | { readonly passphrase: string };

/** What opens it: an age identity as text or as a key of the browser's key store, or a passphrase. */
export type Opener = { readonly identity: string | CryptoKey } | { readonly passphrase: string };

/**
 * Why a file could not be opened: `not-a-record`, nothing of ours; `needs-key` and `needs-passphrase`, what it is
 * sealed to was not given; `wrong-key`, what was given does not open it; `damaged`, its bytes were changed or
 * are incomplete; `too-large`, it is over a limit.
 */
export type ArchiveErrorCode =
  | 'not-a-record'
  | 'needs-key'
  | 'needs-passphrase'
  | 'wrong-key'
  | 'damaged'
  | 'too-large';

export class ArchiveError extends Error {
  override readonly name = 'ArchiveError';
  constructor(
    readonly code: ArchiveErrorCode,
    options?: ErrorOptions,
  ) {
    super(`The file cannot be opened: ${code}`, options);
  }
}

/** scrypt's work, as a power of two: a second or so; harder than 2^18 is not attempted on opening (256 MiB). */
const WORK = 17;
const MOST_WORK = 18;
/** An age header of ours is below 1 KB; what has none by then is not age. */
const LONGEST_HEADER = 16 * 1024;
/** Room to grow that even the smallest file has. */
const SMALL = 64 * 1024;

const AGE = 'age-encryption.org/v1\n';
const latin = new TextDecoder('latin1');

/**
 * Packs a record (`RecordReader.file`) into a `.forethought` file: gzip, then age (age-encryption.org/v1).
 * @throws Error where a public key is none
 */
export async function writeArchive(record: Uint8Array, seal: Seal): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  if ('passphrase' in seal) {
    encrypter.setScryptWorkFactor(WORK);
    encrypter.setPassphrase(seal.passphrase);
  } else {
    if (seal.to.length === 0) throw new Error('an export needs somebody to be sealed to');
    for (const recipient of seal.to) encrypter.addRecipient(recipient);
  }
  return encrypter.encrypt(await gathered(stream(record).pipeThrough(new CompressionStream('gzip'))));
}

/**
 * Unpacks a file; what comes out is still to be verified. One that is only compressed, or not even that, is
 * read as well: verification does not lean on the encryption.
 * @throws ArchiveError and nothing else
 */
export async function readArchive(file: Uint8Array, opener?: Opener): Promise<Uint8Array> {
  if (file.length > LARGEST_FILE) throw new ArchiveError('too-large');
  const inner = startsAsAge(file) ? await decrypted(file, opener) : file;
  if (inner[0] === 0x1f && inner[1] === 0x8b) return unpacked(inner);
  if (inner[0] === 0x7b) return inner;
  throw new ArchiveError('not-a-record');
}

async function decrypted(file: Uint8Array, opener: Opener | undefined): Promise<Uint8Array> {
  const header = latin.decode(file.subarray(0, LONGEST_HEADER));
  const end = header.indexOf('\n--- ');
  if (end === -1) throw new ArchiveError('damaged');
  const work = /\n-> scrypt \S+ (\d+)\n/.exec(header.slice(0, end))?.[1];
  if (work !== undefined && Number(work) > MOST_WORK) throw new ArchiveError('too-large');
  const sealedBy = work === undefined ? 'needs-key' : 'needs-passphrase';
  if (!opener || 'passphrase' in opener !== (work !== undefined)) throw new ArchiveError(sealedBy);
  try {
    return await decrypter(opener).decrypt(file);
  } catch (cause) {
    const unmatched = /no identity matched|invalid identity|unrecognized identity/.test(String(cause));
    throw new ArchiveError(unmatched ? 'wrong-key' : 'damaged', { cause });
  }
}

function decrypter(opener: Opener): Decrypter {
  const decrypter = new Decrypter();
  if ('passphrase' in opener) {
    for (const one of spellings(opener.passphrase)) decrypter.addPassphrase(one);
  } else decrypter.addIdentity(opener.identity);
  return decrypter;
}

/** Unpacks gzip, and stops as soon as more comes out than a record of that size can hold. */
async function unpacked(packed: Uint8Array): Promise<Uint8Array> {
  const most = Math.min(LARGEST_RECORD, Math.max(SMALL, packed.length * LARGEST_RATIO));
  try {
    const plain = await gathered(stream(packed).pipeThrough(new DecompressionStream('gzip')), most);
    if (lengthSaid(packed) !== plain.length) throw new ArchiveError('damaged');
    return plain;
  } catch (cause) {
    throw cause instanceof ArchiveError ? cause : new ArchiveError('damaged', { cause });
  }
}

/** The length that gzip's last four bytes say: it differs where something was added after the end (RFC 1952). */
function lengthSaid(packed: Uint8Array): number {
  if (packed.length < 18) return -1;
  return new DataView(packed.buffer, packed.byteOffset).getUint32(packed.length - 4, true);
}

async function gathered(source: ReadableStream<Uint8Array>, most = Infinity): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = source.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return together(chunks);
    length += value.length;
    if (length > most) {
      await reader.cancel().catch(() => {});
      throw new ArchiveError('too-large');
    }
    chunks.push(value);
  }
}

/** In pieces, so that a bomb is noticed before all of it is unpacked. */
function stream(bytes: Uint8Array): ReadableStream<Uint8Array<ArrayBuffer>> {
  let at = 0;
  return new ReadableStream({
    pull(controller) {
      if (at >= bytes.length) return controller.close();
      controller.enqueue(new Uint8Array(bytes.subarray(at, at + SMALL)));
      at += SMALL;
    },
  });
}

function startsAsAge(file: Uint8Array): boolean {
  return latin.decode(file.subarray(0, AGE.length)) === AGE;
}

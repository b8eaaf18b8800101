import * as v from 'valibot';
import { canonical } from './canonical';
import type { Device } from './device';
import { type Head, hex64, logId, wholeNumber } from './entry';
import { bytesToHex, hexToBytes, utf8ToBytes } from './hash';

/** The last line of a file. The members stand in canonical order. */
export const checkpointShape = v.strictObject({
  at: wholeNumber,
  format: v.literal('forethought-checkpoint'),
  head: hex64,
  key: hex64,
  log: logId,
  signature: v.pipe(v.string(), v.regex(/^[0-9a-f]{128}$/)),
  size: wholeNumber,
  version: v.literal(1),
});

/** The device's signed word for where its log stood at a time: `size` entries, the last hashing to `head`. */
export type Checkpoint = Readonly<v.InferOutput<typeof checkpointShape>>;

/** Signs where a log stands. `at` is in ms since 1970, UTC. */
export async function makeCheckpoint(device: Device, { size, head }: Head, at: number): Promise<Checkpoint> {
  const unsigned = {
    at,
    format: 'forethought-checkpoint',
    head,
    key: device.key,
    log: device.log,
    size,
    version: 1,
  } as const;
  const signed = await crypto.subtle.sign('Ed25519', device.privateKey, message(unsigned));
  return { ...unsigned, signature: bytesToHex(new Uint8Array(signed)) };
}

/** Whether the signature is that of the key the checkpoint names. False too where the key is no key. */
export async function isSigned({ signature, ...unsigned }: Checkpoint): Promise<boolean> {
  try {
    const key = await crypto.subtle.importKey('raw', bytes(unsigned.key), 'Ed25519', false, ['verify']);
    return await crypto.subtle.verify('Ed25519', key, bytes(signature), message(unsigned));
  } catch {
    return false;
  }
}

/** What is signed: the canonical text without the signature; its `format` keeps it apart from all else. */
const message = (unsigned: Omit<Checkpoint, 'signature'>): Uint8Array<ArrayBuffer> =>
  new Uint8Array(utf8ToBytes(canonical(unsigned)));

const bytes = (hex: string): Uint8Array<ArrayBuffer> => new Uint8Array(hexToBytes(hex));

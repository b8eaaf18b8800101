import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';

/** Length of a body's salt, in bytes: enough to hide a short body from guessing. */
export const SALT_BYTES = 16;

/** SHA-256 of a line's bytes without its line end, as hexadecimal. Synchronous: it runs inside transactions. */
export function lineHash(line: Uint8Array | string): string {
  return bytesToHex(sha256(typeof line === 'string' ? utf8ToBytes(line) : line));
}

/** What a header says of a body: SHA-256(salt ‖ body), as hexadecimal. */
export function commitment(salt: Uint8Array, body: Uint8Array): string {
  return bytesToHex(sha256.create().update(salt).update(body).digest());
}

export { bytesToHex, hexToBytes, utf8ToBytes };

import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes, utf8ToBytes } from './hash';

/**
 * The forward-secure tag of an entry: HMAC-SHA-256(K, prev ‖ header line with `"tag":null`).
 * Whoever takes the device later has only the key of the next entry, and cannot make tags for earlier ones.
 */
export function tagOf(key: Uint8Array, prev: string, untagged: string): string {
  return bytesToHex(hmac(sha256, key, new Uint8Array([...hexToBytes(prev), ...utf8ToBytes(untagged)])));
}

/** The key of the next entry: SHA-256("ev" ‖ K). The old one must be forgotten in the same transaction. */
export function nextKey(key: Uint8Array): Uint8Array {
  return sha256(new Uint8Array([...utf8ToBytes('ev'), ...key]));
}

/** A tagged header line as it was when its tag was made. */
export function untagged(line: string): string {
  return line.replace(/"tag":"[0-9a-f]{64}"/, '"tag":null');
}

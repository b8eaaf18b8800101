import { bytesToHex } from './hash';

/** What a log is signed with. The private key cannot be taken out of the browser's key store. */
export interface Device {
  /** The log's id: 16 random bytes in hexadecimal. */
  readonly log: string;
  /** Ed25519 public key in hexadecimal. */
  readonly key: string;
  readonly privateKey: CryptoKey;
}

/**
 * A new log's id and key (WebCrypto Ed25519: Chrome 137, Firefox 129, Node 20).
 * @throws DOMException NotSupportedError in an older browser
 */
export async function newDevice(): Promise<Device> {
  const pair = (await crypto.subtle.generateKey('Ed25519', false, ['sign', 'verify'])) as CryptoKeyPair;
  const key = bytesToHex(new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey)));
  return { log: bytesToHex(crypto.getRandomValues(new Uint8Array(16))), key, privateKey: pair.privateKey };
}

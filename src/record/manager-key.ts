import { identityToRecipient } from 'age-encryption';

/** The manager's key pair: the public half goes into set-ups, the private one stays in the console's key store. */
export interface ManagerKey {
  /** 'age1…' */
  readonly recipient: string;
  /** X25519 private key that cannot be taken out; it can be stored in IndexedDB, and opens archives. */
  readonly identity: CryptoKey;
}

/**
 * A new key pair (WebCrypto X25519: Chrome 133, Firefox 130, Node 20). Lost with the browser's profile, so an
 * export should have a second recipient whose identity is kept elsewhere.
 */
export async function makeManagerKey(): Promise<ManagerKey> {
  const pair = (await crypto.subtle.generateKey({ name: 'X25519' }, false, ['deriveBits'])) as CryptoKeyPair;
  return { recipient: await identityToRecipient(pair.privateKey), identity: pair.privateKey };
}

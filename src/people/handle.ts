import type { Channel, HandleKind } from '../draft/draft';

/**
 * Reads a telephone number as a person writes it: E.164, or null where it is none.
 * It is handed in (`canonicalNumber` of `language`, the only importer of the number library),
 * so that `people` depends on `draft` alone.
 */
export type ReadNumber = (written: string) => string | null;

/** Whether two handles on one channel are the same identifier (READING 2). */
export function sameHandle(one: string, other: string, channel: HandleKind, readNumber: ReadNumber): boolean {
  return canonicalHandle(one, channel, readNumber) === canonicalHandle(other, channel, readNumber);
}

/**
 * The one form of a handle that all its spellings share: addresses case-folded and without their tag,
 * numbers in E.164, account ids case-folded and without the leading '@'.
 */
export function canonicalHandle(handle: string, channel: HandleKind, readNumber: ReadNumber): string {
  const plain = handle.normalize('NFKC').trim().toLowerCase();
  if (channel === 'email') return canonicalAddress(plain);
  if (isByNumber(channel)) return readNumber(plain) ?? plain.replace(/\s+/g, '');
  return plain.replace(/^@/, '');
}

/** The kinds of handle under which somebody can be found on a channel: `phone` serves text, call and whatsapp. */
export function kindsServing(channel: Channel): readonly HandleKind[] {
  return isByNumber(channel) ? [channel, 'phone'] : [channel];
}

const isByNumber = (kind: HandleKind): boolean =>
  kind === 'phone' || kind === 'text' || kind === 'call' || kind === 'whatsapp';

/** Gmail's own domains: one mailbox under two names, and dots in it mean nothing. */
const GMAIL = new Set(['gmail.com', 'googlemail.com']);

function canonicalAddress(address: string): string {
  const at = address.lastIndexOf('@');
  if (at < 1) return address;
  const domain = address.slice(at + 1);
  const name = withoutTag(address.slice(0, at));
  return GMAIL.has(domain) ? `${name.replaceAll('.', '')}@gmail.com` : `${name}@${domain}`;
}

function withoutTag(name: string): string {
  const tag = name.indexOf('+');
  return tag > 0 ? name.slice(0, tag) : name;
}

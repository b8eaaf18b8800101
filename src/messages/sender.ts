import type { MessageType } from './ask';

/** Who may speak: a page of the extension, or our script in the top frame of a page that is watched. */
export type SenderClass = 'extension-page' | 'watched-page';

/** What the browser itself says of a sender. */
export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: unknown;
}

const WATCHED: readonly MessageType[] = ['look-up', 'assess', 'send', 'not-sent', 'not-checked'];

/**
 * The class of a sender, or null for one that is not heard.
 * @param own the extension's id and the address of its pages
 * @param patterns match patterns of the watched pages
 */
export function senderClass(
  sender: Sender,
  own: { readonly id: string; readonly pages: string },
  patterns: readonly string[],
): SenderClass | null {
  if (sender.id !== own.id || !sender.url) return null;
  if (sender.url.startsWith(own.pages)) return 'extension-page';
  if (!sender.tab || sender.frameId !== 0) return null;
  return patterns.some((pattern) => matches(pattern, sender.url ?? '')) ? 'watched-page' : null;
}

/** Whether a sender of this class may send this message. Only an extension page practises. */
export function allowed(sender: SenderClass, message: { type: MessageType; practice?: boolean }): boolean {
  if (sender === 'extension-page') return true;
  return WATCHED.includes(message.type) && !message.practice;
}

/** Whether an address is one of a match pattern's ('https://mail.charity.example/*'). As in browsers, a pattern's host has no port. */
export function matches(pattern: string, address: string): boolean {
  const asked = /^(https?|\*):\/\/([^/]+)\//.exec(pattern);
  if (!asked || !URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  const scheme = protocol.slice(0, -1);
  if (asked[1] === '*' ? !/^https?$/.test(scheme) : asked[1] !== scheme) return false;
  const host = asked[2] ?? '';
  if (host.startsWith('*.')) return hostname === host.slice(2) || hostname.endsWith(host.slice(1));
  return hostname === host;
}

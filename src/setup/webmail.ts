import { type WordKey, words } from '../words/words';

/** A match pattern for one host, or why an address cannot be one. */
export type WebmailPattern =
  | { readonly ok: true; readonly pattern: string; readonly host: string }
  | { readonly ok: false; readonly why: string };

/**
 * The match pattern of the webmail at an address as a person types or pastes it:
 * 'mail.charity.example/roundcube' → 'https://mail.charity.example/*'. One host, every path, every port:
 * Firefox knows no ports in match patterns, and a permission never narrows to a path.
 */
export function webmailPattern(typed: string): WebmailPattern {
  const address = typed.trim();
  if (address === '') return refused('setup_webmail_empty');
  const url = asUrl(address);
  if (!url || /[*%]/.test(url.hostname)) return refused('setup_webmail_not_an_address');
  const own = isOwnMachine(url.hostname);
  if (url.protocol !== 'https:' && !(own && url.protocol === 'http:'))
    return refused('setup_webmail_not_https');
  if (!own && !url.hostname.includes('.')) return refused('setup_webmail_not_an_address');
  if (url.hostname === 'mail.google.com') return refused('setup_webmail_gmail');
  return { ok: true, pattern: `${url.protocol}//${url.hostname}/*`, host: url.hostname };
}

/** Whether a stored pattern is one that `webmailPattern` would give: nothing wider gets in through a file. */
export function isWebmailPattern(pattern: string): boolean {
  if (!pattern.endsWith('/*')) return false;
  const made = webmailPattern(pattern.slice(0, -1));
  return made.ok && made.pattern === pattern;
}

/** The patterns of a list as it is stored; what is none is left out. */
export function webmailPatterns(stored: unknown): readonly string[] {
  const list: readonly unknown[] = Array.isArray(stored) ? stored : [];
  return list.filter((one): one is string => typeof one === 'string' && isWebmailPattern(one));
}

function asUrl(address: string): URL | null {
  const withScheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(address) ? address : `https://${address}`;
  return URL.canParse(withScheme) ? new URL(withScheme) : null;
}

const isOwnMachine = (host: string): boolean => host === 'localhost' || host === '127.0.0.1';

const refused = (key: WordKey): WebmailPattern => ({ ok: false, why: words(key) });

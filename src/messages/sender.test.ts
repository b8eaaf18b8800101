import { describe, expect, it } from 'vitest';
import type { MessageType } from './ask';
import { allowed, matches, type Sender, type SenderClass, senderClass } from './sender';

const OWN = {
  id: 'abcdefghijklmnopabcdefghijklmnop',
  pages: 'chrome-extension://abcdefghijklmnopabcdefghijklmnop/',
};
const PATTERNS = ['https://mail.google.com/*', 'https://post.harbour-choir.example/*', 'http://127.0.0.1/*'];

/** Our script in the top frame of a tab with Gmail. */
const gmail: Sender = {
  id: OWN.id,
  url: 'https://mail.google.com/mail/u/0/#inbox',
  frameId: 0,
  tab: { id: 7 },
};
const at = (url: string): Sender => ({ ...gmail, url });
const page = (url: string): Sender => ({ id: OWN.id, url });

describe('who speaks', () => {
  const rows: readonly [what: string, sender: Sender, heard: SenderClass | null][] = [
    ['our script on a listed site', gmail, 'watched-page'],
    [
      'our script on a host that was added',
      at('https://post.harbour-choir.example/?_task=mail'),
      'watched-page',
    ],
    ['the same host at another port', at('https://post.harbour-choir.example:8443/'), 'watched-page'],
    ['a listed address typed in capitals', at('HTTPS://MAIL.GOOGLE.COM/mail/'), 'watched-page'],
    ['webmail on this machine', at('http://127.0.0.1:8080/roundcube/'), 'watched-page'],
    ['the popup', page(`${OWN.pages}popup.html`), 'extension-page'],
    ['the staff page in a tab', { ...gmail, url: `${OWN.pages}staff.html#record` }, 'extension-page'],

    ['another extension', { ...gmail, id: 'ponmlkjihgfedcbaponmlkjihgfedcba' }, null],
    ['another extension that names one of our pages', { id: 'evil', url: `${OWN.pages}popup.html` }, null],
    ['nobody that the browser names', { ...gmail, id: undefined }, null],
    ['a frame inside a listed page', { ...gmail, frameId: 3 }, null],
    ['a frame that the browser gives no number', { ...gmail, frameId: undefined }, null],
    ['a listed address outside any tab', { ...gmail, tab: undefined }, null],
    ['no address', { ...gmail, url: undefined }, null],
    ['an empty address', at(''), null],
    ['no address at all', at('not an address'), null],
    ['about:blank', at('about:blank'), null],
    ['a data address', at('data:text/html,https://mail.google.com/'), null],
    ['a blob of a listed site', at('blob:https://mail.google.com/1b9d6bcd'), null],
    ['a file', at('file:///mail.google.com/mail'), null],
    ['a site that nobody listed', at('https://chat.harbour-choir.example/'), null],
    ['a listed host with more behind it', at('https://mail.google.com.evil.example/mail/'), null],
    ['a listed host with more before it', at('https://evil-mail.google.com/'), null],
    ['a host below a listed one', at('https://a.mail.google.com/'), null],
    ['the host above a listed one', at('https://google.com/'), null],
    ['a dot for a hyphen', at('https://post.harbour.choir.example/'), null],
    ['a letter for a dot', at('https://mailxgoogle.com/'), null],
    ['a listed host as the name of a user', at('https://mail.google.com@evil.example/'), null],
    ['a listed host as name and password', at('https://mail.google.com:x@evil.example/'), null],
    ['a listed host in the path', at('https://evil.example/https://mail.google.com/'), null],
    ['a listed host behind a hash', at('https://evil.example/#mail.google.com/'), null],
    ['a backslash before the real host', at('https://evil.example\\@mail.google.com/'), null],
    ['a look-alike letter (Cyrillic а)', at('https://m\u0430il.google.com/'), null],
    ['a host with a last dot', at('https://mail.google.com./'), null],
    ['a listed host without TLS', at('http://mail.google.com/mail/'), null],
    ['this machine with TLS, where only http is listed', at('https://127.0.0.1/'), null],
    ['this machine by another name', at('http://localhost/'), null],
    [
      "a page of another extension's",
      page('chrome-extension://ponmlkjihgfedcbaponmlkjihgfedcba/popup.html'),
      null,
    ],
    ['a longer id that begins with ours', page(`${OWN.pages.slice(0, -1)}x/popup.html`), null],
    ['a web page that has our address in it', page(`https://evil.example/${OWN.pages}popup.html`), null],
  ];
  it.each(rows)('%s', (_, sender, heard) => {
    expect(senderClass(sender, OWN, PATTERNS)).toBe(heard);
  });

  it('hears no page where none is watched, and its own pages all the same', () => {
    expect(senderClass(gmail, OWN, [])).toBeNull();
    expect(senderClass(page(`${OWN.pages}staff.html`), OWN, [])).toBe('extension-page');
  });
});

describe('who may say what', () => {
  /** By type: may a watched page say it, and may it as practice. An extension page may say all of it. */
  const rows: readonly (readonly [MessageType, boolean])[] = [
    ['look-up', true],
    ['assess', true],
    ['send', true],
    ['not-sent', true],
    ['not-checked', true],
    ['state', false],
    ['use-set-up', false],
    ['add-webmail', false],
    ['remove-webmail', false],
    ['note-export', false],
  ];
  it.each(rows)('%s: from a watched page %s, never as practice', (type, mayPage) => {
    expect(allowed('watched-page', { type })).toBe(mayPage);
    expect(allowed('watched-page', { type, practice: false })).toBe(mayPage);
    expect(allowed('watched-page', { type, practice: true })).toBe(false);
    expect(allowed('extension-page', { type })).toBe(true);
    expect(allowed('extension-page', { type, practice: true })).toBe(true);
  });
});

describe('match patterns', () => {
  const rows: readonly [pattern: string, address: string, one: boolean][] = [
    ['https://mail.google.com/*', 'https://mail.google.com/', true],
    ['https://mail.google.com/*', 'https://mail.google.com', true],
    ['https://mail.google.com/*', 'https://mail.google.com:444/x', true],
    ['*://post.choir.example/*', 'http://post.choir.example/', true],
    ['*://post.choir.example/*', 'https://post.choir.example/', true],
    ['*://post.choir.example/*', 'ftp://post.choir.example/', false],
    ['*://post.choir.example/*', 'wss://post.choir.example/', false],
    ['https://*.choir.example/*', 'https://post.choir.example/', true],
    ['https://*.choir.example/*', 'https://a.b.choir.example/', true],
    ['https://*.choir.example/*', 'https://choir.example/', true],
    ['https://*.choir.example/*', 'https://evilchoir.example/', false],
    ['https://*.choir.example/*', 'https://choir.example.evil.example/', false],
    ['http://localhost/*', 'http://localhost:3000/mail', true],
    // Nothing so wide is ever listed; if it were, it would let nobody in.
    ['<all_urls>', 'https://mail.google.com/', false],
    ['https://*/*', 'https://mail.google.com/', false],
    ['', 'https://mail.google.com/', false],
    ['https://mail.google.com', 'https://mail.google.com/', false],
    ['https://mail.google.com/*', '', false],
  ];
  it.each(rows)('%s has %s: %s', (pattern, address, one) => {
    expect(matches(pattern, address)).toBe(one);
  });
});

import { expect, it, vi } from 'vitest';
import { isWebmailPattern, webmailPattern } from './webmail';

vi.mock('../words/words', () => ({ words: (key: string) => key }));

it.each([
  ['https://mail.charity.example/roundcube/?_task=mail#x', 'https://mail.charity.example/*'],
  ['  mail.charity.example ', 'https://mail.charity.example/*'],
  ['HTTPS://Mail.Charity.example:8443/', 'https://mail.charity.example/*'],
  ['http://localhost:8800/roundcube', 'http://localhost/*'],
  ['http://127.0.0.1/', 'http://127.0.0.1/*'],
  ['https://post.bücher.example', 'https://post.xn--bcher-kva.example/*'],
])('covers the one host of %s', (typed, pattern) => {
  expect(webmailPattern(typed)).toMatchObject({ ok: true, pattern });
  expect(isWebmailPattern(pattern)).toBe(true);
});

it.each([
  ['', 'setup_webmail_empty'],
  ['http://mail.charity.example/', 'setup_webmail_not_https'],
  ['ftp://mail.charity.example/', 'setup_webmail_not_https'],
  ['javascript://mail.charity.example/', 'setup_webmail_not_https'],
  ['https://*.charity.example/', 'setup_webmail_not_an_address'],
  ['*', 'setup_webmail_not_an_address'],
  ['webmail', 'setup_webmail_not_an_address'],
  ['my own webmail', 'setup_webmail_not_an_address'],
  ['https://mail.google.com/mail/u/0', 'setup_webmail_gmail'],
])('refuses %s', (typed, why) => {
  expect(webmailPattern(typed)).toEqual({ ok: false, why });
});

it.each([
  'https://*/*',
  '<all_urls>',
  '*://mail.charity.example/*',
  'https://mail.charity.example/mail/*',
  'https://mail.charity.example/',
])('takes no stored pattern that is wider or other: %s', (pattern) => {
  expect(isWebmailPattern(pattern)).toBe(false);
});

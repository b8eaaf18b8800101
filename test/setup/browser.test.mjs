import { describe, expect, test } from 'vitest';
import { findBrowser } from './browser.mjs';

/**
 * A machine with these files on it and nothing else.
 * @param {NodeJS.Platform} platform
 * @param {string[]} files
 * @param {Record<string, string>} [environment]
 * @returns {import('./browser.mjs').Machine}
 */
const machine = (platform, files, environment = {}) => ({
  platform,
  environment,
  home: platform === 'win32' ? 'C:\\Users\\Amina' : '/home/amina',
  has: (path) => files.includes(path),
  list: (folder) => {
    const separator = platform === 'win32' ? '\\' : '/';
    const inside = files.filter((file) => file.startsWith(folder + separator));
    return [...new Set(inside.map((file) => file.slice(folder.length + 1).split(separator)[0] ?? ''))];
  },
});

const LINUX = { PATH: '/usr/local/bin:/usr/bin' };
const WINDOWS = {
  LOCALAPPDATA: 'C:\\Users\\Amina\\AppData\\Local',
  PROGRAMFILES: 'C:\\Program Files',
  'PROGRAMFILES(X86)': 'C:\\Program Files (x86)',
};
const EDGE = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
const MAC_CHROME = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
const MAC_FIREFOX = '/Applications/Firefox.app/Contents/MacOS/firefox';
const TESTING = '/home/amina/.cache/puppeteer/chrome';

/** @type {readonly [what: string, on: import('./browser.mjs').Machine, path: string, kind: string][]} */
const FOUND = [
  [
    'Debian with everything',
    machine('linux', ['/usr/bin/firefox-esr', '/usr/bin/chromium'], LINUX),
    '/usr/bin/chromium',
    'chromium',
  ],
  [
    'Ubuntu with a snap, PATH without it',
    machine('linux', ['/snap/bin/chromium'], LINUX),
    '/snap/bin/chromium',
    'chromium',
  ],
  [
    'Firefox beside branded Chrome',
    machine('linux', ['/usr/bin/google-chrome', '/usr/bin/firefox'], LINUX),
    '/usr/bin/firefox',
    'firefox',
  ],
  [
    'two downloads: the newer',
    machine(
      'linux',
      [`${TESTING}/linux-99.0.1/chrome-linux64/chrome`, `${TESTING}/linux-142.0.2/chrome-linux64/chrome`],
      LINUX,
    ),
    `${TESTING}/linux-142.0.2/chrome-linux64/chrome`,
    'chromium',
  ],
  ['Windows, where Edge always is', machine('win32', [EDGE], WINDOWS), EDGE, 'chromium'],
  ['a Mac with Chrome and Firefox', machine('darwin', [MAC_CHROME, MAC_FIREFOX]), MAC_FIREFOX, 'firefox'],
  [
    'named',
    machine('linux', ['/opt/browser', '/usr/bin/chromium'], {
      ...LINUX,
      FORETHOUGHT_BROWSER: '/opt/browser',
    }),
    '/opt/browser',
    'chromium',
  ],
];

describe('a browser that loads an extension from a folder', () => {
  test.each(FOUND)('%s', (_what, on, path, kind) => {
    expect(findBrowser({}, on)).toMatchObject({ path, kind });
  });

  test('is never branded Chrome, and the person is told why', () => {
    for (const on of [
      machine('darwin', [MAC_CHROME]),
      machine('linux', ['/usr/bin/google-chrome-stable'], LINUX),
      machine('linux', ['/usr/bin/google-chrome'], {
        ...LINUX,
        FORETHOUGHT_BROWSER: '/usr/bin/google-chrome',
      }),
    ]) {
      expect(findBrowser({}, on)).toEqual({
        path: null,
        why: expect.stringContaining('Google Chrome no longer'),
      });
    }
  });

  test('is not guessed where the named one is not there', () => {
    const on = machine('linux', ['/usr/bin/chromium'], { ...LINUX, FORETHOUGHT_BROWSER: '/opt/gone' });
    expect(findBrowser({}, on)).toEqual({ path: null, why: expect.stringContaining('/opt/gone') });
  });

  test('is not Firefox where a Chromium is asked for', () => {
    expect(findBrowser({ firefox: false }, machine('linux', ['/usr/bin/firefox'], LINUX)).path).toBeNull();
  });
});

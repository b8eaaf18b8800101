import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, posix, win32 } from 'node:path';

/**
 * A browser that loads an extension from a folder, or the reason why none was found, as a sentence for the person.
 * @typedef {{ readonly path: string, readonly kind: 'chromium' | 'firefox', readonly name: string }} Found
 * @typedef {{ readonly path: null, readonly why: string }} NotFound
 */

/**
 * What is looked at; a test gives its own.
 * @typedef {object} Machine
 * @property {NodeJS.Platform} platform
 * @property {Readonly<Record<string, string | undefined>>} environment
 * @property {string} home the person's folder
 * @property {(path: string) => boolean} has whether a file is there
 * @property {(folder: string) => string[]} list names in a folder, none where there is no such folder
 */

/** @type {Machine} */
const THIS_MACHINE = {
  platform: process.platform,
  environment: process.env,
  home: homedir(),
  has: existsSync,
  list: (folder) => (existsSync(folder) ? readdirSync(folder) : []),
};

const WANTED = 'Chromium, Chrome for Testing, Microsoft Edge or Firefox';
const REFUSED =
  `Google Chrome no longer loads an extension from a folder when it is started with one. ` +
  `Please install ${WANTED}, or name one in FORETHOUGHT_BROWSER.`;

/**
 * Finds a browser that loads an unpacked extension: FORETHOUGHT_BROWSER, else Chromium, Chrome for Testing,
 * Edge, Firefox in that order. Never branded Chrome, which ignores --load-extension (since version 137).
 * @param {{ readonly firefox?: boolean }} [options] `firefox: false` leaves Firefox out
 * @param {Machine} [machine]
 * @returns {Found | NotFound}
 */
export function findBrowser({ firefox = true } = {}, machine = THIS_MACHINE) {
  const named = machine.environment.FORETHOUGHT_BROWSER;
  if (named) return theNamed(named, firefox, machine);

  const { browsers, chrome } = placesOf(machine);
  for (const { name, paths } of browsers) {
    const kind = name === 'Firefox' ? 'firefox' : 'chromium';
    const path = (firefox || kind === 'chromium') && paths.find(machine.has);
    if (path) return { path, kind, name };
  }
  if (chrome.some(machine.has)) return { path: null, why: REFUSED };
  return {
    path: null,
    why: `No browser was found. Please install ${WANTED}, or name one in FORETHOUGHT_BROWSER.`,
  };
}

/** @param {string} path @param {boolean} firefox @param {Machine} machine @returns {Found | NotFound} */
function theNamed(path, firefox, machine) {
  if (!machine.has(path))
    return { path: null, why: `FORETHOUGHT_BROWSER names ${path}, which is not there.` };
  if (/google-chrome|Google Chrome\.app|Google[\\/]Chrome[\\/]/.test(path))
    return { path: null, why: REFUSED };
  if (!/firefox/i.test(path)) return { path, kind: 'chromium', name: 'The browser of FORETHOUGHT_BROWSER' };
  if (firefox) return { path, kind: 'firefox', name: 'Firefox' };
  return { path: null, why: 'FORETHOUGHT_BROWSER names a Firefox; this needs a Chromium.' };
}

/**
 * Where each browser is put by its own installer, best first; `chrome` only to say why it is not used.
 * @param {Machine} machine
 */
function placesOf(machine) {
  const { platform, environment, home } = machine;
  const { join } = platform === 'win32' ? win32 : posix;
  const downloads = downloadsOf(machine);

  if (platform === 'win32') {
    const roots = ['LOCALAPPDATA', 'PROGRAMFILES', 'PROGRAMFILES(X86)'].flatMap(
      (name) => environment[name] ?? [],
    );
    const in_ = (/** @type {string[]} */ ...parts) => roots.map((root) => join(root, ...parts));
    return {
      browsers: [
        { name: 'Chromium', paths: in_('Chromium', 'Application', 'chrome.exe') },
        { name: 'Chrome for Testing', paths: downloads },
        { name: 'Microsoft Edge', paths: in_('Microsoft', 'Edge', 'Application', 'msedge.exe') },
        { name: 'Firefox', paths: in_('Mozilla Firefox', 'firefox.exe') },
      ],
      chrome: in_('Google', 'Chrome', 'Application', 'chrome.exe'),
    };
  }
  if (platform === 'darwin') {
    const in_ = (/** @type {string} */ app, file = app) =>
      ['/Applications', join(home, 'Applications')].map((root) =>
        join(root, `${app}.app/Contents/MacOS`, file),
      );
    return {
      browsers: [
        { name: 'Chromium', paths: in_('Chromium') },
        { name: 'Chrome for Testing', paths: [...in_('Google Chrome for Testing'), ...downloads] },
        { name: 'Microsoft Edge', paths: in_('Microsoft Edge') },
        {
          name: 'Firefox',
          paths: [...in_('Firefox', 'firefox'), ...in_('Firefox Developer Edition', 'firefox')],
        },
      ],
      chrome: in_('Google Chrome'),
    };
  }
  const folders = [...(environment.PATH ?? '').split(delimiter), '/usr/bin', '/snap/bin'].filter(Boolean);
  const called = (/** @type {string[]} */ ...names) =>
    names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return {
    browsers: [
      { name: 'Chromium', paths: called('chromium', 'chromium-browser') },
      { name: 'Chrome for Testing', paths: downloads },
      { name: 'Microsoft Edge', paths: called('microsoft-edge-stable', 'microsoft-edge') },
      { name: 'Firefox', paths: called('firefox-esr', 'firefox') },
    ],
    chrome: called('google-chrome-stable', 'google-chrome'),
  };
}

/**
 * Chrome for Testing as `npx @puppeteer/browsers install chrome` and `npx playwright install` leave it, newest first.
 * @param {Machine} machine
 */
function downloadsOf({ platform, environment, home, list }) {
  const { join } = platform === 'win32' ? win32 : posix;
  const app = 'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing';
  const file = platform === 'win32' ? 'chrome.exe' : platform === 'darwin' ? app : 'chrome';
  const playwright = {
    win32: join(environment.LOCALAPPDATA ?? home, 'ms-playwright'),
    darwin: join(home, 'Library/Caches/ms-playwright'),
  };
  const caches = [
    { folder: join(home, '.cache', 'puppeteer', 'chrome'), version: /\d/ },
    {
      folder: playwright[/** @type {'win32'} */ (platform)] ?? join(home, '.cache/ms-playwright'),
      version: /^chromium-\d/,
    },
  ];
  const newest = new Intl.Collator('en', { numeric: true });
  return caches.flatMap(({ folder, version }) =>
    list(folder)
      .filter((name) => version.test(name))
      .sort((a, b) => newest.compare(b, a))
      .flatMap((name) => list(join(folder, name)).map((build) => join(folder, name, build, file))),
  );
}

import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './browser.mjs';
import { asRoot, install, isDebian, keepFromStarting, missingOf } from './debian.mjs';

// What a fresh machine needs beside Node. Each function is quick and silent when its thing is there, says in a
// sentence what it did when not, and ends the process with a sentence of advice when it cannot.

const PROJECT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

const ROUNDCUBE = [
  ...['roundcube-core', 'roundcube-sqlite3', 'dovecot-imapd'],
  ...['php-cli', 'php-sqlite3', 'php-intl', 'php-mbstring', 'php-xml'],
];

/** What Roundcube's packages would ask: no database of the machine's own, no web server to be changed. */
const ROUNDCUBE_ANSWERS = [
  'roundcube-core roundcube/dbconfig-install boolean false',
  'roundcube-core roundcube/database-type select sqlite3',
  'roundcube-core roundcube/reconfigure-webserver multiselect',
];

/** Installs the npm packages of the lockfile where they are missing or older than it. */
export function ensureNpm() {
  const lockfile = join(PROJECT, 'package-lock.json');
  const installed = join(PROJECT, 'node_modules', '.package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lockfile).mtimeMs) return;
  console.log('Installing the npm packages of the lockfile (npm ci).');
  const npm = process.env.npm_execpath;
  const { status } = npm
    ? spawnSync(process.execPath, [npm, 'ci'], { cwd: PROJECT, stdio: 'inherit' })
    : spawnSync('npm', ['ci'], { cwd: PROJECT, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) giveUp('npm ci did not succeed; what it said is above.');
}

/**
 * A browser to show the extension in: one that is there, else Debian's Chromium.
 * @returns {import('./browser.mjs').Found}
 */
export function ensureBrowser() {
  const found = findBrowser();
  if (found.path !== null) return found;
  if (process.env.FORETHOUGHT_BROWSER || !isDebian()) giveUp(found.why);
  installFromDebian(['chromium'], 'the Chromium browser');
  const now = findBrowser();
  return now.path !== null ? now : giveUp(now.why);
}

/**
 * A Chromium (or Edge) for the tests. Where it is not Debian's, FORETHOUGHT_BROWSER is set for what is started next.
 * @returns {string} its path
 */
export function ensureChromium() {
  const found = findBrowser({ firefox: false });
  if (found.path === null) {
    if (process.env.FORETHOUGHT_BROWSER || !isDebian()) giveUp(found.why);
    installFromDebian(['chromium'], 'the Chromium browser');
  }
  const now = found.path === null ? findBrowser({ firefox: false }) : found;
  if (now.path === null) giveUp(now.why);
  if (now.path !== '/usr/bin/chromium') process.env.FORETHOUGHT_BROWSER = now.path;
  return now.path;
}

/** Debian's Firefox, for the tests that ask for it. */
export function ensureFirefox() {
  installFromDebian(['firefox-esr'], 'the Firefox browser');
}

/** Roundcube and Dovecot from Debian's packages, for the tests on a real webmail. Nothing of it is started. */
export function ensureRoundcube() {
  const hadDovecot = !isDebian() || missingOf(['dovecot-core']).length === 0;
  const root = installFromDebian(
    ROUNDCUBE,
    'the Roundcube webmail and the Dovecot mail server',
    ROUNDCUBE_ANSWERS,
  );
  if (!root || hadDovecot) return;
  keepFromStarting(['dovecot.service', 'roundcube-gc.timer', 'roundcube-cleandb.timer'], root);
  console.log(
    "  Dovecot's and Roundcube's own services were left switched off; the tests start theirs when they need them.",
  );
}

/**
 * @param {readonly string[]} packages
 * @param {string} what for the person: 'the Chromium browser'
 * @param {readonly string[]} [answers] for debconf
 * @returns {string[] | null} how root was become to install, null where all was there
 */
function installFromDebian(packages, what, answers = []) {
  const byHand = `apt-get install --no-install-recommends ${packages.join(' ')}`;
  if (!isDebian()) {
    giveUp(
      `This needs ${what} from Debian's packages, and this machine has none. On Debian or Ubuntu: ${byHand}`,
    );
  }
  const missing = missingOf(packages);
  if (missing.length === 0) return null;
  const root = asRoot();
  if (!root)
    giveUp(`This needs ${what}, which only an administrator can install. Please run: sudo ${byHand}`);
  console.log(`Installing ${what} (apt-get update, then ${missing.join(', ')}); this takes a minute or so.`);
  const fault = install(missing, { root, answers });
  if (fault !== null) giveUp(`${fault}\n\nInstalling ${what} did not succeed. Please try by hand: ${byHand}`);
  console.log(`  Installed ${missing.join(', ')}.`);
  return root;
}

/** @param {string} why @returns {never} */
function giveUp(why) {
  console.error(`\n${why}\n`);
  process.exit(1);
}

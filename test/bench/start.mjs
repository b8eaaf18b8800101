#!/usr/bin/env node
// `npm run bench`: looks whether all is there that the figures need, says what is missing, installs nothing.
// Plain JavaScript, since it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser } from '../setup/browser.mjs';

const PROJECT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

if (!existsSync(join(PROJECT, 'node_modules', 'vite-node'))) {
  stop('The npm packages are not installed. Please run: npm ci');
}
const found = findBrowser({ firefox: false });
if (found.path === null) stop(`${found.why} On Debian or Ubuntu: apt-get install chromium`);

const runner = join(PROJECT, 'node_modules', 'vite-node', 'dist', 'cli.mjs');
const bench = join(PROJECT, 'test', 'bench', 'bench.ts');
const { status } = spawnSync(process.execPath, [runner, bench, ...process.argv.slice(2)], {
  cwd: PROJECT,
  stdio: 'inherit',
  env: { ...process.env, FORETHOUGHT_BROWSER: found.path },
});
process.exitCode = status ?? 1;

/** @param {string} why @returns {never} */
function stop(why) {
  console.error(`\nNothing was measured. ${why}\n`);
  process.exit(1);
}

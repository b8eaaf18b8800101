#!/usr/bin/env node
// `npm start`: installs what is missing, builds, and opens a browser with the extension, a demonstration
// organisation and its practice page. `npm start pictures` takes pictures instead. Plain JavaScript, since it
// runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { ensureBrowser, ensureNpm } from './system.mjs';

// Ctrl+C is heard by what is started here; this process waits until that has cleared up after itself.
process.on('SIGINT', () => {});

ensureNpm();
const browser = ensureBrowser();
console.log('Building the extension.');
run('npx', ['wxt', 'build', '--level', 'warn', ...(browser.kind === 'firefox' ? ['-b', 'firefox'] : [])]);
console.log(`Starting ${browser.name}.`);
run('npx', ['vite-node', 'test/demo/start.ts', ...process.argv.slice(2)], {
  FORETHOUGHT_BROWSER: browser.path,
  FORETHOUGHT_BROWSER_KIND: browser.kind,
});

/** @param {string} command @param {readonly string[]} words @param {Record<string, string>} [environment] */
function run(command, words, environment = {}) {
  const { status } = spawnSync(command, words, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, ...environment },
  });
  if (status !== 0) process.exit(status ?? 1);
}

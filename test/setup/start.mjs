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
run([
  'node_modules/wxt/bin/wxt.mjs',
  'build',
  '--level',
  'warn',
  '-b',
  browser.kind === 'firefox' ? 'firefox' : 'chrome',
]);
console.log(`Starting ${browser.name}.`);
run(['node_modules/vite-node/dist/cli.mjs', 'test/demo/start.ts', ...process.argv.slice(2)], {
  FORETHOUGHT_BROWSER: browser.path,
  FORETHOUGHT_BROWSER_KIND: browser.kind,
});

/** Runs a tool of the project. @param {readonly string[]} words @param {Record<string, string>} [environment] */
function run(words, environment = {}) {
  const { status } = spawnSync(process.execPath, words, {
    stdio: 'inherit',
    env: { ...process.env, ...environment },
  });
  if (status !== 0) process.exit(status ?? 1);
}

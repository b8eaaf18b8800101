#!/usr/bin/env node
// `npm start`: installs what is missing, builds, and opens a browser with the extension, a demonstration
// organisation and its practice page. Plain JavaScript, since it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { ensureBrowser, ensureNpm } from './system.mjs';

ensureNpm();
const browser = ensureBrowser();
run('npx', ['wxt', 'build', ...(browser.kind === 'firefox' ? ['-b', 'firefox'] : [])]);
run('npx', ['vite-node', 'test/demo/start.ts'], { FORETHOUGHT_BROWSER: browser.path, FORETHOUGHT_BROWSER_KIND: browser.kind });

/** @param {string} command @param {string[]} words @param {Record<string, string>} [environment] */
function run(command, words, environment = {}) {
  const shell = process.platform === 'win32';
  const { status } = spawnSync(command, words, { stdio: 'inherit', shell, env: { ...process.env, ...environment } });
  if (status !== 0) process.exit(status ?? 1);
}

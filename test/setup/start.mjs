#!/usr/bin/env node
// `npm start`: installs what is missing, builds, and opens a browser with the extension, a demonstration
// organisation and its practice page. `npm start pictures` takes pictures instead. Plain JavaScript, since it
// runs before anything is installed.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { ensureBrowser, ensureNpm } from './system.mjs';

// Ctrl+C is heard by what is started here; this process waits until that has cleared up after itself.
let ended = false;
process.on('SIGINT', () => {
  ended = true;
});

ensureNpm();
const browser = ensureBrowser();
await build(browser.kind === 'firefox' ? 'firefox' : 'chrome');
console.log(`Starting ${browser.name}.`);
const { status } = spawnSync(
  process.execPath,
  ['node_modules/vite-node/dist/cli.mjs', 'test/demo/start.ts', ...process.argv.slice(2)],
  {
    stdio: 'inherit',
    env: { ...process.env, FORETHOUGHT_BROWSER: browser.path, FORETHOUGHT_BROWSER_KIND: browser.kind },
  },
);
process.exit(status ?? 1);

/** Builds the extension; what the build says is shown where it fails. @param {'chrome' | 'firefox'} kind */
async function build(kind) {
  console.log('Building the extension.');
  // Not waited for in one piece, so that Ctrl+C is heard meanwhile.
  const building = spawn(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'build', '-b', kind]);
  let said = '';
  for (const stream of [building.stdout, building.stderr]) stream.on('data', (part) => (said += part));
  const [status] = await once(building, 'close');
  if (status === 0) return;
  if (ended) process.exit(130);
  console.error(`${said}\nThe extension could not be built; what the build said is above.`);
  process.exit(1);
}

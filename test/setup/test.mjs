#!/usr/bin/env node
// `npm test`: everything that must pass, with its own set-up. Plain JavaScript, since it runs before
// anything is installed. `npm test -- unit` runs the steps whose name begins so.
import { spawnSync } from 'node:child_process';
import { ensureChromium, ensureNpm, ensureRoundcube } from './system.mjs';

/** @type {readonly [name: string, command: string, words: string[]][]} */
const STEPS = [
  ['prepare', 'npx', ['wxt', 'prepare']],
  ['format and lint', 'npx', ['biome', 'check', '.']],
  ['types', 'npx', ['tsc', '--noEmit']],
  ['unused', 'npx', ['knip']],
  ['unit', 'npx', ['vitest', 'run']],
  ['build for Firefox', 'npx', ['wxt', 'build', '-b', 'firefox']],
  ['build', 'npx', ['wxt', 'build']],
  ['browser', 'npx', ['playwright', 'test']],
];

const wanted = process.argv[2] ?? '';
ensureNpm();
ensureChromium();
ensureRoundcube();
for (const [name, command, words] of STEPS) {
  if (!name.startsWith(wanted)) continue;
  console.log(`\n— ${name}`);
  const begun = Date.now();
  const { status } = spawnSync(command, words, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, FORETHOUGHT_BUILT: wanted ? '' : '1' },
  });
  if (status !== 0) {
    console.error(`\n'${name}' did not pass.`);
    process.exit(status ?? 1);
  }
  console.log(`  ${name}: ${((Date.now() - begun) / 1000).toFixed(0)} s`);
}
console.log('\nAll of it passes.');

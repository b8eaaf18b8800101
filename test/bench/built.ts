import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's own folder. */
export const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
/** A folder of the bench's own, so that a test or a person who uses the usual one is not disturbed. */
const OUT = '.output/bench';

/**
 * The extension as it would be published, built for the bench alone; another build may be named, to compare.
 * @throws Error where it does not build
 */
export function built(): string {
  if (process.env.FORETHOUGHT_BUILD) return resolve(process.env.FORETHOUGHT_BUILD);
  const build = `import('wxt').then(({ build }) => build({ outDir: '${OUT}' }))`;
  // What the build tool says goes to stderr: stdout is for figures.
  const { status } = spawnSync(process.execPath, ['-e', build], { cwd: PROJECT, stdio: ['ignore', 2, 2] });
  if (status !== 0) throw new Error('the extension does not build; what the build said is above');
  return `${PROJECT}${OUT}/chrome-mv3`;
}

/** An extension that does nothing, and nothing in a page: what the figures are held against. */
export const WITHOUT = fileURLToPath(new URL('without', import.meta.url));

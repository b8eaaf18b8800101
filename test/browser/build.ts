import { execFileSync } from 'node:child_process';

/** Builds the extension once before the browser tests, so that what is tested is what is there. */
export default function build(): void {
  if (process.env.FORETHOUGHT_BUILT) return;
  execFileSync('npx', ['wxt', 'build'], { stdio: ['ignore', 'ignore', 'inherit'] });
}

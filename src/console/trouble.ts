import type { KeptFile, KeptRecord } from './database';
import type { Outcome } from './outcome';

/** The newest file of a record, where it was refused; null where it was taken in, or was only an older one. */
export function troubleOf({ log }: KeptRecord, files: readonly KeptFile[]): KeptFile | null {
  const newest = files.find(({ outcome }) => 'log' in outcome && outcome.log === log);
  return newest && isRefused(newest.outcome) ? newest : null;
}

const isRefused = ({ is }: Outcome): boolean => is === 'wrong' || is === 'other-organisation';

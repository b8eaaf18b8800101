import { localTime } from '../people/local-time';

const MINUTE = 60_000;

/**
 * The moment of today at which the wall clock of a zone shows a time, in milliseconds since 1970, UTC.
 * @param now milliseconds since 1970, UTC: it says which day today is
 * @param time 'HH:MM'; an hour that summer time leaves out gives the hour after it
 */
export function todayAt(now: number, zone: string, time: string): number {
  const here = localTime(now, zone);
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  if (!here) return now;
  const wall = Date.parse(`${here.day}T00:00:00Z`) + (hour * 60 + minute) * MINUTE;
  // The first guess is off by the zone's offset; a second look settles nights on which that changes.
  const guess = wall - offsetAt(wall, zone);
  return wall - offsetAt(guess, zone);
}

/** Milliseconds by which the wall clock of a zone is ahead of UTC at a moment. */
function offsetAt(at: number, zone: string): number {
  const here = localTime(at, zone);
  if (!here) return 0;
  const wall = Date.parse(`${here.day}T00:00:00Z`) + here.minute * MINUTE;
  return wall - Math.floor(at / MINUTE) * MINUTE;
}

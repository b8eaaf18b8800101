import type { ClockReading } from '../record/entry';

/** This run of the background: the monotonic clock counts from its start. */
const boot = crypto.randomUUID();

/** The clocks as they stand: the wall's, where it is on the map, and one that cannot be set. */
export function clock(): ClockReading {
  const now = new Date();
  return {
    utcMs: now.getTime(),
    // Taken from nought: the negative of 0 is -0, which no canonical number is.
    offsetMinutes: 0 - now.getTimezoneOffset(),
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    monotonicMs: performance.now(),
    boot,
  };
}

/**
 * A zone in which it is this hour now, so that a test of quiet hours needs no false clock.
 * @param hour 0 to 23; the minutes are the clock's own
 */
export function zoneWhereItIs(hour: number, now = new Date()): string {
  const ahead = ((hour - now.getUTCHours() + 36) % 24) - 12;
  // POSIX counts these zones westwards: 'Etc/GMT-5' is five hours ahead of Greenwich.
  return ahead === 0 ? 'Etc/GMT' : `Etc/GMT${ahead > 0 ? '-' : '+'}${Math.abs(ahead)}`;
}

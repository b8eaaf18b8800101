import { expect, it } from 'vitest';
import { todayAt } from './pretend-time';

it.each([
  ['a winter evening', '2026-11-20T12:00:00Z', '21:05', '2026-11-20T21:05:00Z'],
  ['a summer evening', '2026-07-03T12:00:00Z', '21:05', '2026-07-03T20:05:00Z'],
  ['the day that it is in London, not in UTC', '2026-07-03T23:30:00Z', '07:30', '2026-07-04T06:30:00Z'],
  ['before the clocks go forward', '2026-03-29T12:00:00Z', '00:30', '2026-03-29T00:30:00Z'],
  ['after the clocks went forward', '2026-03-29T00:10:00Z', '07:30', '2026-03-29T06:30:00Z'],
  ['the hour that is left out', '2026-03-29T12:00:00Z', '01:30', '2026-03-29T01:30:00Z'],
  ['after the clocks went back', '2026-10-25T00:10:00Z', '07:30', '2026-10-25T07:30:00Z'],
])('finds %s in London', (_, now, time, at) => {
  expect(new Date(todayAt(Date.parse(now), 'Europe/London', time)).toISOString()).toBe(
    new Date(at).toISOString(),
  );
});

it('finds it in another zone', () => {
  expect(todayAt(Date.parse('2026-11-20T12:00:00Z'), 'America/New_York', '21:05')).toBe(
    Date.parse('2026-11-21T02:05:00Z'),
  );
});

import { beforeAll, describe, expect, it } from 'vitest';
import { momentOf } from './moment';
import { useCatalogue } from './testing/catalogue';
import { EVENING, MINUTE } from './testing/world';

beforeAll(useCatalogue);

const LONDON = 'Europe/London';
const DAY = 24 * 60 * MINUTE;

describe('a moment in words', () => {
  it.each([
    [0, 'today 9.12pm'],
    [-DAY, 'yesterday 9.12pm'],
    [-3 * DAY, 'Tuesday 17 November 9.12pm'],
    [-400 * DAY, 'Thursday 16 October 2025 10.12pm'],
    [-(21 * 60 + 12) * MINUTE, 'today 12.00am'],
    [-(9 * 60 + 12) * MINUTE, 'today 12.00pm'],
  ])('%i ms from then', (later, words) => {
    expect(momentOf({ utcMs: EVENING + later, zone: LONDON }, EVENING, LONDON)).toBe(words);
  });

  it('is that of the wall clock where it was written, by summer time and by zone', () => {
    const summer = Date.UTC(2026, 6, 1, 20, 30);
    expect(momentOf({ utcMs: summer, zone: LONDON }, summer, LONDON)).toBe('today 9.30pm');
    expect(momentOf({ utcMs: summer, zone: 'America/New_York' }, summer, LONDON)).toBe(
      'today 4.30pm (America/New York time)',
    );
  });

  it('names no zone where the clocks agree, and reads an unknown zone as UTC', () => {
    expect(momentOf({ utcMs: EVENING, zone: 'Europe/Belfast' }, EVENING, LONDON)).toBe('today 9.12pm');
    expect(momentOf({ utcMs: EVENING, zone: 'Mars/Utopia' }, EVENING, LONDON)).toBe('today 9.12pm');
  });
});

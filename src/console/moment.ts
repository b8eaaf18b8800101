import { words } from '../words/words';
import type { Moment } from './outcome';

/** The zone of the browser that the console runs in. */
export const ownZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/**
 * A moment as the clock on the wall showed it where it was written: 'today 9.12pm', 'yesterday 4.05pm',
 * 'Tuesday 17 November 9.12pm', with the year where it is another one, and the zone where it is not the reader's.
 * @param now milliseconds since 1970, UTC
 */
export function momentOf({ utcMs, zone }: Moment, now: number, here = ownZone()): string {
  const said = `${dayOf({ utcMs, zone }, now)} ${timeOf({ utcMs, zone })}`;
  return sameClock(zone, here, utcMs) ? said : words('console_moment_zone', said, zone.replaceAll('_', ' '));
}

/** 'today', 'yesterday', 'Tuesday 17 November', 'Tuesday 18 November 2025'. */
export function dayOf({ utcMs, zone }: Moment, now: number): string {
  const day = dayKey({ utcMs, zone });
  if (day === dayKey({ utcMs: now, zone })) return words('console_today');
  if (day === dayKey({ utcMs: now - 86_400_000, zone })) return words('console_yesterday');
  const sameYear = day.slice(0, 4) === dayKey({ utcMs: now, zone }).slice(0, 4);
  return longDay({ utcMs, zone }, !sameYear);
}

/** 'Tuesday 17 November', and the year where it is wanted. */
export function longDay({ utcMs, zone }: Moment, withYear = true): string {
  return inZone(zone, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(withYear && { year: 'numeric' }),
  })
    .format(utcMs)
    .replace(',', '');
}

/** '9.12pm' */
export function timeOf({ utcMs, zone }: Moment): string {
  const parts = inZone(zone, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).formatToParts(utcMs);
  const hour = Number(parts.find(({ type }) => type === 'hour')?.value ?? 0);
  const minute = parts.find(({ type }) => type === 'minute')?.value ?? '00';
  return words(hour < 12 ? 'console_time_am' : 'console_time_pm', hour % 12 || 12, minute);
}

/** The day in its zone as '2026-11-20': entries are grouped by it. */
export function dayKey({ utcMs, zone }: Moment): string {
  const parts = inZone(zone, { year: 'numeric', month: '2-digit', day: '2-digit' }).formatToParts(utcMs);
  const part = (wanted: string) => parts.find(({ type }) => type === wanted)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}`;
}

/** A formatter is dear to make, and there are a handful of zones and forms. */
const formatters = new Map<string, Intl.DateTimeFormat>();

/** An unknown zone (the record's word is not the browser's) is read as UTC. */
function inZone(zone: string, form: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = zone + JSON.stringify(form);
  const kept = formatters.get(key);
  if (kept) return kept;
  const made = formatter(zone, form);
  formatters.set(key, made);
  return made;
}

function formatter(zone: string, form: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const locale = words('console_locale') || 'en-GB';
  try {
    return new Intl.DateTimeFormat(locale, { ...form, timeZone: zone });
  } catch {
    return new Intl.DateTimeFormat(locale, { ...form, timeZone: 'UTC' });
  }
}

function sameClock(zone: string, here: string, utcMs: number): boolean {
  if (zone === here) return true;
  const form = { dateStyle: 'short', timeStyle: 'short' } as const;
  return inZone(zone, form).format(utcMs) === inZone(here, form).format(utcMs);
}

/** One formatter a zone: making one costs a hundred times what using it does. */
const formatters = new Map<string, Intl.DateTimeFormat>();

/** A moment as the clock on the wall shows it in a zone. */
export interface LocalTime {
  /** ISO date: '2026-03-29'. */
  readonly day: string;
  /** Minutes since midnight by the wall clock. */
  readonly minute: number;
}

/**
 * The wall clock at a moment (milliseconds since 1970, UTC) in an IANA zone, summer time and all.
 * null where the zone is none that the browser knows.
 */
export function localTime(now: number, zone: string): LocalTime | null {
  const formatter = formatterOf(zone);
  if (!formatter) return null;
  const part: Partial<Record<Intl.DateTimeFormatPartTypes, string>> = {};
  for (const { type, value } of formatter.formatToParts(now)) part[type] = value;
  return {
    day: `${part.year}-${part.month}-${part.day}`,
    minute: Number(part.hour) * 60 + Number(part.minute),
  };
}

function formatterOf(zone: string): Intl.DateTimeFormat | null {
  const kept = formatters.get(zone);
  if (kept) return kept;
  try {
    const made = new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
    formatters.set(zone, made);
    return made;
  } catch {
    return null;
  }
}

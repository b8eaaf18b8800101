import type { Practice } from '../messages/messages';
import { todayAt } from './pretend-time';

/**
 * What every message of the practice page says beside its own: that it is one, and which time it pretends,
 * as the compose box has it in `data-time` ('HH:MM') and `data-zone` (the organisation's IANA zone).
 * @param now milliseconds since 1970, UTC
 */
export function practising(document: Document, now: number): Practice {
  const { time, zone } = document.querySelector<HTMLElement>('[data-compose]')?.dataset ?? {};
  return time && zone ? { practice: true, practiceNow: todayAt(now, zone, time) } : { practice: true };
}

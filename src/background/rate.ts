import type { MessageType } from '../messages/ask';

/** Look-ups that one tab may make in a minute: more than a person addresses, fewer than it takes to list a roster. */
const PER_MINUTE = 120;
const MINUTE = 60_000;

const asked = new Map<number, readonly number[]>();

/**
 * Whether a tab asks more often than a person would, so that a page cannot feel its way through the
 * roster. Kept in memory alone: a worker that starts afresh forgives.
 */
export function askedTooOften(type: MessageType, tab: number | undefined, now = Date.now()): boolean {
  if (type !== 'look-up' || tab === undefined) return false;
  const recent = (asked.get(tab) ?? []).filter((at) => now - at < MINUTE);
  asked.set(tab, [...recent, now]);
  return recent.length >= PER_MINUTE;
}

import type { Parties } from '../draft/draft';
import type { Message } from '../messages/ask';

/** Lists of recipients that one tab may ask about in a minute: more than a person addresses, fewer than it takes to list a roster. */
const PER_MINUTE = 120;
const MINUTE = 60_000;

/** By tab: each list of recipients that was heard, and when it was asked about last. */
const asked = new Map<number, Map<string, number>>();

/**
 * Whether a tab asks about more people than a person would write to, so that a page cannot feel its way through
 * the roster. All that tells whether somebody is known counts together, each list of recipients once, however
 * often it is written on; one that goes on asking goes on unheard. Kept in memory alone: a worker that starts
 * afresh forgives.
 */
export function askedTooOften(message: Message, tab: number | undefined, now = Date.now()): boolean {
  const parties = partiesOf(message);
  if (!parties || tab === undefined) return false;
  const recent = new Map([...(asked.get(tab) ?? [])].filter(([, at]) => now - at < MINUTE));
  asked.set(tab, recent);
  const recipients = JSON.stringify([parties.channel, parties.to]);
  if (!recent.has(recipients) && recent.size >= PER_MINUTE) {
    for (const heard of recent.keys()) recent.set(heard, now);
    return true;
  }
  recent.set(recipients, now);
  return false;
}

function partiesOf(message: Message): Parties | null {
  if (message.type === 'look-up') return message.parties;
  return message.type === 'assess' || message.type === 'send' ? message.draft : null;
}

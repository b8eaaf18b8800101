import type { Contact, Situation } from '../../people/situation';
import { breach, CLEAR, type Rule, unsure } from '../rule';

/** The most messages to one young person that are not too many, this one counted (READING 12). */
export interface ExcessiveContactOptions {
  /** In the last 24 hours. */
  readonly aDay: number;
  /** In the last seven times 24 hours. */
  readonly sevenDays: number;
  /** One after another without an answer. */
  readonly onEnd: number;
}

const DAY = 24 * 60 * 60 * 1000;

/**
 * Would this be one message too many to somebody addressed? Counted back from now over all channels, so that midnight
 * and Monday begin nothing afresh. Where what comes in was never kept, nobody can say what went unanswered.
 */
const excessiveContact: Rule<ExcessiveContactOptions> = {
  id: 'excessive-contact',
  ask: 'reason',
  answer: (situation, most) => {
    if (situation.historyIs === 'unknown') return unsure('history');
    return situation.known.some(({ id }) => isTooMuch(id, situation, most)) ? breach() : CLEAR;
  },
};
export default excessiveContact;

function isTooMuch(
  id: string,
  { history, historyIs, now }: Situation,
  { aDay, sevenDays, onEnd }: ExcessiveContactOptions,
): boolean {
  const contacts = history.filter(({ at, people }) => at <= now && people.includes(id));
  const sent = contacts.filter(({ direction }) => direction === 'sent');
  const sentSince = (since: number) => sent.filter(({ at }) => at > since).length;
  // This message is one more.
  if (sentSince(now - DAY) >= aDay || sentSince(now - 7 * DAY) >= sevenDays) return true;
  return historyIs !== 'sent' && sentSince(lastAnswer(contacts)) >= onEnd;
}

function lastAnswer(contacts: readonly Contact[]): number {
  return contacts.reduce(
    (last, { at, direction }) => (direction === 'received' ? Math.max(last, at) : last),
    Number.NEGATIVE_INFINITY,
  );
}

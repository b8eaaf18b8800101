import type { Body, Event } from './bodies';
import { joined, joinedNotSent } from './long';

/** Entries of one log as a person reads them. */
export type Whole<T> = T & {
  /**
   * A `sent` that was recorded and then did not go, or the `not-sent` with its key that says so: a message is
   * written down before it goes, and the page may not let it go, or the person may think again.
   */
  readonly recordedNotSent: boolean;
};

/**
 * The entries of one log in their order, with the rest of a long message put back into it, and the two that tell of
 * one message known to belong together.
 */
export function wholeEntries<T extends { readonly event: Event | null }>(
  entries: readonly T[],
): readonly Whole<T>[] {
  const sent = new Set<string>();
  const notSent = new Set<string>();
  const more = new Map<string, Body<'sent-more'>[]>();
  const notSentMore = new Map<string, Body<'not-sent-more'>[]>();
  for (const { event } of entries) {
    if (event?.kind === 'sent') sent.add(event.body.key);
    if (event?.kind === 'not-sent') notSent.add(event.body.key);
    if (event?.kind === 'sent-more') add(more, event.body);
    if (event?.kind === 'not-sent-more') add(notSentMore, event.body);
  }
  const whole = (event: Event): Event => {
    if (event.kind === 'sent' && event.body.parts)
      return { kind: 'sent', body: joined(event.body, more.get(event.body.key) ?? []) };
    if (event.kind === 'not-sent' && event.body.parts)
      return { kind: 'not-sent', body: joinedNotSent(event.body, notSentMore.get(event.body.key) ?? []) };
    return event;
  };
  return entries
    .filter(({ event }) => event?.kind !== 'sent-more' && event?.kind !== 'not-sent-more')
    .map((entry) => {
      const { event } = entry;
      const recordedNotSent =
        (event?.kind === 'sent' && notSent.has(event.body.key)) ||
        (event?.kind === 'not-sent' && sent.has(event.body.key));
      return { ...entry, event: event && whole(event), recordedNotSent };
    });
}

function add<T extends { readonly key: string }>(byKey: Map<string, T[]>, body: T): void {
  const there = byKey.get(body.key);
  if (there) there.push(body);
  else byKey.set(body.key, [body]);
}

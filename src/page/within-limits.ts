import type { Draft, Parties } from '../draft/draft';
import {
  LONGEST_NAME,
  LONGEST_SUBJECT,
  LONGEST_TEXT,
  MOST_ATTACHMENTS,
  MOST_RECIPIENTS,
} from '../draft/limits';
import { type Reading, unknown } from '../draft/reading';

/**
 * A draft as it may be told. What is longer than anybody writes is `unknown('too-long')`, never cut, so that one
 * such fact does not keep the rest of the message from being checked and recorded.
 */
export function draftWithinLimits(draft: Draft): Draft {
  const { text, subject, attachments } = draft;
  return {
    ...draft,
    ...partiesWithinLimits(draft),
    text: within(text, (words) => words.length <= LONGEST_TEXT),
    ...(subject && { subject: within(subject, (line) => line.length <= LONGEST_SUBJECT) }),
    attachments: within(
      attachments,
      (files) =>
        files.length <= MOST_ATTACHMENTS && files.every(({ name, type }) => fits(name) && fits(type)),
    ),
  };
}

/** The same for the parties alone. */
export function partiesWithinLimits({ site, channel, from, to }: Parties): Parties {
  return {
    site,
    channel,
    from: within(from, ({ handle }) => fits(handle)),
    to: within(
      to,
      (people) =>
        people.length <= MOST_RECIPIENTS &&
        people.every(({ handle, name }) => fits(handle ?? '') && fits(name ?? '')),
    ),
  };
}

const fits = (name: string): boolean => name.length <= LONGEST_NAME;

function within<T>(reading: Reading<T>, isWithin: (value: T) => boolean): Reading<T> {
  return !reading.known || isWithin(reading.value) ? reading : unknown('too-long');
}

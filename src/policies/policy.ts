import type { Channel } from '../draft/draft';
import type { Rule } from '../rules/rule';

/** `hold` stops the send; `warn` is a quiet note; `ask` wants an answer at send; `note` is said once. */
export type Level = 'hold' | 'warn' | 'ask' | 'note';

/** What Forethought does about a clause; the words are those of the clause table. */
export type Does = 'show' | 'warn' | 'ask' | 'hold' | 'note' | 'record' | 'register' | 'remind';

/** A rule that stands for a clause, at a level, on some or all channels. */
export interface Check {
  readonly rule: Rule<never>;
  readonly level: Level;
  readonly options: unknown;
  /** Left out: every channel. */
  readonly channels?: readonly Channel[];
  /** Public posts and comments that reach nobody known are looked at as well, for a note (READING 1). */
  readonly posts?: boolean;
}

/** One clause of a policy, in our own words. */
export interface Clause {
  /** As the document numbers it: '6.2', '8.4a', '12-crisis'. */
  readonly number: string;
  /** What the clause asks, in one or two plain sentences of our own. */
  readonly gist: string;
  readonly does: readonly Does[];
  readonly checks: readonly Check[];
  /** How it is met where a check is not all of it: the record, a register, a reminder, the reader. */
  readonly how: string;
  /** What is still to come, honestly; left out where nothing is. */
  readonly notYet?: string;
}

/** One organisation's policy, clause by clause. */
export interface Policy {
  /** The folder's name: 'elm-court'. */
  readonly id: string;
  /** The document's name as its staff know it. */
  readonly title: string;
  readonly organisation: string;
  /** Date or version of the document read, as it gives it; null where it gives none. */
  readonly edition: string | null;
  /** Who is told and asked, in the policy's own word: 'line manager', 'Safeguarding Trustee'. */
  readonly advice: readonly string[];
  readonly clauses: readonly Clause[];
}

/** A check with its options held to the rule's own type. */
export function check<Options>(
  rule: Rule<Options>,
  level: Level,
  options: Options,
  channels?: readonly Channel[],
): Check {
  return { rule: rule as unknown as Rule<never>, level, options, ...(channels && { channels }) };
}

/** The check, for public posts and comments that reach nobody known as well. */
export const ofPosts = (one: Check): Check => ({ ...one, posts: true });

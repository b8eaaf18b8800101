import type { AgreedBy } from '../people/person';
import type { Situation } from '../people/situation';

/** Words that a finding points at: UTF-16 offsets into the draft's text. */
export interface Evidence {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  /** What a contact detail is. */
  readonly type?: 'phone' | 'email' | 'address' | 'postcode' | 'handle';
}

/** A rule's answer. `unsure` names the missing fact; doubt is never passed off as a breach. */
export type Answer =
  | { readonly answer: 'clear' }
  | { readonly answer: 'breach'; readonly evidence: readonly Evidence[] }
  | { readonly answer: 'unsure'; readonly missing: string; readonly evidence?: readonly Evidence[] };

/**
 * How a person may answer a finding when they send:
 * `purpose` picks a work reason; `both-statements` needs 'at risk' and 'no other means';
 * `risk-or-circumstances` needs 'at risk' or extenuating circumstances in words;
 * `reason` needs a reason in the writer's own words.
 */
export type Ask = 'purpose' | 'both-statements' | 'risk-or-circumstances' | 'reason';

/** A fact that a sentence carries, still without words: a time 'HH:MM', or the roles that have the say. */
export type Fact =
  | { readonly time: string }
  | { readonly roles: readonly AgreedBy[]; readonly need: 'any' | 'all' };

/** How the catalogue says a breach of this rule under these options. */
export interface Telling {
  /** Which sentence, where a rule has several: 'personal' gives `rule_agreedAccount_personal_what`. */
  readonly variant?: string;
  /** `$3`, `$4` … of the sentences; `$1` is the words pointed at, `$2` who is asked for advice. */
  readonly facts?: readonly Fact[];
}

/** One question about a situation. Pure: no clock, no storage, no page. */
export interface Rule<Options = Record<string, never>> {
  /** The folder's name: 'quiet-hours'. */
  readonly id: string;
  /** What lifts it at send. */
  readonly ask: Ask;
  readonly answer: (situation: Situation, options: Options) => Answer;
  /** Left out: the sentence of the rule, without facts. */
  readonly telling?: (options: Options) => Telling;
}

export const CLEAR: Answer = { answer: 'clear' };
export const breach = (evidence: readonly Evidence[] = []): Answer => ({ answer: 'breach', evidence });
export const unsure = (missing: string, evidence: readonly Evidence[] = []): Answer => ({
  answer: 'unsure',
  missing,
  evidence,
});

import type { Declared } from '../draft/declared';
import type { Draft, Parties } from '../draft/draft';
import type { FindingInWords } from '../engine/finding';

/** A message of the practice page: nothing is recorded, and the time may be pretended. */
export interface Practice {
  readonly practice?: boolean;
  /** Milliseconds since 1970, UTC: the time that the practice page pretends it is. */
  readonly practiceNow?: number;
}

/** Is anybody known addressed? One per change of recipients. */
export interface LookUp extends Practice {
  readonly type: 'look-up';
  readonly parties: Parties;
}
/** `nobody`: leave this message alone. `somebody`: the panel has been brought in. `not-set-up`: no organisation yet. */
export interface LookedUp {
  readonly answer: 'nobody' | 'somebody' | 'not-set-up';
}

/** What does the policy say of this draft? One per pause in writing. */
export interface Assess extends Practice {
  readonly type: 'assess';
  readonly draft: Draft;
  readonly declared: Declared;
}
export interface Assessed {
  readonly findings: readonly FindingInWords[];
}

/** The person sends. The entry is durable before `go` is answered. */
export interface Send extends Practice {
  readonly type: 'send';
  /** Idempotency key: the same for every try of the same send. */
  readonly key: string;
  readonly draft: Draft;
  readonly declared: Declared;
  /** Reasons in the person's own words, by finding id. */
  readonly reasons: Readonly<Record<string, string>>;
  /** When the person pressed send: milliseconds since 1970, UTC. Later than that, the entry says that it was written late. */
  readonly at: number;
  /** The recorder failed before and the person chose to send: keep what cannot be written. What the policy asks is still asked. */
  readonly evenIfNotRecorded: boolean;
  /** It has gone already, or nobody can be asked: it is only to be written down. */
  readonly unasked?: boolean;
}
export type SendAnswer =
  /** Go on. `recorded` false though somebody is known: kept, and written when it can be. */
  | { readonly go: true; readonly recorded: boolean; readonly known: boolean }
  /** The policy wants an answer first. */
  | { readonly go: false; readonly findings: readonly FindingInWords[] }
  /** The recorder failed; the person decides. */
  | { readonly go: false; readonly failed: string };

/** A message was held and not sent: clauses only, never its text. */
export interface NotSent extends Practice {
  readonly type: 'not-sent';
  readonly key: string;
  /** Ids of the findings that held it: '6.2/quiet-hours'. Empty where it was recorded and then could not be let go. */
  readonly findings: readonly string[];
  readonly parties: Parties;
}

/** A message went out without having been checked. */
export interface NotChecked {
  readonly type: 'not-checked';
  readonly key: string;
  readonly site: string;
  /** What could not be read or reached. */
  readonly why: string;
  /** Milliseconds since 1970, UTC. */
  readonly at: number;
}

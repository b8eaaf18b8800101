import type { Level } from '../policies/policy';
import type { Ask, Evidence } from '../rules/rule';

/** A clause that a message breaks, or may break. Plain: it can be sent, stored and read back. */
export interface Finding {
  readonly clause: string;
  readonly rule: string;
  readonly level: Level;
  readonly answer: 'breach' | 'unsure';
  /** The missing fact, where the answer is `unsure`: 'account', 'identity', 'parent-consent'. */
  readonly missing?: string;
  /** Where it is the identity that is missing: the fact that is missing besides. */
  readonly besides?: string;
  readonly evidence: readonly Evidence[];
  readonly ask: Ask;
}

/** What the engine says of one draft. */
export interface Assessment {
  /** Ids of covered young people, known by identifier. */
  readonly known: readonly string[];
  /** Ids of those who could be meant, by name only. */
  readonly maybe: readonly string[];
  readonly findings: readonly Finding[];
}

/** A finding in words, as the page may show it. It names nobody. */
export interface FindingInWords {
  /** Stable for one clause and rule: '6.2/quiet-hours'. */
  readonly id: string;
  readonly clause: string;
  /** The policy's title. */
  readonly policy: string;
  readonly level: Level;
  readonly answer: 'breach' | 'unsure';
  readonly ask: Ask;
  /** What was noticed, one short sentence. */
  readonly what: string;
  /** The clause's gist. */
  readonly why: string;
  /** What to do instead, one short sentence. */
  readonly instead: string;
  readonly evidence: readonly Evidence[];
}

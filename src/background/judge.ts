import { type Declared, NOTHING_DECLARED } from '../draft/declared';
import type { Draft, Parties } from '../draft/draft';
import { assess } from '../engine/assess';
import type { Assessment, FindingInWords } from '../engine/finding';
import { findingsInWords } from '../engine/in-words';
import { canonicalNumber } from '../language/number';
import { indexPeople, type LookedUpParties, lookUp, type Roster } from '../people/roster';
import { situate } from '../people/situate';
import type { Situation } from '../people/situation';
import { policyById } from '../policies/all';
import type { Policy } from '../policies/policy';
import type { SetUp } from '../setup/organisation';
import { words } from '../words/words';
import { NO_PAST, type Past } from './past';

/** What the policy says of one draft, with all that a record of it needs. */
export interface Judgement {
  readonly policy: Policy;
  readonly situation: Situation;
  readonly assessment: Assessment;
}

/** A set-up made ready once: the roster's index is built for each new set-up, not for each message. */
const ready = new WeakMap<SetUp, Roster>();

/** Who of the organisation's young people a message is addressed to. */
export function partiesKnown(setUp: SetUp, parties: Parties): LookedUpParties {
  return lookUp(rosterOf(setUp), parties);
}

/**
 * Holds a draft against the organisation's policy.
 * @param now milliseconds since 1970, UTC
 * @throws Error where the set-up names a policy that is not here
 */
export function judge(
  setUp: SetUp,
  draft: Draft,
  now: number,
  declared: Declared = NOTHING_DECLARED,
  past: Past = NO_PAST,
): Judgement {
  const policy = policyById(setUp.policy);
  if (!policy) throw new Error(`no policy '${setUp.policy}'`);
  const { staff, organisation, zone } = setUp;
  const roster = rosterOf(setUp);
  const situation = situate(draft, { roster, staff, organisation, zone, ...past, declared, now });
  return { policy, situation, assessment: assess({ policy, situation }) };
}

/** The findings as the page may show them. */
export function toldOf({ policy, assessment }: Judgement): readonly FindingInWords[] {
  return findingsInWords(assessment.findings, policy, words);
}

function rosterOf(setUp: SetUp): Roster {
  const there = ready.get(setUp);
  if (there) return there;
  const made = indexPeople(setUp.people, canonicalNumber);
  ready.set(setUp, made);
  return made;
}

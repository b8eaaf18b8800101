import * as v from 'valibot';
import { assess } from '../../src/engine/assess';
import type { Finding } from '../../src/engine/finding';
import { canonicalNumber } from '../../src/language/number';
import { indexPeople, lookUp } from '../../src/people/roster';
import { situate } from '../../src/people/situate';
import { POLICIES, policyById } from '../../src/policies/all';
import { draftOf, SCENARIO, type Scenario, TEXT_ONLY } from './scenario';
import { findingsInText } from './text-only';

/** One line's answer, or what is wrong with the line. */
export type Answered = { readonly ok: true; readonly line: object } | Wrong;
interface Wrong {
  readonly ok: false;
  /** The scenario's id, where it can be read. */
  readonly id: string | null;
  readonly why: string;
}

/** Assesses one line of `npm run assess`: a scenario, or a text alone, as JSON. Never throws. */
export function assessLine(json: string): Answered {
  let given: unknown;
  try {
    given = JSON.parse(json);
  } catch (error) {
    return { ok: false, id: null, why: `not JSON: ${(error as Error).message}` };
  }
  return isTextOnly(given) ? answerText(given) : answerScenario(given);
}

function answerText(given: unknown): Answered {
  const read = v.safeParse(TEXT_ONLY, given);
  if (!read.success) return wrong(given, read.issues);
  const { id, text } = read.output;
  return { ok: true, line: { id, findings: findingsInText(text) } };
}

function answerScenario(given: unknown): Answered {
  const read = v.safeParse(SCENARIO, given);
  if (!read.success) return wrong(given, read.issues);
  const scenario = read.output;
  const policy = policyById(scenario.policy);
  if (!policy) {
    const policies = POLICIES.map(({ id }) => id).join(', ');
    return { ok: false, id: scenario.id, why: `policy: there is no '${scenario.policy}', only ${policies}` };
  }
  return { ok: true, line: answerOf(scenario, policy) };
}

function answerOf(scenario: Scenario, policy: NonNullable<ReturnType<typeof policyById>>) {
  const roster = indexPeople(scenario.people, canonicalNumber);
  const draft = draftOf(scenario.draft);
  const { zone, now, staff, organisation, history } = scenario;
  const { declared } = scenario.draft;
  const situation = situate(draft, { roster, staff, organisation, zone, history, declared, now });
  const { known, maybe, findings } = assess({ policy, situation });
  // Somebody who has grown up is known as well, though outside the policy (READING 1).
  const outside = lookUp(roster, draft).outside.map(({ id }) => id);
  return {
    id: scenario.id,
    known: [...known, ...outside],
    ...(maybe.length > 0 && { maybe }),
    findings: findings.map(plain),
  };
}

/** The finding by the names of the contract alone. */
function plain({ clause, rule, level, answer, missing, evidence }: Finding) {
  return { clause, rule, level, answer, ...(missing && { missing }), evidence };
}

const isTextOnly = (given: unknown): boolean =>
  typeof given === 'object' && given !== null && 'textOnly' in given && given.textOnly === true;

function wrong(given: unknown, issues: readonly [v.BaseIssue<unknown>, ...v.BaseIssue<unknown>[]]): Wrong {
  const why = issues.map((issue) => `${v.getDotPath(issue) ?? 'the line'}: ${issue.message}`).join('; ');
  const id = (given as { id?: unknown } | null)?.id;
  return { ok: false, id: typeof id === 'string' ? id : null, why };
}

import type { Person } from '../people/person';
import type { Situation } from '../people/situation';
import type { Clause, Level, Policy } from '../policies/policy';
import type { Answer } from '../rules/rule';
import type { Assessment, Finding } from './finding';

/** What is asked of the engine: a policy, and a draft with its parties looked up. */
export interface Question {
  readonly policy: Policy;
  readonly situation: Situation;
}

/**
 * What the policy says of one draft, in the order of its clauses. Nobody known and nobody who could be meant: nothing,
 * but for a public post or comment, whose words are noted where the policy speaks of posts (READING 1).
 * What holds only if somebody meant by name is addressed is `unsure`, missing 'identity'. Doubt never holds a send.
 */
export function assess({ policy, situation }: Question): Assessment {
  const { known, maybe } = situation;
  const ids = { known: known.map(idOf), maybe: maybe.map(idOf) };
  if (known.length === 0 && maybe.length === 0) return { ...ids, findings: notesOnPost(policy, situation) };
  const certain = known.length > 0 ? findingsOf(policy, situation) : [];
  if (maybe.length === 0) return { ...ids, findings: certain };
  const all = findingsOf(policy, { ...situation, known: [...known, ...maybe], maybe: [] });
  return { ...ids, findings: all.map((finding) => twinIn(certain, finding) ?? dependingOnIdentity(finding)) };
}

/** Stable for one clause and rule: '6.2/quiet-hours'. */
export const findingId = ({ clause, rule }: Pick<Finding, 'clause' | 'rule'>): string => `${clause}/${rule}`;

function findingsOf(policy: Policy, situation: Situation): readonly Finding[] {
  const findings = policy.clauses.flatMap((clause) => findingsOfClause(clause, situation));
  return findings.filter((finding, at) => !findings.slice(0, at).some((other) => repeats(finding, other)));
}

function notesOnPost(policy: Policy, situation: Situation): readonly Finding[] {
  if (situation.draft.kind !== 'post' && situation.draft.kind !== 'comment') return [];
  const ofPosts = policy.clauses.map((clause) => ({
    ...clause,
    checks: clause.checks.filter(({ posts }) => posts),
  }));
  const sure = findingsOf({ ...policy, clauses: ofPosts }, situation).filter(
    ({ answer }) => answer === 'breach',
  );
  return sure.map((finding) => ({ ...finding, level: 'note' }));
}

function findingsOfClause(clause: Clause, situation: Situation): readonly Finding[] {
  return clause.checks.flatMap(({ rule, level, options, channels }) => {
    if (channels && !channels.includes(situation.draft.channel)) return [];
    // A policy's `check()` held these options to the rule's own type.
    const answer = rule.answer(situation, options as never);
    if (answer.answer === 'clear') return [];
    return [{ clause: clause.number, rule: rule.id, ...said(answer, level), ask: rule.ask }];
  });
}

function said(answer: Exclude<Answer, { answer: 'clear' }>, level: Level) {
  if (answer.answer === 'breach') return { level, answer: answer.answer, evidence: answer.evidence };
  const { missing, evidence = [] } = answer;
  return { level: levelInDoubt(level, missing), answer: answer.answer, missing, evidence };
}

/**
 * What a parent or the young person agreed to, where nobody wrote it down: one quiet line (READING 7). So is a record
 * that cannot be counted just now: that it fails is said at send.
 */
const QUIET = ['parent-consent', 'plan', 'young-persons-agreement', 'agreed-purpose', 'history'];

/** Doubt is a quiet word, never a hold. */
function levelInDoubt(level: Level, missing: string): Level {
  if (QUIET.includes(missing)) return 'note';
  if (missing === 'identity' && level === 'ask') return 'note';
  return level === 'hold' ? 'warn' : level;
}

function dependingOnIdentity({ missing: besides, ...finding }: Finding): Finding {
  const level = levelInDoubt(finding.level, 'identity');
  return { ...finding, level, answer: 'unsure', missing: 'identity', ...(besides && { besides }) };
}

const twinIn = (findings: readonly Finding[], finding: Finding): Finding | undefined =>
  findings.find((other) => findingId(other) === findingId(finding));

/** The same rule under the same clause: two checks of one clause that come to the same. */
const repeats = (finding: Finding, other: Finding): boolean => findingId(finding) === findingId(other);

const idOf = (person: Person): string => person.id;

import type { Check, Level, Policy } from '../policies/policy';
import type { Fact, Telling } from '../rules/rule';
import type { WordKey } from '../words/words';
import { findingId } from './assess';
import type { Finding, FindingInWords } from './finding';

/** Gives a sentence of the catalogue in the person's language: `words` of src/words. */
export type Say = (key: WordKey, ...given: readonly (string | number)[]) => string;

/**
 * Findings in words, as the page may show them, naming nobody. A note or a warning that says what a stricter or an
 * earlier clause says already is left out; what stops a send never is, since each wants its own answer.
 */
export function findingsInWords(
  findings: readonly Finding[],
  policy: Policy,
  say: Say,
): readonly FindingInWords[] {
  const told = findings.map((finding) => inWords(finding, policy, say));
  return told.filter((one, at) => !told.some((other, place) => speaksFor(other, one, place < at)));
}

/**
 * One finding in words. The sentences stand in the catalogue under `rule_<rule>_[<variant>_]what` and `…_instead`,
 * with `unsure_<missing>` for what is not known. In them `$1` is the words pointed at, `$2` who is asked for advice,
 * `$3` and on the rule's facts.
 */
export function inWords(finding: Finding, policy: Policy, say: Say): FindingInWords {
  const clause = policy.clauses.find(({ number }) => number === finding.clause);
  const check = clause?.checks.find(({ rule }) => rule.id === finding.rule);
  const telling = tellingOf(check);
  const given = [
    quotes(finding, say),
    listed(policy.advice, 'any', say),
    ...(telling.facts ?? []).map((fact) => factInWords(fact, say)),
  ];
  const key = keyOf(finding, telling);
  const speak = (part: 'what' | 'instead') => say(`${key}_${part}` as WordKey, ...given);
  const instead = finding.missing === 'identity' ? say('rule_identity_instead', ...given) : speak('instead');
  return {
    id: findingId(finding),
    clause: finding.clause,
    policy: policy.title,
    level: finding.level,
    answer: finding.answer,
    ask: finding.ask,
    what: speak('what'),
    why: clause?.gist ?? '',
    instead,
    evidence: finding.evidence,
  };
}

const STRICTNESS: readonly Level[] = ['hold', 'ask', 'warn', 'note'];

function speaksFor(other: FindingInWords, one: FindingInWords, isEarlier: boolean): boolean {
  if (one.level === 'hold' || one.level === 'ask') return false;
  if (other.what !== one.what || other.instead !== one.instead) return false;
  const stricter = STRICTNESS.indexOf(one.level) - STRICTNESS.indexOf(other.level);
  return stricter > 0 || (stricter === 0 && isEarlier);
}

function tellingOf(check: Check | undefined): Telling {
  return check?.rule.telling?.(check.options as never) ?? {};
}

function keyOf({ rule, missing, besides }: Finding, { variant }: Telling): string {
  const name = `rule_${camel(rule)}`;
  const fact = missing === 'identity' ? besides : missing;
  if (fact) return `${name}_unsure_${camel(fact)}`;
  return variant ? `${name}_${variant}` : name;
}

const camel = (id: string): string => id.replace(/[- ](\w)/g, (_, letter: string) => letter.toUpperCase());

/** The words pointed at, each once, three at most: “c u”, “l8r”. */
function quotes({ evidence }: Finding, say: Say): string {
  const once = [...new Set(evidence.map(({ quote }) => quote.replace(/\s+/g, ' ')))];
  const shown = once.slice(0, 3).map((quote) => say('rule_quoted', quote));
  if (once.length > shown.length) shown.push('…');
  return shown.join(', ');
}

function factInWords(fact: Fact, say: Say): string {
  if ('time' in fact) return timeInWords(fact.time, say);
  const roles = fact.roles.map((role) => say(`rule_role_${camel(role)}` as WordKey));
  return listed(roles, fact.need, say);
}

/** '21:00' as 9pm, '17:30' as 5.30pm. */
function timeInWords(time: string, say: Say): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const twelve = hour % 12 === 0 ? 12 : hour % 12;
  const clock = minute === 0 ? `${twelve}` : `${twelve}.${String(minute).padStart(2, '0')}`;
  return say(hour < 12 ? 'rule_hour_am' : 'rule_hour_pm', clock);
}

function listed(roles: readonly string[], need: 'any' | 'all', say: Say): string {
  const last = roles.at(-1);
  if (!last || roles.length === 1) return last ?? '';
  const others = roles.slice(0, -1).reduce((said, role) => say('rule_roles_more', said, role));
  return say(need === 'all' ? 'rule_roles_and' : 'rule_roles_or', others, last);
}

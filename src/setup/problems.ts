import type { BaseIssue } from 'valibot';
import type { SetUpProblem } from '../messages/pages';
import { type WordKey, words } from '../words/words';

/** More than this many are no help to anybody: the first ones are put right first. */
const MOST = 30;

/** What the schema found wrong, as plain sentences with where each stands. */
export function inWords(issues: readonly BaseIssue<unknown>[]): readonly SetUpProblem[] {
  return issues.slice(0, MOST).map((issue) => ({ where: whereOf(issue.path), what: whatOf(issue) }));
}

/** 'people › 3 › handles › 1': list places are counted from one, as people count. */
export function whereOf(path: readonly { readonly key: unknown }[] | undefined): string {
  if (!path) return words('setup_where_whole');
  return path.map(({ key }) => (typeof key === 'number' ? String(key + 1) : String(key))).join(' › ');
}

function whatOf(issue: BaseIssue<unknown>): string {
  if (issue.kind === 'validation') return words(issue.message as WordKey);
  if (issue.type === 'strict_object' && issue.expected === 'never') return words('setup_problem_extra');
  if (issue.received === 'undefined') return words('setup_problem_missing');
  if (issue.type === 'picklist' || issue.type === 'literal')
    return words('setup_problem_choice', choices(issue));
  return words(KINDS[issue.type] ?? 'setup_problem_kind');
}

const KINDS: Readonly<Partial<Record<string, WordKey>>> = {
  string: 'setup_problem_text',
  boolean: 'setup_problem_yes_no',
  number: 'setup_problem_number',
  array: 'setup_problem_list',
};

/** valibot says '("a" | "b")': people read 'a, b'. */
const choices = (issue: BaseIssue<unknown>): string =>
  (issue.expected ?? '').replace(/[()"]/g, '').split(' | ').join(', ');

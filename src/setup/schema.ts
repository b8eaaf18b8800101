import * as v from 'valibot';
import type { SetUpProblem } from '../messages/pages';
import { policyById } from '../policies/all';
import { words } from '../words/words';
import { crossProblems } from './cross';
import { name, phone, text, time, zone } from './fields';
import type { SetUp } from './organisation';
import { person, staff } from './people';
import { inWords } from './problems';
import { isWebmailPattern } from './webmail';

/** A set-up that can be put in force, or everything that stands in its way. */
export type SetUpRead =
  | { readonly ok: true; readonly setUp: SetUp }
  | { readonly ok: false; readonly problems: readonly SetUpProblem[] };

/** A file larger than this is not read: five thousand young people take about half of it. */
export const MOST_BYTES = 4 * 1024 * 1024;

/**
 * Reads a set-up, from the text of a file or as an object that came with a message.
 * Never throws; what is wrong is said in plain sentences, each with where it stands.
 */
export function readSetUp(given: unknown): SetUpRead {
  if (typeof given === 'string' && given.length > MOST_BYTES) return tooBig();
  const parsed = typeof given === 'string' ? parse(given) : { value: given };
  if (!parsed) return wrong(words('setup_problem_json'));
  const strange = notOurs(parsed.value);
  if (strange) return wrong(strange);
  const result = v.safeParse(setUp, parsed.value);
  if (!result.success) return { ok: false, problems: inWords(result.issues) };
  const problems = crossProblems(result.output);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, setUp: result.output };
}

/** What is said of a file that is too large, before it is brought into memory. */
export const tooBig = (): SetUpRead => wrong(words('setup_problem_too_big'));

const workingHours = v.strictObject({
  days: v.tuple([weekday(), weekday()]),
  from: time,
  to: time,
});

const setUp = v.strictObject({
  format: v.literal('forethought-set-up'),
  version: v.literal(1),
  id: text,
  name,
  policy: v.pipe(
    v.string(),
    v.check((id: string) => policyById(id) !== null, 'setup_problem_policy'),
  ),
  zone,
  organisation: v.strictObject({
    workingHours: v.exactOptional(v.nullable(workingHours)),
    numbers: v.exactOptional(v.array(phone)),
  }),
  staff,
  people: v.pipe(v.array(person), v.maxLength(5000, 'setup_problem_too_many')),
  managerKey: v.nullable(v.pipe(v.string(), v.regex(/^age1[02-9ac-hj-np-z]{58,2000}$/, 'setup_problem_key'))),
  webmail: v.pipe(
    v.array(v.pipe(v.string(), v.check(isWebmailPattern, 'setup_problem_webmail'))),
    v.maxLength(20, 'setup_problem_too_many'),
  ),
  demonstration: v.exactOptional(v.boolean()),
});

function weekday() {
  return v.pipe(
    v.number(),
    v.check((day: number) => Number.isInteger(day) && day >= 1 && day <= 7, 'setup_problem_weekday'),
  );
}

function parse(json: string): { readonly value: unknown } | null {
  try {
    // A byte order mark is what Windows editors put first; JSON.parse does not take it.
    return { value: JSON.parse(json.replace(/^\uFEFF/, '')) as unknown };
  } catch {
    return null;
  }
}

/** A file of another kind gets one sentence, not thirty about its fields. */
function notOurs(value: unknown): string | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return words('setup_problem_not_ours');
  const { format, version } = value as { format?: unknown; version?: unknown };
  if (format !== 'forethought-set-up') return words('setup_problem_not_ours');
  if (typeof version === 'number' && version > 1) return words('setup_problem_newer');
  return null;
}

const wrong = (what: string): SetUpRead => ({
  ok: false,
  problems: [{ where: words('setup_where_whole'), what }],
});

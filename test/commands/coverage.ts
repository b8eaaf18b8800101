import { POLICIES } from '../../src/policies/all';
import type { Clause } from '../../src/policies/policy';

/** What is read of a rule's table of cases: the clauses that each row cites ('elm-court 6.2'). */
interface Cites {
  readonly rows: readonly { readonly cites: readonly string[] }[];
}

const tables = import.meta.glob<Cites>('../../src/rules/*/cases.ts', { eager: true, import: 'default' });
const cited = count(
  Object.values(tables).flatMap(({ rows }) => rows.flatMap((row) => [...new Set(row.cites)])),
);

for (const policy of POLICIES) {
  for (const clause of policy.clauses) {
    const tests = cited.get(`${policy.id} ${clause.number}`) ?? 0;
    console.log(JSON.stringify({ policy: policy.id, ...line(clause), tests }));
  }
}

/** One clause as `npm run coverage` prints it; what is still to come stands in `how`, so that it is read. */
function line({ number, does, checks, how, notYet }: Clause) {
  return {
    clause: number,
    does,
    rules: [...new Set(checks.map(({ rule }) => rule.id))],
    how: notYet === undefined ? how : `${how} Not yet: ${notYet}`,
  };
}

function count(cites: readonly string[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const cite of cites) times.set(cite, (times.get(cite) ?? 0) + 1);
  return times;
}

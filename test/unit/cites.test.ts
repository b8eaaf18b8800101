import { expect, test } from 'vitest';
import { POLICIES } from '../../src/policies/all';
import type { Cases } from '../../src/rules/runner';

const rows = Object.values(
  import.meta.glob<Cases>('../../src/rules/*/cases.ts', { eager: true, import: 'default' }),
).flatMap(({ rule, rows }) => rows.map((row) => ({ rule: rule.id, ...row })));
const checks = POLICIES.flatMap((policy) =>
  policy.clauses.flatMap((clause) =>
    clause.checks.map(({ rule, channels }) => ({
      cite: `${policy.id} ${clause.number}`,
      rule: rule.id,
      channels,
    })),
  ),
);

test('a case cites clauses that its rule stands for, on its channel', () => {
  for (const { name, rule, cites, situation } of rows) {
    for (const cite of cites) {
      const check = checks.find((one) => one.cite === cite && one.rule === rule);
      expect(check, `${rule}, '${name}': ${cite} has no such check`).toBeDefined();
      const channel = situation.channel ?? 'email';
      expect(check?.channels ?? [channel], `${rule}, '${name}': ${cite} is not for ${channel}`).toContain(
        channel,
      );
    }
  }
});

test('every clause that a rule stands for has a case', () => {
  const cited = new Set(rows.flatMap(({ rule, cites }) => cites.map((cite) => `${cite} ${rule}`)));
  expect(checks.map(({ cite, rule }) => `${cite} ${rule}`).filter((check) => !cited.has(check))).toEqual([]);
});

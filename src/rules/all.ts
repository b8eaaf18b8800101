import type { Rule } from './rule';

const found = import.meta.glob<Rule<never>>('./*/rule.ts', { eager: true, import: 'default' });

/** Every rule that has a folder here, in the order of their ids. */
export const RULES: readonly Rule<never>[] = Object.values(found);

/** The rule with this id ('quiet-hours'); null where there is none. */
export function ruleById(id: string): Rule<never> | null {
  return RULES.find((rule) => rule.id === id) ?? null;
}

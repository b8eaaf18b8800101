import type { Policy } from './policy';

const found = import.meta.glob<Policy>('./*/policy.ts', { eager: true, import: 'default' });

/** Every policy that has a folder here, in the order of their ids. */
export const POLICIES: readonly Policy[] = Object.values(found);

/** The policy with this id ('elm-court'); null where there is none. */
export function policyById(id: string): Policy | null {
  return POLICIES.find((policy) => policy.id === id) ?? null;
}

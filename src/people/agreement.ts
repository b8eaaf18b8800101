import type { Channel } from '../draft/draft';
import type { AgreedBy, AgreementKind, Person } from './person';

/** What a clause wants agreed, and by whom: any one of the roles, or all of them. */
export interface AgreementWanted {
  readonly kind: AgreementKind;
  readonly by: readonly AgreedBy[];
  readonly need: 'any' | 'all';
}

/**
 * Whether what is wanted stands in a person's register on a day (ISO date) for a channel (READING 8).
 * `until` is the last day in force; an agreement for one channel lifts that channel only. Where all roles are
 * needed they may have agreed in one entry or in several.
 */
export function isAgreed(person: Person, wanted: AgreementWanted, day: string, channel: Channel): boolean {
  const agreed = new Set<AgreedBy>();
  for (const agreement of person.registers.agreements ?? []) {
    if (agreement.kind !== wanted.kind) continue;
    if (agreement.channel && agreement.channel !== channel) continue;
    if (agreement.on.slice(0, 10) > day) continue;
    if (agreement.until && agreement.until.slice(0, 10) < day) continue;
    for (const role of [agreement.by].flat()) agreed.add(role);
  }
  const has = (role: AgreedBy) => agreed.has(role);
  return wanted.need === 'all' ? wanted.by.every(has) : wanted.by.some(has);
}

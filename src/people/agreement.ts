import type { Channel } from '../draft/draft';
import type { AgreedBy, Agreement, AgreementKind, Person } from './person';

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
  const agreed = new Set(agreementsInForce(person, wanted, day, channel).flatMap(({ by }) => by));
  const has = (role: AgreedBy) => agreed.has(role);
  return wanted.need === 'all' ? wanted.by.every(has) : wanted.by.some(has);
}

/** The agreements of the kind wanted that any of its roles has given, in force on a day for a channel. */
export function agreementsInForce(
  { registers }: Person,
  { kind, by }: AgreementWanted,
  day: string,
  channel: Channel,
): readonly Agreement[] {
  return (registers.agreements ?? []).filter((agreement) => {
    if (agreement.kind !== kind) return false;
    if (agreement.channel && agreement.channel !== channel) return false;
    if (agreement.on.slice(0, 10) > day) return false;
    if (agreement.until && agreement.until.slice(0, 10) < day) return false;
    return [agreement.by].flat().some((role) => by.includes(role));
  });
}

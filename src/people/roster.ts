import type { Channel, Parties, Recipient } from '../draft/draft';
import { canonicalHandle, kindsServing, type ReadNumber } from './handle';
import { foldName } from './name';
import type { Person } from './person';

/** A roster made ready for look-up. Build it once for each set-up. */
export interface Roster {
  readonly byHandle: ReadonlyMap<string, readonly Person[]>;
  readonly byName: ReadonlyMap<string, readonly Person[]>;
  readonly readNumber: ReadNumber;
}

/** Who a message reaches, as far as its parties tell. */
export interface LookedUpParties {
  /** Covered young people, known by an identifier. */
  readonly known: readonly Person[];
  /** Covered young people who could be meant, by name only. */
  readonly maybe: readonly Person[];
  /** Known by an identifier, but outside the policy: former young people who are adults (READING 1). */
  readonly outside: readonly Person[];
}

/** Makes a roster ready: one pass over the people, then each look-up costs a few hash look-ups whatever its size. */
export function indexPeople(people: readonly Person[], readNumber: ReadNumber): Roster {
  const byHandle = new Map<string, Person[]>();
  const byName = new Map<string, Person[]>();
  for (const person of people) {
    add(byName, foldName(person.name), person);
    for (const { channel, handle } of person.handles) {
      add(byHandle, `${channel} ${canonicalHandle(handle, channel, readNumber)}`, person);
    }
  }
  return { byHandle, byName, readNumber };
}

/**
 * Looks the recipients up. Somebody is known by an identifier only; a name makes them `maybe` where the page
 * showed no identifier, or one of a kind that the roster does not hold for them (READING 2). Where the roster
 * does hold their identifier of that kind and the message goes to another, the identifier decides: a namesake.
 */
export function lookUp(roster: Roster, parties: Pick<Parties, 'channel' | 'to'>): LookedUpParties {
  if (!parties.to.known) return { known: [], maybe: [], outside: [] };
  const found = new Set<Person>();
  const named = new Set<Person>();
  for (const recipient of parties.to.value) {
    const people = byIdentifier(roster, recipient, parties.channel);
    for (const person of people) found.add(person);
    if (people.length > 0) continue;
    for (const person of byNameOnly(roster, recipient, parties.channel)) named.add(person);
  }
  return {
    known: [...found].filter(isCovered),
    maybe: [...named].filter((person) => isCovered(person) && !found.has(person)),
    outside: [...found].filter((person) => !isCovered(person)),
  };
}

/** Whom the policy covers (READING 1). */
export const isCovered = (person: Person): boolean => person.status !== 'former-adult';

function byIdentifier(roster: Roster, { handle }: Recipient, channel: Channel): readonly Person[] {
  if (!handle?.trim()) return [];
  // The kinds that serve one channel write their handles in one way, so it is read once.
  const canonical = canonicalHandle(handle, channel, roster.readNumber);
  return kindsServing(channel).flatMap((kind) => roster.byHandle.get(`${kind} ${canonical}`) ?? []);
}

function byNameOnly(roster: Roster, { handle, name }: Recipient, channel: Channel): readonly Person[] {
  const people = name?.trim() ? (roster.byName.get(foldName(name)) ?? []) : [];
  if (!handle?.trim()) return people;
  const kinds = kindsServing(channel);
  return people.filter((person) => !person.handles.some((held) => kinds.includes(held.channel)));
}

function add(index: Map<string, Person[]>, key: string, person: Person): void {
  const there = index.get(key);
  if (!there) index.set(key, [person]);
  else if (!there.includes(person)) there.push(person);
}

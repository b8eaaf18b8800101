import type { HandleKind } from '../draft/draft';
import type { Person } from '../people/person';
import type { SetUp } from './organisation';

/** A young person as one types them into a form; '' is not known. */
export interface PersonByHand {
  /** Of a person who is set up already; '' for a new one. */
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly born: string;
  readonly parentObjects: 'yes' | 'no' | '';
}

/** An account of one's own, as one types it. */
export interface AccountByHand {
  readonly channel: HandleKind;
  readonly handle: string;
  /** Agreed with the line manager for work; otherwise it is one's private account. */
  readonly agreed: boolean;
}

/** A set-up for one person alone, as one fills it in. */
export interface ByHand {
  readonly policy: string;
  readonly organisation: string;
  readonly name: string;
  readonly accounts: readonly AccountByHand[];
  readonly manager: { readonly name: string; readonly role: string; readonly email: string };
  readonly people: readonly PersonByHand[];
}

export const emptyPerson = (): PersonByHand => ({
  id: '',
  name: '',
  email: '',
  phone: '',
  born: '',
  parentObjects: '',
});

/** Ids of set-ups made by hand begin so: only these are changed by hand again; others come as a newer file. */
const OWN = 'own-';

/** Whether the person made this set-up alone. */
export const madeByHand = (setUp: SetUp): boolean => setUp.id.startsWith(OWN);

/**
 * The set-up that a filled-in form means, to be read by `readSetUp` before it is used.
 * What the form does not show of the one before (registers, agreements, webmail, keys) is kept.
 */
export function setUpByHand(form: ByHand, before: SetUp | null): SetUp {
  const kept = before && madeByHand(before) ? before : null;
  const taken = new Set(form.people.map((one) => one.id).filter((id) => id !== ''));
  const people = form.people.map((one) => personOf(one, kept, taken));
  return {
    format: 'forethought-set-up',
    version: 1,
    id: kept?.id ?? `${OWN}${slug(form.organisation)}`,
    name: form.organisation.trim(),
    policy: form.policy,
    zone: kept?.zone ?? 'Europe/London',
    organisation: kept?.organisation ?? {},
    staff: {
      id: kept?.staff.id ?? slug(form.name),
      name: form.name.trim(),
      accounts: form.accounts.map((one) => ({
        channel: one.channel,
        handle: handleOf(one.channel, one.handle),
        agreed: one.agreed,
        personal: !one.agreed,
      })),
      manager: {
        name: form.manager.name.trim(),
        role: form.manager.role.trim(),
        email: form.manager.email.trim() || null,
      },
    },
    people,
    managerKey: kept?.managerKey ?? null,
    webmail: kept?.webmail ?? [],
  };
}

/** The form of a set-up that was made by hand, to change it. */
export function byHandOf(setUp: SetUp): ByHand {
  const handle = (person: Person, channel: HandleKind) =>
    person.handles.find((one) => one.channel === channel)?.handle ?? '';
  const objects = { true: 'yes', false: 'no' } as const;
  return {
    policy: setUp.policy,
    organisation: setUp.name,
    name: setUp.staff.name,
    accounts: setUp.staff.accounts.map(({ channel, handle, agreed }) => ({ channel, handle, agreed })),
    manager: { ...setUp.staff.manager, email: setUp.staff.manager.email ?? '' },
    people: setUp.people.map((person) => ({
      id: person.id,
      name: person.name,
      email: handle(person, 'email'),
      phone: handle(person, 'phone'),
      born: person.born ?? '',
      parentObjects: objects[String(person.registers.parentObjects) as 'true' | 'false'] ?? '',
    })),
  };
}

function personOf(form: PersonByHand, before: SetUp | null, taken: Set<string>): Person {
  const old = before?.people.find((one) => one.id === form.id);
  const others = old?.handles.filter((one) => one.channel !== 'email' && one.channel !== 'phone') ?? [];
  const typed = (['email', 'phone'] as const).flatMap((channel) => {
    const handle = handleOf(channel, form[channel]);
    const more = old?.handles.filter((one) => one.channel === channel).slice(1) ?? [];
    return handle === '' ? more : [{ channel, handle }, ...more];
  });
  const objects = { yes: true, no: false, '': null }[form.parentObjects];
  return {
    id: old?.id ?? freshId(form.name, taken),
    name: form.name.trim(),
    status: old?.status ?? 'current',
    born: form.born.trim() || null,
    handles: [...typed, ...others],
    registers: { ...old?.registers, parentObjects: objects },
  };
}

/** British numbers as people write them become E.164; everything else is kept for the schema to judge. */
function handleOf(channel: HandleKind, typed: string): string {
  if (channel !== 'phone') return typed.trim();
  const bare = typed.replace(/[\s()-]/g, '');
  return bare.replace(/^00/, '+').replace(/^0/, '+44');
}

function freshId(name: string, taken: Set<string>): string {
  const base = slug(name);
  let id = base;
  for (let count = 2; taken.has(id); count++) id = `${base}-${count}`;
  taken.add(id);
  return id;
}

/** 'Zofia Wiśniewska' → 'zofia-wisniewska'; a name in another script keeps its letters. */
export function slug(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replace(/[łŁ]/g, 'l')
    .toLowerCase();
  return plain.replace(/[^\p{L}\p{M}\p{N}]+/gu, '-').replace(/^-|-$/g, '') || 'somebody';
}

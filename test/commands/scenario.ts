import * as v from 'valibot';
import { NOTHING_DECLARED } from '../../src/draft/declared';
import { CHANNELS, type Channel, DRAFT_KINDS, type Draft, type HandleKind } from '../../src/draft/draft';
import { known, type Reading, unknown } from '../../src/draft/reading';

// A scenario as `npm run assess` takes it. What is left out or null is not known; what is not named here is ignored,
// so that a scenario may carry facts for rules that are still to come.

const channel = v.picklist(CHANNELS);
const handleKind = v.picklist([...CHANNELS, 'phone']);
const day = v.pipe(v.string(), v.isoDate());
const moment = v.pipe(
  v.string(),
  v.check((text) => !Number.isNaN(Date.parse(text)), 'not a moment in ISO form'),
  v.transform((text) => Date.parse(text)),
);
const zone = v.pipe(
  v.string(),
  v.check((name) => isZone(name), 'not a time zone'),
);
const role = v.picklist([
  'line manager',
  'team leader',
  'senior management',
  'parent',
  'young person',
  'safeguarding trustee',
]);
const list = <S extends v.GenericSchema>(item: S) => v.nullish(v.array(item), []);

const agreement = v.object({
  kind: v.picklist([
    'share-mobile-number',
    'share-contact-details',
    'use-channel',
    'email-without-parent',
    'social-media-use',
  ]),
  by: v.union([role, v.array(role)]),
  on: day,
  until: v.nullish(day, null),
  channel: v.nullish(channel, null),
  purpose: v.nullish(v.string(), null),
});

const registers = v.object({
  parentObjects: v.nullish(v.boolean(), null),
  parentsInformed: v.nullish(v.union([v.string(), v.literal(false)]), null),
  managerAware: v.nullish(v.union([v.boolean(), v.string()]), null),
  agreements: v.nullish(v.array(agreement), null),
  parentPermission: v.pipe(
    v.nullish(v.record(handleKind, v.nullish(v.boolean(), null)), null),
    v.transform((given) => given && byChannel(given)),
  ),
  concernOpen: v.nullish(v.boolean(), null),
});

const person = v.object({
  id: v.string(),
  name: v.nullish(v.string(), ''),
  status: v.picklist(['current', 'former-adult', 'adult-at-risk']),
  born: v.nullish(day, null),
  handles: list(v.object({ channel: handleKind, handle: v.string() })),
  registers: v.pipe(
    v.nullish(registers, null),
    v.transform((given) => given ?? {}),
  ),
});

const account = v.object({
  channel: handleKind,
  handle: v.string(),
  agreed: v.boolean(),
  personal: v.nullish(v.boolean(), null),
});

const staff = v.object({
  id: v.string(),
  name: v.nullish(v.string(), ''),
  accounts: list(account),
  manager: v.nullish(
    v.object({ name: v.nullish(v.string(), ''), role: v.nullish(v.string(), 'line manager') }),
    { name: '', role: 'line manager' },
  ),
});

const count = v.nullish(v.number(), null);
const draft = v.object({
  site: v.nullish(v.string(), 'scenario'),
  channel,
  kind: v.nullish(v.picklist(DRAFT_KINDS), 'new'),
  from: v.nullish(v.object({ handle: v.nullish(v.string(), null) }), null),
  to: v.nullish(
    v.array(v.object({ handle: v.nullish(v.string(), null), name: v.nullish(v.string(), null) })),
    null,
  ),
  group: v.nullish(v.object({ size: count, adults: count, unknown: count }), null),
  text: v.nullish(v.string(), null),
  attachments: v.nullish(
    v.array(v.object({ name: v.nullish(v.string(), ''), type: v.nullish(v.string(), '') })),
    null,
  ),
  leaving: v.nullish(v.picklist(['now', 'later']), 'now'),
  declared: v.nullish(
    v.object({
      purpose: v.nullish(v.string(), null),
      atRisk: v.nullish(v.boolean(), false),
      noAlternative: v.nullish(v.boolean(), false),
      extenuating: v.nullish(v.string(), null),
    }),
    NOTHING_DECLARED,
  ),
});

const contact = v.pipe(
  v.object({
    at: moment,
    direction: v.picklist(['sent', 'received']),
    channel,
    to: list(v.string()),
    from: v.nullish(v.union([v.string(), v.array(v.string())]), null),
  }),
  v.transform(({ to, from, ...contact }) => ({
    ...contact,
    people: contact.direction === 'sent' ? to : [from ?? []].flat(),
  })),
);

const workingHours = v.object({
  days: v.tuple([v.number(), v.number()]),
  from: v.string(),
  to: v.string(),
});

/** A message of somebody to somebody, under a policy. */
export const SCENARIO = v.object({
  id: v.string(),
  policy: v.string(),
  now: moment,
  zone: v.nullish(zone, 'Europe/London'),
  staff,
  people: list(person),
  history: list(contact),
  draft,
  organisation: v.nullish(
    v.object({ workingHours: v.nullish(workingHours, null), numbers: list(v.string()) }),
    { workingHours: null, numbers: [] },
  ),
});
export type Scenario = v.InferOutput<typeof SCENARIO>;

/** A text alone. */
export const TEXT_ONLY = v.object({ id: v.string(), text: v.string(), textOnly: v.literal(true) });

/** The scenario's draft as an adapter would have read it. */
export function draftOf(given: Scenario['draft']): Draft {
  const { site, channel, kind, leaving, from, to, group, text, attachments } = given;
  return {
    site,
    channel,
    kind,
    leaving,
    from: read(from?.handle ? { handle: from.handle } : null),
    to: read(to?.map(({ handle, name }) => ({ handle, ...(name !== null && { name }) })) ?? null),
    group: known(group, 'scenario'),
    text: read(text),
    attachments: read(attachments),
  };
}

/** A permission for `phone` serves text, call and whatsapp, unless they have their own; null is not known. */
function byChannel(given: Readonly<Partial<Record<HandleKind, boolean | null>>>) {
  const { phone, ...own } = given;
  const byPhone = { text: phone, call: phone, whatsapp: phone };
  const noted = Object.entries({ ...byPhone, ...own }).filter((one) => typeof one[1] === 'boolean');
  return Object.fromEntries(noted) as Partial<Record<Channel, boolean>>;
}

function read<T>(value: T | null): Reading<T> {
  return value === null ? unknown('not-in-scenario') : known(value, 'scenario');
}

function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en-GB', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

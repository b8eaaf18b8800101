import * as v from 'valibot';
import { hex64, logId, wholeNumber } from './entry';

const words = v.string();
const name = v.pipe(v.string(), v.maxLength(2_000));
const key = v.pipe(v.string(), v.regex(/^[\w-]{8,64}$/));
const named = v.strictObject({ id: name, name });
const people = v.array(named);

/** What was set up when the log was opened, or since. */
const described = { app: name, organisation: named, policy: name, staff: named };

const finding = v.strictObject({
  answer: v.picklist(['breach', 'unsure']),
  clause: name,
  level: v.picklist(['hold', 'warn', 'ask', 'note']),
  missing: v.exactOptional(name),
  rule: name,
});

const count = v.nullable(wholeNumber);
const recipient = v.strictObject({ handle: v.nullable(name), name: v.exactOptional(name) });
const attachments = v.array(v.strictObject({ name, type: name }));
/** `finding` is the finding's id: '6.2/quiet-hours'. */
const reasons = v.array(v.strictObject({ finding: name, reason: words }));
/** How many entries follow with the rest of it. */
const parts = v.exactOptional(wholeNumber);

/** A message to somebody known. Left out or null: the page did not show it. */
const sent = v.strictObject({
  attachments,
  channel: name,
  declared: v.strictObject({
    atRisk: v.boolean(),
    extenuating: v.nullable(words),
    noAlternative: v.boolean(),
    purpose: v.nullable(words),
  }),
  findings: v.array(finding),
  from: v.nullable(name),
  group: v.exactOptional(v.nullable(v.strictObject({ adults: count, size: count, unknown: count }))),
  key,
  kind: name,
  leaving: v.exactOptional(v.picklist(['now', 'later'])),
  parts,
  people,
  policy: name,
  reasons,
  /** When it went out, and why it could not be recorded then. */
  recordedLate: v.exactOptional(v.strictObject({ at: wholeNumber, why: words })),
  site: name,
  subject: v.exactOptional(words),
  text: v.nullable(words),
  to: v.array(recipient),
});

/**
 * What each kind of entry says. A body never changes its shape: a new shape is a new kind, so that
 * what was written years ago stays readable.
 */
export const BODIES = {
  /** First entry of every log. `key` is the device's Ed25519 public key. */
  opened: v.strictObject({ ...described, key: hex64 }),
  /** The names, the policy or the version of the extension changed. */
  'set-up': v.strictObject(described),
  sent,
  /** The rest of a message too long for one line; `part` counts from 1. What is left out has no more of it here. */
  'sent-more': v.strictObject({
    attachments: v.exactOptional(attachments),
    key,
    part: wholeNumber,
    people: v.exactOptional(people),
    reasons: v.exactOptional(reasons),
    subject: v.exactOptional(words),
    text: words,
    to: v.array(recipient),
  }),
  /** A message was held and did not go: the findings, never its text. */
  'not-sent': v.strictObject({ channel: name, findings: v.array(name), key, parts, people, site: name }),
  /** The rest of the people of one to very many. */
  'not-sent-more': v.strictObject({ key, part: wholeNumber, people }),
  /** A message went out unchecked. */
  'not-checked': v.strictObject({ at: wholeNumber, key, site: name, why: name }),
  /** The store came back with less than the mirror remembers; `kept` entries of that log are still here. */
  'storage-loss': v.strictObject({ head: hex64, kept: wholeNumber, log: logId, size: wholeNumber }),
  /** The wall clock is not where the monotonic clock, or the entry before, says; both in ms since 1970. */
  'clock-step': v.strictObject({ expected: wholeNumber, found: wholeNumber, sameBoot: v.boolean() }),
  /** A file with everything up to and including this entry was made; `recipients` are age public keys. */
  exported: v.strictObject({
    key,
    recipients: v.array(name),
    sealedBy: v.picklist(['manager-key', 'passphrase']),
  }),
  /** The line manager's receipt came back to the device. */
  acknowledged: v.strictObject({ at: wholeNumber, head: hex64, key, size: wholeNumber }),
  /** The bodies of these entries were erased; their headers stay. */
  erased: v.strictObject({ key, reason: words, seqs: v.array(wholeNumber) }),
} as const;

/** The kinds of entry that this version knows. Later versions add to them. */
export type Kind = keyof typeof BODIES;

/** What an entry of a kind says. */
export type Body<K extends Kind = Kind> = v.InferOutput<(typeof BODIES)[K]>;

/** Something to be recorded, by kind. */
export type Event<K extends Kind = Kind> = {
  [One in K]: { readonly kind: One; readonly body: Body<One> };
}[K];

/** Whether this version knows the kind; others verify all the same and are shown as unknown. */
export function isKind(kind: string): kind is Kind {
  return Object.hasOwn(BODIES, kind);
}

/** The body of an entry of a known kind, or null where it has not the shape that its kind asks for. */
export function readBody<K extends Kind>(kind: K, value: unknown): Body<K> | null {
  const read = v.safeParse(BODIES[kind], value);
  return read.success ? (read.output as Body<K>) : null;
}

import * as v from 'valibot';
import { CHANNELS, DRAFT_KINDS } from '../draft/draft';
import { LONGEST_NAME, LONGEST_TEXT, MOST_ATTACHMENTS, MOST_RECIPIENTS } from '../draft/limits';
import type { Message, MessageType } from './ask';

const line = v.pipe(v.string(), v.maxLength(LONGEST_NAME));
/** Longer than an adapter tells one: a subject must not keep a message from being recorded. */
const subject = v.pipe(v.string(), v.maxLength(10_000));
const key = v.pipe(v.string(), v.regex(/^[\w-]{8,64}$/));
const milliseconds = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

const reading = <T extends v.GenericSchema>(value: T) =>
  v.variant('known', [
    v.strictObject({ known: v.literal(true), value, how: line }),
    v.strictObject({ known: v.literal(false), why: line }),
  ]);

const account = reading(v.strictObject({ handle: line }));
const recipients = reading(
  v.pipe(
    v.array(v.strictObject({ handle: v.nullable(line), name: v.exactOptional(line) })),
    v.maxLength(MOST_RECIPIENTS),
  ),
);
const count = v.nullable(v.pipe(v.number(), v.safeInteger(), v.minValue(0)));

const parties = v.strictObject({
  site: line,
  channel: v.picklist(CHANNELS),
  from: account,
  to: recipients,
});

const draft = v.strictObject({
  ...parties.entries,
  kind: v.picklist(DRAFT_KINDS),
  group: reading(v.nullable(v.strictObject({ size: count, adults: count, unknown: count }))),
  text: reading(v.pipe(v.string(), v.maxLength(LONGEST_TEXT))),
  subject: v.exactOptional(reading(subject)),
  attachments: reading(
    v.pipe(v.array(v.strictObject({ name: line, type: line })), v.maxLength(MOST_ATTACHMENTS)),
  ),
  leaving: v.picklist(['now', 'later']),
});

const words = v.pipe(v.string(), v.maxLength(5_000));
const declared = v.strictObject({
  purpose: v.nullable(words),
  atRisk: v.boolean(),
  noAlternative: v.boolean(),
  extenuating: v.nullable(words),
});
/** By finding id. valibot would read a list as a record. */
const reasons = v.pipe(
  v.custom<Record<string, string>>((value) => !Array.isArray(value)),
  v.record(line, words),
  v.maxEntries(200),
);
const practice = { practice: v.exactOptional(v.boolean()), practiceNow: v.exactOptional(milliseconds) };

/** What each message must look like; anything else is refused before it is looked at. */
export const SHAPES = {
  'look-up': v.strictObject({ type: v.literal('look-up'), parties, ...practice }),
  assess: v.strictObject({ type: v.literal('assess'), draft, declared, ...practice }),
  send: v.strictObject({
    type: v.literal('send'),
    key,
    draft,
    declared,
    reasons,
    at: milliseconds,
    evenIfNotRecorded: v.boolean(),
    unasked: v.exactOptional(v.boolean()),
    ...practice,
  }),
  'not-sent': v.strictObject({
    type: v.literal('not-sent'),
    key,
    findings: v.pipe(v.array(line), v.maxLength(200)),
    parties,
    ...practice,
  }),
  'not-checked': v.strictObject({
    type: v.literal('not-checked'),
    key,
    site: line,
    why: line,
    at: milliseconds,
  }),
  state: v.strictObject({ type: v.literal('state') }),
  'use-set-up': v.strictObject({ type: v.literal('use-set-up'), setUp: v.unknown() }),
  'add-webmail': v.strictObject({ type: v.literal('add-webmail'), pattern: line }),
  'remove-webmail': v.strictObject({ type: v.literal('remove-webmail'), pattern: line }),
  'note-export': v.strictObject({
    type: v.literal('note-export'),
    key,
    sealedBy: v.picklist(['manager-key', 'passphrase']),
  }),
} satisfies Record<MessageType, v.GenericSchema>;

/** A message of the shape that its type asks for, or null. */
export function readMessage(raw: unknown): Message | null {
  if (typeof raw !== 'object' || raw === null || !('type' in raw)) return null;
  if (typeof raw.type !== 'string' || !Object.hasOwn(SHAPES, raw.type)) return null;
  const read = v.safeParse(SHAPES[raw.type as MessageType], raw);
  return read.success ? (read.output as Message) : null;
}

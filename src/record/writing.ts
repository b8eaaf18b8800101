import * as v from 'valibot';
import { BODIES, type Body, type Event } from './bodies';
import { wellFormed } from './canonical';
import { clockStep, link, type Tail } from './chain';
import { type ContactRow, DESCRIBED, type Looking, ONLY, type Writing } from './database';
import { type ClockReading, type Header, NO_PREVIOUS, readHeader } from './entry';
import { lineHash, SALT_BYTES, utf8ToBytes } from './hash';
import { LONGEST_LINE } from './limits';
import { inParts } from './long';
import { RecordError } from './record-error';

/** Where the log stands, from its last entry itself, so that no second word for it can disagree. */
export async function tailOf(tx: Looking<'entries'>, log: string): Promise<Tail> {
  const last = (await tx.objectStore('entries').openCursor(null, 'prev'))?.value;
  if (!last) return { log, size: 0, head: NO_PREVIOUS, last: null };
  return { log, size: last.seq + 1, head: lineHash(last.line), last: JSON.parse(last.line) as Header };
}

/** Whose record the log says it is, by its last `opened` or `set-up`; null before the first. */
export async function describedIn(tx: Looking<'keys' | 'bodies'>): Promise<Body<'set-up'> | null> {
  const seq = await tx.objectStore('keys').get(DESCRIBED);
  const row = seq === undefined ? undefined : await tx.objectStore('bodies').get(seq);
  if (!row) return null;
  const { app, organisation, policy, staff } = (JSON.parse(row.line) as { body: Body<'set-up'> }).body;
  return { app, organisation, policy, staff };
}

/**
 * Adds an event's entries at the tail, a `clock-step` before them where the clock has stepped.
 * Everything here is synchronous but the transaction's own requests.
 * @returns the seq of the event's first entry, and where the log stands then
 */
export async function addEvent(
  tx: Writing,
  tail: Tail,
  event: Event,
  clock: ClockReading,
): Promise<{ readonly seq: number; readonly tail: Tail }> {
  const step = clockStep(tail, clock);
  const sound = checked(event);
  const parts = sound.kind === 'sent' || sound.kind === 'not-sent' ? inParts(sound) : [sound];
  let ratchet = (await tx.objectStore('ratchet').get(ONLY)) ?? null;
  const enrolled = ratchet !== null;
  let now = tail;
  const added: Promise<unknown>[] = [];
  for (const one of step ? [step, ...parts] : parts) {
    const next = link(now, one, clock, crypto.getRandomValues(new Uint8Array(SALT_BYTES)), ratchet);
    if (!readHeader(next.lines.header)) throw new RecordError('invalid');
    if (tooLong(next.lines.header) || tooLong(next.lines.body)) throw new RecordError('too-large');
    added.push(tx.objectStore('entries').add({ seq: next.seq, line: next.lines.header }));
    added.push(tx.objectStore('bodies').add({ seq: next.seq, line: next.lines.body }));
    now = next.tail;
    ratchet = next.ratchet;
  }
  if (enrolled && ratchet) added.push(tx.objectStore('ratchet').put(ratchet, ONLY));
  const seq = tail.size + (step ? 1 : 0);
  const contact = contactOf(sound, seq, clock.utcMs);
  if (contact) added.push(tx.objectStore('contacts').add(contact));
  await Promise.all(added);
  return { seq, tail: now };
}

/** The event as it will be read again: surrogates mended, of the shape of its kind. */
function checked(event: Event): Event {
  const read = v.safeParse(BODIES[event.kind], wellFormed(event.body));
  if (!read.success) throw new RecordError('invalid', { cause: v.flatten(read.issues) });
  return { kind: event.kind, body: read.output } as Event;
}

function contactOf(event: Event, seq: number, now: number): ContactRow | null {
  if (event.kind !== 'sent') return null;
  const { channel, people, recordedLate }: Body<'sent'> = event.body;
  return {
    seq,
    at: recordedLate?.at ?? now,
    direction: 'sent',
    channel,
    people: people.map(({ id }) => id),
  };
}

const tooLong = (line: string): boolean => utf8ToBytes(line).length > LONGEST_LINE;

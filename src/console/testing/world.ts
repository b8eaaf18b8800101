import type { Body, Event } from '../../record/bodies';
import { link, type Tail } from '../../record/chain';
import { makeCheckpoint } from '../../record/checkpoint';
import { type Device, newDevice } from '../../record/device';
import { type EntryLines, NO_PREVIOUS } from '../../record/entry';
import { recordFile } from '../../record/file';

/** A member of staff of an invented project, and the record that their device has written so far. */
export interface Writer {
  readonly device: Device;
  readonly organisation: { readonly id: string; readonly name: string };
  readonly staff: { readonly id: string; readonly name: string };
  readonly lines: readonly EntryLines[];
  readonly tail: Tail;
}

/** An event and when it was written: milliseconds since 1970, UTC. */
export type Told = readonly [at: number, event: Event];

export const ELM_COURT = { id: 'elm-court-youth', name: 'Elm Court Youth Project' };
export const ROWAN = { id: 'rowan-ellis', name: 'Rowan Ellis' };
export const PRIYA = { id: 'priya-nair', name: 'Priya Nair' };
export const SAM = { id: 'sam-okoro', name: 'Sam Okoro' };
export const ZOFIA = { id: 'zofia-wisniewska', name: 'Zofia Wiśniewska' };

/** Friday 20 November 2026, 21:12 in London. */
export const EVENING = Date.UTC(2026, 10, 20, 21, 12);
export const MINUTE = 60_000;

/** A new device, and the entry that begins its record. */
export async function begins(
  staff = ROWAN,
  { organisation = ELM_COURT, at = EVENING, device }: Partial<Writer & { at: number }> = {},
): Promise<Writer> {
  const own = device ?? (await newDevice());
  const opened: Event = {
    kind: 'opened',
    body: { app: '0.1.0', key: own.key, organisation, policy: 'elm-court', staff },
  };
  const tail: Tail = { log: own.log, size: 0, head: NO_PREVIOUS, last: null };
  return writes({ device: own, organisation, staff, lines: [], tail }, [[at, opened]]);
}

/** The same record with more in it. */
export function writes(writer: Writer, told: readonly Told[], zone = 'Europe/London'): Writer {
  let { tail } = writer;
  const lines = [...writer.lines];
  for (const [utcMs, event] of told) {
    const clock = { utcMs, offsetMinutes: 0, zone, monotonicMs: tail.size * MINUTE, boot: 'boot-1' };
    const next = link(tail, event, clock, crypto.getRandomValues(new Uint8Array(16)), null);
    lines.push(next.lines);
    ({ tail } = next);
  }
  return { ...writer, lines, tail };
}

/** The record as an unpacked file. */
export async function exports(writer: Writer, at = EVENING, from = 0): Promise<Uint8Array<ArrayBuffer>> {
  const { device, lines, organisation, staff, tail } = writer;
  const opening = {
    format: 'forethought-record',
    from,
    log: device.log,
    organisation,
    staff,
    version: 1,
  } as const;
  const file = await recordFile(opening, [lines.slice(from)], await makeCheckpoint(device, tail, at));
  return new Uint8Array(file);
}

/** A message to one young person. */
export function message(key: string, text: string, more: Partial<Body<'sent'>> = {}): Event<'sent'> {
  return {
    kind: 'sent',
    body: {
      attachments: [],
      channel: 'email',
      declared: { atRisk: false, extenuating: null, noAlternative: false, purpose: null },
      findings: [],
      from: 'r.ellis@elmcourt.example',
      key,
      kind: 'new',
      leaving: 'now',
      people: [SAM],
      policy: 'elm-court',
      reasons: [],
      site: 'roundcube',
      text,
      to: [{ handle: 'sam.okoro@young.example', name: 'Sam Okoro' }],
      ...more,
    },
  };
}

/** Rowan's record with so many messages after its first entry, a minute apart. */
export async function rowans(messages: number): Promise<Writer> {
  const told = Array.from(
    { length: messages },
    (_, n): Told => [
      EVENING + n * MINUTE,
      message(`message-${String(n).padStart(4, '0')}`, `Rehearsal ${n}`),
    ],
  );
  return writes(await begins(), told);
}

/** A file's text with something in it changed. */
export function altered(file: Uint8Array, change: (text: string) => string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(change(new TextDecoder().decode(file)));
}

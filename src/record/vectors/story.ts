import type { Event } from '../bodies';
import { ERASED_LINE } from '../body-line';
import { clockStep, link, type Tail } from '../chain';
import { makeCheckpoint } from '../checkpoint';
import type { Device } from '../device';
import { type ClockReading, type EntryLines, NO_PREVIOUS } from '../entry';
import { type Opening, recordFile } from '../file';
import { bytesToHex } from '../hash';

/** Ed25519 key of RFC 8032, section 7.1, test 1: known to everybody, so good for vectors and for nothing else. */
const D = 'nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A';
const X = '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo';

/** A log of invented people, always the same bytes: what a device has, and what it has written so far. */
export interface Story {
  readonly device: Device;
  readonly lines: readonly EntryLines[];
  readonly tail: Tail;
}

export const STAFF = { id: 'anwen', name: 'Anwen Pritchard' };
export const ORGANISATION = { id: 'harbour-youth', name: 'Harbour Youth Choir' };
const DESCRIBED = { app: '0.1.0', organisation: ORGANISATION, policy: 'elm-court', staff: STAFF };

/** Friday 20 November 2026, 16:00 in London. */
export const START = Date.UTC(2026, 10, 20, 16, 0);
const MINUTE = 60_000;

/** The vectors' device; another log id makes it another browser with the same key. */
export async function vectorDevice(log = '00112233445566778899aabbccddeeff'): Promise<Device> {
  const jwk = { kty: 'OKP', crv: 'Ed25519', d: D, x: X };
  const privateKey = await crypto.subtle.importKey('jwk', jwk, 'Ed25519', false, ['sign']);
  return { log, key: bytesToHex(Buffer.from(X, 'base64url')), privateKey };
}

/** The whole afternoon: opened, sent, held, unchecked, the clock set, an entry of an unknown kind, exported. */
export async function story(device?: Device, entries = EVENTS.length + 1): Promise<Story> {
  const own = device ?? (await vectorDevice());
  const opened: Event = { kind: 'opened', body: { ...DESCRIBED, key: own.key } };
  return tell(own, [opened, ...EVENTS].slice(0, entries));
}

/** Writes events down, a minute apart, as the store would. */
export function tell(
  device: Device,
  events: readonly Event[],
  from?: Story,
  seed: Uint8Array | null = null,
): Story {
  let tail: Tail = from?.tail ?? { log: device.log, size: 0, head: NO_PREVIOUS, last: null };
  let ratchet = seed;
  const lines: EntryLines[] = [...(from?.lines ?? [])];
  for (const event of events) {
    const clock = at(tail.size);
    const step = clockStep(tail, clock);
    for (const one of step ? [step, event] : [event]) {
      const next = link(tail, one, clock, saltOf(tail.size), ratchet);
      ({ tail, ratchet } = next);
      lines.push(next.lines);
    }
  }
  return { device, lines, tail };
}

/** The story as an unpacked file; `lines` may be others than those the checkpoint was made for. */
export async function fileOf(
  { device, lines, tail }: Story,
  opening: Partial<Opening> = {},
): Promise<string> {
  const whole: Opening = {
    format: 'forethought-record',
    from: 0,
    log: device.log,
    organisation: ORGANISATION,
    staff: STAFF,
    version: 1,
    ...opening,
  };
  const checkpoint = await makeCheckpoint(device, tail, START + 24 * 60 * MINUTE);
  return new TextDecoder().decode(await recordFile(whole, [lines], checkpoint));
}

/** The story with one body erased as the product does it. */
export function erasing(from: Story, seq: number): Story {
  const reason = 'The family asked for it, and the line manager agreed.';
  const told = tell(
    from.device,
    [{ kind: 'erased', body: { key: 'erase-0001', reason, seqs: [seq] } }],
    from,
  );
  return { ...told, lines: told.lines.map((one, at) => (at === seq ? { ...one, body: ERASED_LINE } : one)) };
}

function at(seq: number): ClockReading {
  return {
    utcMs: START + seq * MINUTE,
    offsetMinutes: 0,
    zone: 'Europe/London',
    monotonicMs: seq * MINUTE,
    boot: 'vector-boot-1',
  };
}

const saltOf = (seq: number): Uint8Array => new Uint8Array(16).fill(seq + 1);

const NOTHING = { atRisk: false, extenuating: null, noAlternative: false, purpose: null };
const SAM = { id: 'p1', name: 'Sam Okoro' };
const ZOSIA = { id: 'p2', name: 'Zosia Wójcik' };

/** A message to one young person, as the record has it. */
export function message(key: string, text: string, more: Partial<Event<'sent'>['body']> = {}): Event<'sent'> {
  return {
    kind: 'sent',
    body: {
      attachments: [],
      channel: 'email',
      declared: NOTHING,
      findings: [],
      from: 'a.pritchard@harbour.example',
      key,
      kind: 'new',
      leaving: 'now',
      people: [SAM],
      policy: 'elm-court',
      reasons: [],
      site: 'roundcube',
      text,
      to: [{ handle: 'sam@young.example', name: 'Sam Okoro' }],
      ...more,
    },
  };
}

const EVENTS: readonly Event[] = [
  message('message-0001', 'Rehearsal is at six on Tuesday, in the small hall.', { subject: 'Tuesday' }),
  message('message-0002', 'Dziękuję, Zosia 🎶\n"See you" there: c u l8r', {
    attachments: [{ name: 'seating.pdf', type: 'application/pdf' }],
    declared: { ...NOTHING, purpose: 'arrange' },
    findings: [
      { answer: 'breach', clause: '7.2', level: 'warn', rule: 'shorthand' },
      { answer: 'unsure', clause: '6.2', level: 'hold', missing: 'account', rule: 'quiet-hours' },
    ],
    people: [ZOSIA],
    reasons: [{ finding: '6.2/quiet-hours', reason: 'The coach leaves early.' }],
    recordedLate: { at: START, why: 'recorder-failed' },
    to: [{ handle: null, name: 'Zosia W.' }],
  }),
  {
    kind: 'not-sent',
    body: {
      channel: 'email',
      findings: ['6.2/quiet-hours'],
      key: 'message-0003',
      people: [SAM],
      site: 'gmail',
    },
  },
  { kind: 'not-checked', body: { at: START, key: 'message-0004', site: 'gmail', why: 'no-from-field' } },
  { kind: 'clock-step', body: { expected: START, found: START + 5_000, sameBoot: true } },
  // A kind of a later version, which today's reader has never heard of.
  {
    kind: 'follow-up',
    body: { key: 'followup-0001', seq: 1, word: 'Spoke to Sam in person.' },
  } as unknown as Event,
  { kind: 'exported', body: { key: 'export-0001', recipients: [], sealedBy: 'passphrase' } },
];

import type { Body } from './bodies';
import { canonical } from './canonical';
import { type Checkpoint, isSigned } from './checkpoint';
import { type Place, type ReadEntry, readEntries } from './entries';
import { type Fault, Faults } from './fault';
import type { Opening } from './file';
import { LARGEST_RECORD } from './limits';
import { checkLinks, checkTags } from './links';
import { againstReceipt, type Receipt } from './receipt';
import { type Parts, takeApart } from './take-apart';

/** What a record is held against, beyond itself. */
export interface Against {
  /** The last receipt given for this person's record. */
  readonly receipt?: Receipt | undefined;
  /** Id of the organisation whose record it should be. */
  readonly organisation?: string | undefined;
  /** First key of the ratchet, in hexadecimal, where the log is enrolled. */
  readonly seed?: string | undefined;
}

/** What can be said of a record. */
export interface Verdict {
  /** No fault was found. Without a receipt this cannot notice a device that rewrote the whole of its own log. */
  readonly ok: boolean;
  readonly log: string | null;
  /** Whose record it says it is; believe it only where `ok`. */
  readonly opening: Opening | null;
  /** How many entries were read. */
  readonly entries: number;
  readonly faults: readonly Fault[];
  readonly checkpoint: Checkpoint | null;
  /** The entries with a header that can be read, by seq. */
  readonly records: readonly ReadEntry[];
}

/**
 * Verifies an unpacked record: raw bytes line by line, each parsed only once it is short enough.
 * Never throws, whatever the bytes.
 */
export async function verifyRecord(file: Uint8Array, against: Against = {}): Promise<Verdict> {
  const faults = new Faults();
  const parts = file.length > LARGEST_RECORD ? tooLarge(faults) : takeApart(file, faults);
  if (!parts) return verdict(null, [], faults);
  const { opening, checkpoint } = parts;
  const places = readEntries(parts.pairs, opening, faults);
  const size = places.reduce((most, { seq }) => Math.max(most, seq + 1), 0);
  const signed = checkpoint !== null && (await isSigned(checkpoint));
  checkEnd(parts, signed, size, faults);
  const end = signed && checkpoint.size === size ? checkpoint.head : null;
  const bySeq = checkLinks(places, opening?.from ?? 0, end, faults);
  checkOwner(parts, bySeq, against, faults);
  if (against.receipt) checkReceipt(parts, bySeq, size, against.receipt, faults);
  if (against.seed) checkTags(bySeq, against.seed, faults);
  return verdict(parts, bySeq, faults);
}

/** The receipt that the console gives for a sound record; null for one that is not. `at` in ms since 1970, UTC. */
export function receiptFor({ ok, opening, checkpoint }: Verdict, at: number): Receipt | null {
  if (!ok || !opening || !checkpoint) return null;
  const { head, key, log, size } = checkpoint;
  const { organisation, staff } = opening;
  return {
    at,
    format: 'forethought-receipt',
    head,
    key,
    log,
    organisation: organisation.id,
    size,
    staff: staff.id,
    version: 1,
  };
}

function tooLarge(faults: Faults): null {
  faults.add('too-large');
  return null;
}

function checkEnd(
  { opening, checkpoint, lines }: Parts,
  signed: boolean,
  size: number,
  faults: Faults,
): void {
  if (!checkpoint) {
    faults.add('shortened', lines);
    return;
  }
  if (opening && checkpoint.log !== opening.log) faults.add('not-this-log', lines);
  if (!signed) faults.add('bad-signature', lines);
  if (checkpoint.size > size) faults.add('shortened', lines, size);
  if (checkpoint.size < size) faults.add('beyond-checkpoint', lines, checkpoint.size);
}

/** The entries say whose log it is; the opening line and the checkpoint's key must agree with them. */
function checkOwner(
  { opening, checkpoint }: Parts,
  bySeq: readonly Place[],
  { organisation, receipt }: Against,
  faults: Faults,
): void {
  const first = bySeq[0];
  const opened = first?.seq === 0 && first.entry?.event?.kind === 'opened' ? first.entry.event.body : null;
  for (const { entry, line, seq } of bySeq) {
    const mayOpen = seq === 0;
    if (entry && (entry.header.kind === 'opened') !== mayOpen) faults.add('unreadable', line, seq);
    if (opened && entry?.event?.kind === 'set-up' && !samePerson(opened, entry.event.body)) {
      faults.add('foreign', line, seq);
    }
  }
  if (opened && checkpoint && opened.key !== checkpoint.key) faults.add('foreign');
  if (opening && organisation !== undefined && opening.organisation.id !== organisation)
    faults.add('foreign');
  const startless = opening && opening.from > 0 ? !receipt : bySeq.length === 0;
  if (startless) faults.add('missing-entry', 1, 0);
  const described = lastDescribed(bySeq);
  if (!opening || !described) return;
  const says = canonical([opening.organisation, opening.staff]);
  if (says !== canonical([described.organisation, described.staff])) faults.add('altered-opening', 1);
}

function lastDescribed(bySeq: readonly Place[]): Body<'set-up'> | null {
  const event = bySeq.map(eventOf).findLast((one) => one?.kind === 'opened' || one?.kind === 'set-up');
  return (event?.body as Body<'set-up'> | undefined) ?? null;
}

const samePerson = (a: Body<'set-up'>, b: Body<'set-up'>): boolean =>
  a.organisation.id === b.organisation.id && a.staff.id === b.staff.id;

const eventOf = (place: Place | undefined) => place?.entry?.event ?? null;

function checkReceipt(
  { opening, checkpoint }: Parts,
  bySeq: readonly Place[],
  size: number,
  receipt: Receipt,
  faults: Faults,
): void {
  if (!opening) return;
  const code = againstReceipt(
    {
      log: opening.log,
      organisation: opening.organisation.id,
      staff: opening.staff.id,
      key: checkpoint?.key ?? null,
      from: opening.from,
      prev: bySeq[0]?.entry?.header.prev ?? null,
      size,
      hashAt: (seq) => bySeq.find((place) => place.seq === seq)?.hash ?? null,
    },
    receipt,
  );
  if (code) faults.add(code, null, code === 'missing-entry' ? receipt.size : null);
}

function verdict(parts: Parts | null, bySeq: readonly Place[], faults: Faults): Verdict {
  const list = faults.list();
  return {
    ok: list.length === 0,
    log: parts?.opening?.log ?? null,
    opening: parts?.opening ?? null,
    entries: bySeq.length,
    faults: list,
    checkpoint: parts?.checkpoint ?? null,
    records: bySeq.flatMap(({ entry }) => entry ?? []),
  };
}

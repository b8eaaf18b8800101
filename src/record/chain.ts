import type { Event } from './bodies';
import { bodyLine } from './body-line';
import { canonical } from './canonical';
import { type ClockReading, ENTRY_VERSION, type EntryLines, type Head, type Header } from './entry';
import { bytesToHex, commitment, lineHash, utf8ToBytes } from './hash';
import { nextKey, tagOf } from './ratchet';

/** A wall clock that moved by more than this against the monotonic clock has stepped, in ms. */
const STEP_MS = 2_000;

/** Where a log stands, with the clocks of its last entry (null before the first). */
export interface Tail extends Head {
  readonly last: Pick<Header, 'utcMs' | 'monotonic' | 'boot'> | null;
}

/** One more entry: its lines, where the log stands then, and the ratchet's next key. */
export interface Link {
  readonly seq: number;
  readonly lines: EntryLines;
  readonly tail: Tail;
  readonly ratchet: Uint8Array | null;
}

/**
 * Computes the next entry; writes nothing, reads no clock and no chance of its own.
 * @param salt 16 random bytes, never used twice
 * @param ratchet this entry's key, or null before enrolment
 * @throws NotCanonical where the body has no canonical form
 */
export function link(
  tail: Tail,
  event: Event,
  clock: ClockReading,
  salt: Uint8Array,
  ratchet: Uint8Array | null,
): Link {
  const body = canonical(event.body);
  const header: Header = {
    boot: clock.boot,
    commit: commitment(salt, utf8ToBytes(body)),
    kind: event.kind,
    log: tail.log,
    monotonic: Math.floor(clock.monotonicMs),
    offset: clock.offsetMinutes,
    prev: tail.head,
    seq: tail.size,
    tag: null,
    utcMs: clock.utcMs,
    v: ENTRY_VERSION,
    zone: clock.zone,
  };
  const bare = canonical(header);
  const line = ratchet ? canonical({ ...header, tag: tagOf(ratchet, tail.head, bare) }) : bare;
  return {
    seq: header.seq,
    lines: { header: line, body: bodyLine(body, bytesToHex(salt)) },
    tail: { log: tail.log, size: tail.size + 1, head: lineHash(line), last: header },
    ratchet: ratchet && nextKey(ratchet),
  };
}

/**
 * The `clock-step` that must come before the next entry, or null. Within one boot the wall clock is held to
 * the monotonic one (which, on some systems, stands still while the computer sleeps); across boots it may
 * not go back.
 */
export function clockStep({ last }: Tail, clock: ClockReading): Event<'clock-step'> | null {
  if (!last) return null;
  const sameBoot = last.boot === clock.boot;
  const expected = sameBoot ? last.utcMs + Math.floor(clock.monotonicMs) - last.monotonic : last.utcMs;
  const moved = clock.utcMs - expected;
  const stepped = sameBoot ? Math.abs(moved) > STEP_MS : moved < -STEP_MS;
  if (!stepped) return null;
  return { kind: 'clock-step', body: { expected: Math.max(0, expected), found: clock.utcMs, sameBoot } };
}

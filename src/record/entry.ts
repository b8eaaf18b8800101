import * as v from 'valibot';

/** The format of headers and bodies that this code writes and reads. */
export const ENTRY_VERSION = 1;

/** What the first entry of a log names as its previous one. */
export const NO_PREVIOUS = '0'.repeat(64);

/** SHA-256 and Ed25519 public keys: 32 bytes in lower-case hexadecimal. */
export const hex64 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
/** A log's id: 16 random bytes in lower-case hexadecimal. */
export const logId = v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/));
/** A whole number from 0: a seq, a size, milliseconds. */
export const wholeNumber = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/**
 * The chained half of an entry: `commit` binds the body, `prev` the entry before,
 * `tag` (null until enrolment seeds it) the ratchet. `monotonic` is in ms since `boot` began, `offset` in minutes
 * east of UTC, `utcMs` in ms since 1970, `zone` an IANA name.
 */
export interface Header {
  readonly boot: string;
  readonly commit: string;
  readonly kind: string;
  readonly log: string;
  readonly monotonic: number;
  readonly offset: number;
  readonly prev: string;
  readonly seq: number;
  readonly tag: string | null;
  readonly utcMs: number;
  readonly v: typeof ENTRY_VERSION;
  readonly zone: string;
}

// Every member of a header is plain ASCII of a known form, so one expression is both its grammar and its
// canonical form: far quicker than parsing JSON, over 100,000 entries.
const WHOLE = '(0|[1-9]\\d{0,15})';
const HASH = '([0-9a-f]{64})';
const HEADER = new RegExp(
  `^\\{"boot":"([\\w-]{1,64})","commit":"${HASH}","kind":"([a-z][a-z0-9.-]{0,39})","log":"([0-9a-f]{32})",` +
    `"monotonic":${WHOLE},"offset":(0|-?[1-9]\\d{0,3}),"prev":"${HASH}","seq":${WHOLE},"tag":(?:null|"${HASH}"),` +
    `"utcMs":${WHOLE},"v":${ENTRY_VERSION},"zone":"([\\w+/-]{1,64})"\\}$`,
);

/** A header from its line, or null where the line is not one in canonical form. */
export function readHeader(line: string): Header | null {
  const found = HEADER.exec(line);
  if (!found) return null;
  const [
    ,
    boot = '',
    commit = '',
    kind = '',
    log = '',
    monotonic,
    offset,
    prev = '',
    seq,
    tag,
    utcMs,
    zone = '',
  ] = found;
  const header: Header = {
    boot,
    commit,
    kind,
    log,
    monotonic: Number(monotonic),
    offset: Number(offset),
    prev,
    seq: Number(seq),
    tag: tag ?? null,
    utcMs: Number(utcMs),
    v: ENTRY_VERSION,
    zone,
  };
  const numbers = [header.monotonic, header.seq, header.utcMs];
  return numbers.every(Number.isSafeInteger) && Math.abs(header.offset) <= 1_440 ? header : null;
}

/** An entry as it is stored and exported: two lines without their line ends; an erased body is `null`. */
export interface EntryLines {
  readonly header: string;
  readonly body: string;
}

/** Where a log stands: how many entries, and the SHA-256 of the last header line. */
export interface Head {
  readonly log: string;
  readonly size: number;
  readonly head: string;
}

/** One look at the clocks, by whoever owns them. */
export interface ClockReading {
  /** Milliseconds since 1970, UTC. */
  readonly utcMs: number;
  /** Minutes east of UTC at that moment: 60 for British Summer Time. */
  readonly offsetMinutes: number;
  /** IANA zone: 'Europe/London'. */
  readonly zone: string;
  /** Milliseconds since `boot` began, by a clock that cannot be set (`performance.now()`). */
  readonly monotonicMs: number;
  /** Id of the run of the context that the monotonic clock counts from: letters, digits, `-` and `_`. */
  readonly boot: string;
}

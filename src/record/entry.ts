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

/** The chained half of an entry. The members stand in canonical order. */
export const headerShape = v.strictObject({
  boot: v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/)),
  commit: hex64,
  kind: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9.-]{0,39}$/)),
  log: logId,
  monotonic: wholeNumber,
  offset: v.pipe(v.number(), v.safeInteger(), v.minValue(-1_440), v.maxValue(1_440)),
  prev: hex64,
  seq: wholeNumber,
  tag: v.nullable(hex64),
  utcMs: wholeNumber,
  v: v.literal(ENTRY_VERSION),
  zone: v.pipe(v.string(), v.maxLength(64)),
});

/**
 * The chained half of an entry: `commit` binds the body, `prev` the entry before,
 * `tag` (null until enrolment seeds it) the ratchet. `monotonic` is in ms since `boot` began, `offset` in minutes.
 */
export type Header = Readonly<v.InferOutput<typeof headerShape>>;

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

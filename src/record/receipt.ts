import * as v from 'valibot';
import { hex64, logId, wholeNumber } from './entry';
import type { FaultCode } from './fault';

const id = v.pipe(v.string(), v.maxLength(2_000));

const receiptShape = v.strictObject({
  at: wholeNumber,
  format: v.literal('forethought-receipt'),
  head: hex64,
  key: hex64,
  log: logId,
  organisation: id,
  size: wholeNumber,
  staff: id,
  version: v.literal(1),
});

/**
 * The console's word that it verified a record up to `size` entries, the last hashing to `head`.
 * `key` is the device's; `organisation` and `staff` are ids; `at` is when it was verified, in ms since 1970.
 */
export type Receipt = Readonly<v.InferOutput<typeof receiptShape>>;

/** A receipt from the text of a file, or null where it is none. Any JSON spelling will do: it is not hashed. */
export function readReceipt(text: string): Receipt | null {
  if (text.length > 10_000) return null;
  try {
    const read = v.safeParse(receiptShape, JSON.parse(text));
    return read.success ? read.output : null;
  } catch {
    return null;
  }
}

/** What a record's chain comes to, as far as a receipt can tell. */
export interface Standing {
  readonly log: string;
  readonly organisation: string;
  readonly staff: string;
  readonly key: string | null;
  /** Seq of the first entry in the file, and what it names as its previous one. */
  readonly from: number;
  readonly prev: string | null;
  /** Entries of the log up to the last one in the file. */
  readonly size: number;
  /** The hash of an entry's header, or null where the file has it not. */
  readonly hashAt: (seq: number) => string | null;
}

/** How a record stands to the last receipt: null where it continues it. */
export function againstReceipt(standing: Standing, receipt: Receipt): FaultCode | null {
  const samePerson = standing.organisation === receipt.organisation && standing.staff === receipt.staff;
  if (standing.log !== receipt.log) return samePerson ? 'reinstalled' : 'foreign';
  if (!samePerson || (standing.key !== null && standing.key !== receipt.key)) return 'foreign';
  if (standing.size < receipt.size) return 'rollback';
  if (standing.from > receipt.size) return 'missing-entry';
  const seen = standing.from === receipt.size ? standing.prev : standing.hashAt(receipt.size - 1);
  return seen === receipt.head ? null : 'fork';
}

import { MOST_FAULTS } from './limits';

/** All that can be wrong with a record; a reader of the format uses these words and no others. */
export const FAULT_CODES = [
  /** A header is not the one that the next entry, or the checkpoint, was made after. */
  'altered-header',
  /** A body is not the one that its header commits to. */
  'altered-body',
  /** The opening line is not what the entries say of whose record it is. */
  'altered-opening',
  /** Entries between two others, or before the first, are not there. `seq` is the first that is missing. */
  'missing-entry',
  /** A body is not there, and no later entry says that it was erased. */
  'missing-body',
  /** An entry stands where another should, or stands twice. */
  'out-of-order',
  /** The first entry does not start a chain. */
  'broken-link',
  /** Entries at the end are not there, or the checkpoint itself. */
  'shortened',
  /** Entries after the last one that the checkpoint covers. */
  'beyond-checkpoint',
  /** Both this and what the receipt saw continue the same log: somebody rewrote one of them. */
  'fork',
  /** The record ends before the receipt: an old file, or a browser set back to an earlier day. */
  'rollback',
  /** The same person's, but a new log: the browser or the extension was installed afresh. */
  'reinstalled',
  /** Another organisation's or another person's record, or signed with a key that is not the log's own. */
  'foreign',
  /** The signature is not that of the checkpoint. */
  'bad-signature',
  /** A tag is not that of the ratchet. */
  'bad-tag',
  /** A line of another log. */
  'not-this-log',
  /** A line that has not the form of this format. */
  'unreadable',
  /** A line, or the whole, is over its limit. */
  'too-large',
] as const;
export type FaultCode = (typeof FAULT_CODES)[number];

/** What is wrong, and where. */
export interface Fault {
  readonly code: FaultCode;
  /** Line of the unpacked file, from 1; null where it is not about one line. */
  readonly line: number | null;
  /** The entry; null where it is not about one, or where it cannot be known. */
  readonly seq: number | null;
}

/** Faults as they are found; past a thousand the rest is not listed. */
export class Faults {
  readonly #found: Fault[] = [];

  add(code: FaultCode, line: number | null = null, seq: number | null = null): void {
    if (this.#found.length < MOST_FAULTS) this.#found.push({ code, line, seq });
  }

  /** In the order of the file. */
  list(): readonly Fault[] {
    return this.#found.toSorted((a, b) => (a.line ?? Infinity) - (b.line ?? Infinity) || 0);
  }
}

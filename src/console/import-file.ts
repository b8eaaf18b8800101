import { type Opener, readArchive } from '../record/archive';
import { LARGEST_FILE } from '../record/limits';
import type { Receipt } from '../record/receipt';
import { receiptFor, type Verdict, verifyRecord } from '../record/verify';
import { claimsOf } from './claims';
import type { ConsoleDatabase } from './database';
import { decide } from './decide';
import { keepFile, keepRecord } from './keep';
import { type Known, whatIsKnown } from './known';
import { openerFor, unreadableBecause } from './opener';
import type { Outcome } from './outcome';

/** A file to bring in. */
export interface ImportRequest {
  readonly name: string;
  readonly file: Blob;
  readonly passphrase?: string | undefined;
  /** The manager knows of the new device of somebody known. */
  readonly acceptDevice?: boolean | undefined;
  /** Milliseconds since 1970, UTC. */
  readonly now: number;
}

/**
 * Opens, verifies, and only then keeps one file, in one transaction. Whatever is wrong is the outcome; it never
 * throws, and what was here before stays as it was unless the outcome is `whole`.
 */
export async function importFile(
  database: ConsoleDatabase,
  request: ImportRequest,
  signal: AbortSignal,
): Promise<Outcome> {
  const outcome = await brought(database, request, signal).catch((error: unknown): Outcome => {
    return { is: 'unreadable', why: unreadableBecause(error, signal, request.passphrase !== undefined) };
  });
  const passing = outcome.is === 'unreadable' && ['cancelled', 'needs-passphrase'].includes(outcome.why);
  if (!passing) await keepFile(database, request, outcome).catch(() => {});
  return outcome;
}

async function brought(
  database: ConsoleDatabase,
  { file, passphrase, acceptDevice = false, now }: ImportRequest,
  signal: AbortSignal,
): Promise<Outcome> {
  if (file.size > LARGEST_FILE) return { is: 'unreadable', why: 'too-large' };
  const sealed = new Uint8Array(await file.arrayBuffer());
  signal.throwIfAborted();
  const opener: Opener | undefined = await openerFor(database, passphrase);
  const record = await readArchive(sealed, opener);
  signal.throwIfAborted();
  for (;;) {
    const known = await whatIsKnown(database, ...claimsOf(record));
    const verdict = await verifyRecord(record, { receipt: receiptAgainst(known, acceptDevice) });
    signal.throwIfAborted();
    const outcome = decide(verdict, known, acceptDevice);
    const receipt = outcome.is === 'whole' ? receiptFor(verdict, now) : null;
    if (!receipt) return outcome;
    if (await keepRecord(database, { record, verdict, receipt, known, now })) return outcome;
    // Another window of the console took in a file of the same record meanwhile: look again.
  }
}

function receiptAgainst({ same, other }: Known, acceptDevice: boolean): Receipt | undefined {
  if (same) return same.receipt;
  return acceptDevice ? undefined : other?.receipt;
}

/** What is kept of a record: the bytes that were verified, and what they were verified to be. */
export interface Verified {
  readonly record: Uint8Array;
  readonly verdict: Verdict;
  readonly receipt: Receipt;
  readonly known: Known;
  readonly now: number;
}

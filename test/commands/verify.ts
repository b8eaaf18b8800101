import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { ArchiveError, type ArchiveErrorCode, type Opener, readArchive } from '../../src/record/archive';
import type { Fault, FaultCode } from '../../src/record/fault';
import { type Receipt, readReceipt } from '../../src/record/receipt';
import { verifyRecord } from '../../src/record/verify';

/** What the command itself can find wrong, before there is a record to verify. */
type Stopped = ArchiveErrorCode | 'no-file' | 'no-receipt' | 'no-key';

const USAGE = 'Usage: npm run --silent verify -- FILE [--receipt FILE] [--key FILE]';

const STOPPED: Readonly<Record<Stopped, string>> = {
  'no-file': 'The file cannot be read from disk.',
  'no-receipt': 'The receipt cannot be read, or is not a Forethought receipt.',
  'no-key': "The key file must hold an age identity (AGE-SECRET-KEY-1…) or a line 'passphrase: …'.",
  'not-a-record': 'This is not a Forethought record.',
  'needs-key': 'The file is sealed to a key: give the key file with --key.',
  'needs-passphrase':
    "The file is sealed with a passphrase: give a file with a line 'passphrase: …' with --key.",
  'wrong-key': 'The key or passphrase does not open this file.',
  damaged: 'The file is damaged or incomplete: its bytes are not the ones that were exported.',
  'too-large': 'The file, or what it unpacks to, is larger than any record may be.',
};

const FAULTS: Readonly<Record<FaultCode, string>> = {
  'altered-header': 'This entry was changed after it was written.',
  'altered-body': 'The words of this entry were changed after it was written.',
  'altered-opening': 'The first line names another person or organisation than the entries do.',
  'missing-entry': 'Entries are missing from here on.',
  'missing-body': 'The words of this entry are missing, and no entry says that they were erased.',
  'out-of-order': 'This entry stands where another should, or stands twice.',
  'broken-link': 'The first entry does not begin a record.',
  shortened: 'Entries at the end, or the signed last line, are missing.',
  'beyond-checkpoint': 'There are entries after the last one that was signed for.',
  fork: 'This record and the one that the receipt was given for differ: one of them was rewritten.',
  rollback: 'This record ends before the receipt: it is an older file, or the browser was set back.',
  reinstalled: 'The same person, but a new record: it was begun afresh after the receipt was given.',
  foreign: "This is another person's or organisation's record, or was signed with another key.",
  'bad-signature': 'The signature is not that of the device.',
  'bad-tag': 'This entry was not sealed by the device when it was written.',
  'not-this-log': 'This line belongs to another record.',
  unreadable: 'This line has not the form of a record.',
  'too-large': 'This line, or the whole, is larger than any record may be.',
};

async function main(): Promise<number> {
  const asked = arguments_();
  if (!asked) {
    process.stderr.write(`${USAGE}\n`);
    return 2;
  }
  try {
    const file = await bytesOf(asked.file);
    const receipt = asked.receipt === undefined ? undefined : await receiptIn(asked.receipt);
    const opener = asked.key === undefined ? undefined : await openerIn(asked.key);
    const { ok, log, entries, faults } = await verifyRecord(await readArchive(file, opener), { receipt });
    return answer(ok, log, entries, faults.map(inWords));
  } catch (error) {
    const code = error instanceof ArchiveError ? error.code : error instanceof Stop ? error.code : null;
    if (!code) throw error;
    return answer(false, null, 0, [{ code, line: null, seq: null, says: STOPPED[code] }]);
  }
}

/** Cannot go on, and why. */
class Stop extends Error {
  constructor(readonly code: Stopped) {
    super(code);
  }
}

function arguments_() {
  try {
    const { positionals, values } = parseArgs({
      args: process.argv.slice(2),
      allowPositionals: true,
      options: { receipt: { type: 'string' }, key: { type: 'string' } },
    });
    const [file, ...more] = positionals;
    return file === undefined || more.length > 0 ? null : { file, ...values };
  } catch {
    return null;
  }
}

async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    return new Uint8Array(await readFile(path));
  } catch {
    throw new Stop('no-file');
  }
}

async function receiptIn(path: string): Promise<Receipt> {
  const receipt = readReceipt(await readFile(path, 'utf8').catch(() => ''));
  if (!receipt) throw new Stop('no-receipt');
  return receipt;
}

/** As `age` itself, lines that start with # are comments. */
async function openerIn(path: string): Promise<Opener> {
  const text = await readFile(path, 'utf8').catch(() => '');
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '' && !line.startsWith('#'));
  const passphrase = /^passphrase: ?(.+)$/.exec(lines[0] ?? '')?.[1];
  if (passphrase) return { passphrase };
  const identity = lines[0]?.trim() ?? '';
  if (!/^AGE-SECRET-KEY-(PQ-)?1[0-9A-Z]+$/.test(identity)) throw new Stop('no-key');
  return { identity };
}

function inWords({ code, line, seq }: Fault) {
  return { code, line, seq, says: FAULTS[code] };
}

/** One JSON object on standard output; the same in words, for a person, on standard error. */
function answer(
  ok: boolean,
  log: string | null,
  entries: number,
  faults: readonly { code: string; line: number | null; seq: number | null; says: string }[],
): number {
  process.stdout.write(`${JSON.stringify({ ok, log, entries, faults })}\n`);
  for (const { says, seq } of faults.slice(0, 20)) {
    process.stderr.write(`${seq === null ? '' : `Entry ${seq}: `}${says}\n`);
  }
  return ok ? 0 : 1;
}

process.exitCode = await main();

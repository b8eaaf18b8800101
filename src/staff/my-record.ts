import { type Event, isKind, readBody } from '../record/bodies';
import { ERASED_LINE } from '../record/body-line';
import type { EntryLines, Header } from '../record/entry';
import { readRecord } from '../record/reader';
import { type Whole, wholeEntries } from '../record/whole';
import type { SetUp } from '../setup/organisation';
import { recordNameOf } from '../setup/record-name';

/** One entry of one's own record, to be read; a long message is one. */
export type MyEntry = Whole<OneEntry>;

interface OneEntry {
  readonly seq: number;
  /** Milliseconds since 1970, UTC. */
  readonly at: number;
  /** IANA zone in which it was recorded. */
  readonly zone: string;
  readonly kind: string;
  /** Its words were erased; that it was there is still known. */
  readonly erased: boolean;
  /** null where the words were erased, or are of a kind that this version does not know. */
  readonly event: Event | null;
}

/**
 * The record of a set-up's member of staff, newest first; a message in parts is one entry.
 * It is read as it is: verifying is the manager's console's.
 * @throws Error where the store cannot be read
 */
export async function readMyRecord(setUp: SetUp): Promise<readonly MyEntry[]> {
  const reader = readRecord(recordNameOf(setUp));
  try {
    const entries: OneEntry[] = [];
    for await (const some of reader.readAll()) entries.push(...some.map(entryOf));
    return [...wholeEntries(entries)].reverse();
  } finally {
    reader.close();
  }
}

/** The record as a file that is not packed yet; see `record/archive`. */
export async function unpackedRecord(setUp: SetUp, at: number): Promise<Uint8Array> {
  const reader = readRecord(recordNameOf(setUp));
  try {
    return await reader.file(at);
  } finally {
    reader.close();
  }
}

/** An entry from its two lines; a line that cannot be read leaves an entry without words, and nothing out. */
export function entryOf({ header, body }: EntryLines): OneEntry {
  const { seq, utcMs, zone, kind } = JSON.parse(header) as Header;
  const erased = body === ERASED_LINE;
  return { seq, at: utcMs, zone, kind, erased, event: erased ? null : eventOf(kind, body) };
}

function eventOf(kind: string, line: string): Event | null {
  if (!isKind(kind)) return null;
  try {
    const body = readBody(kind, (JSON.parse(line) as { readonly body: unknown }).body);
    return body && ({ kind, body } as Event);
  } catch {
    return null;
  }
}

import { type Body, type Event, isKind, readBody } from '../record/bodies';
import { ERASED_LINE } from '../record/body-line';
import type { EntryLines, Header } from '../record/entry';
import { joined } from '../record/long';
import { readRecord } from '../record/reader';
import type { SetUp } from '../setup/organisation';
import { recordNameOf } from '../setup/record-name';

/** One entry of one's own record, to be read. */
export interface MyEntry {
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
    const entries: MyEntry[] = [];
    for await (const some of reader.readAll()) entries.push(...some.map(entryOf));
    return withPartsJoined(entries).reverse();
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
export function entryOf({ header, body }: EntryLines): MyEntry {
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

/** Entries in order, with the rest of a long message put back into its first entry. */
export function withPartsJoined(entries: readonly MyEntry[]): MyEntry[] {
  const more = new Map<string, Body<'sent-more'>[]>();
  for (const { event } of entries) {
    if (event?.kind !== 'sent-more') continue;
    more.set(event.body.key, [...(more.get(event.body.key) ?? []), event.body]);
  }
  return entries
    .filter((entry) => entry.kind !== 'sent-more')
    .map((entry) => {
      if (entry.event?.kind !== 'sent' || !entry.event.body.parts) return entry;
      const body = joined(entry.event.body, more.get(entry.event.body.key) ?? []);
      return { ...entry, event: { kind: 'sent', body } };
    });
}

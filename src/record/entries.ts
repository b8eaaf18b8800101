import * as v from 'valibot';
import { type Event, isKind, readBody } from './bodies';
import { commitmentOf, isErasedLine } from './body-line';
import { type Header, readHeader } from './entry';
import type { Faults } from './fault';
import type { Opening } from './file';
import { lineHash } from './hash';
import { type Pair, readLine } from './take-apart';

/**
 * One entry as it was read. `read`: `event` holds it. `unknown-kind`: of a later version, sound, not understood.
 * `erased`: sound, its body taken away. `faulty`: its body is not to be believed.
 */
export interface ReadEntry {
  readonly line: number;
  readonly header: Header;
  readonly state: 'read' | 'unknown-kind' | 'erased' | 'faulty';
  readonly event: Event | null;
}

/** An entry's place in the chain; `entry` is null where its header cannot be read. */
export interface Place {
  readonly line: number;
  readonly seq: number;
  readonly hash: string;
  readonly entry: ReadEntry | null;
  readonly raw: Uint8Array;
}

/** A header is ASCII: any other byte becomes a character that its grammar refuses. */
const latin = new TextDecoder('latin1');
const bodyLineShape = v.strictObject({ body: v.unknown(), salt: v.string() });

/** Reads every entry by itself: form, log and commitment. How they hang together is `links.ts`. */
export function readEntries(
  pairs: readonly Pair[],
  opening: Opening | null,
  faults: Faults,
): readonly Place[] {
  let next = opening?.from ?? 0;
  const places = pairs.map((pair): Place => {
    const header = readHeader(latin.decode(pair.header));
    if (!header) faults.add('unreadable', pair.line, next);
    else if (opening && header.log !== opening.log) faults.add('not-this-log', pair.line, header.seq);
    const seq = header?.seq ?? next;
    next = seq + 1;
    const entry = header && readEntry(pair, header, faults);
    return { line: pair.line, seq, hash: lineHash(pair.header), entry, raw: pair.header };
  });
  checkErasures(places, faults);
  return places;
}

function readEntry({ line, body }: Pair, header: Header, faults: Faults): ReadEntry {
  const faulty: ReadEntry = { line, header, state: 'faulty', event: null };
  if (!body) {
    faults.add('missing-body', line, header.seq);
    return faulty;
  }
  if (isErasedLine(body)) return { ...faulty, state: 'erased' };
  if (commitmentOf(body) !== header.commit) {
    faults.add('altered-body', line + 1, header.seq);
    return faulty;
  }
  const value = readLine(body, bodyLineShape);
  if (value && !isKind(header.kind)) return { ...faulty, state: 'unknown-kind' };
  const read = value && isKind(header.kind) && readBody(header.kind, value.body);
  if (!read) {
    faults.add('unreadable', line + 1, header.seq);
    return faulty;
  }
  return { line, header, state: 'read', event: { kind: header.kind, body: read } as Event };
}

/** A body may be gone only where a later entry says so; what names the log or an erasure never may. */
function checkErasures(places: readonly Place[], faults: Faults): void {
  const erasedBy = new Map<number, number>();
  for (const { entry, seq } of places) {
    if (entry?.event?.kind !== 'erased') continue;
    for (const gone of entry.event.body.seqs) if (gone < seq) erasedBy.set(gone, seq);
  }
  for (const { entry, line, seq } of places) {
    if (entry?.state !== 'erased') continue;
    if (!erasedBy.has(seq) || !isErasable(entry.header.kind)) faults.add('missing-body', line + 1, seq);
  }
}

/** Whether the body of such an entry may ever be erased. */
export function isErasable(kind: string): boolean {
  return kind !== 'opened' && kind !== 'set-up' && kind !== 'erased';
}

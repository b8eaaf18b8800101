import type { Place } from './entries';
import { NO_PREVIOUS } from './entry';
import type { Faults } from './fault';
import { hexToBytes } from './hash';
import { nextKey, tagOf, untagged } from './ratchet';

/**
 * Checks how entries hang together: order, gaps, and each `prev` against the hash of the entry before.
 * @param end what the checkpoint says the last entry hashes to; null where that cannot be believed
 * @returns the places by seq, each seq once, in order
 */
export function checkLinks(
  places: readonly Place[],
  from: number,
  end: string | null,
  faults: Faults,
): readonly Place[] {
  const bySeq = inOrder(places, faults);
  let expected = from;
  for (const { seq, line } of bySeq) {
    if (seq > expected) faults.add('missing-entry', line, expected);
    if (seq < from) faults.add('out-of-order', line, seq);
    expected = seq + 1;
  }
  blame(brokenLinks(bySeq, end), faults);
  return bySeq;
}

/** Checks the tags of a log that is enrolled, given the ratchet's first key in hexadecimal. */
export function checkTags(bySeq: readonly Place[], seed: string, faults: Faults): void {
  const decoder = new TextDecoder();
  let key: Uint8Array | null = null;
  for (const { entry, line, raw, seq } of bySeq) {
    if (!entry) continue;
    const { tag, prev } = entry.header;
    if (tag === null && key === null) continue;
    key ??= hexToBytes(seed);
    if (tag !== tagOf(key, prev, untagged(decoder.decode(raw)))) faults.add('bad-tag', line, seq);
    key = nextKey(key);
  }
  if (!key) faults.add('bad-tag');
}

function inOrder(places: readonly Place[], faults: Faults): readonly Place[] {
  const bySeq = new Map<number, Place>();
  let highest = -1;
  let ordered = true;
  for (const place of places) {
    if (place.seq <= highest) {
      faults.add('out-of-order', place.line, place.seq);
      ordered = false;
    }
    highest = Math.max(highest, place.seq);
    if (!bySeq.has(place.seq)) bySeq.set(place.seq, place);
  }
  const once = [...bySeq.values()];
  return ordered ? once : once.sort((a, b) => a.seq - b.seq);
}

/** A link that does not hold, between two neighbours; `before` is null for the start of the log. */
interface Broken {
  readonly before: Place | null;
  readonly after: Place | null;
}

/** Runs of neighbouring links that do not hold. */
function brokenLinks(bySeq: readonly Place[], end: string | null): readonly Broken[][] {
  const runs: Broken[][] = [];
  let run: Broken[] = [];
  const note = (holds: boolean, before: Place | null, after: Place | null): void => {
    if (!holds) {
      if (run.length === 0) runs.push(run);
      run.push({ before, after });
    } else if (run.length > 0) run = [];
  };
  let before: Place | null = null;
  for (const place of bySeq) {
    const neighbours = before ? before.seq + 1 === place.seq : place.seq === 0;
    const named = place.entry?.header.prev;
    note(!neighbours || !named || named === (before?.hash ?? NO_PREVIOUS), before, place);
    before = place;
  }
  if (before && end !== null) note(before.hash === end, before, null);
  return runs;
}

/**
 * One broken link alone: the entry before was altered, since the one after is borne out by its own successor.
 * Several in a row: those between them were.
 */
function blame(runs: readonly Broken[][], faults: Faults): void {
  for (const run of runs) {
    const altered =
      run.length === 1 ? run.map(({ before }) => before) : run.slice(1).map(({ before }) => before);
    for (const place of altered) {
      if (place?.entry) faults.add('altered-header', place.line, place.seq);
      else if (!place) faults.add('broken-link', run[0]?.after?.line ?? null, 0);
    }
  }
}

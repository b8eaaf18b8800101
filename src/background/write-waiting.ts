import type { Recordable } from '../record/store';
import type { SetUp } from '../setup/organisation';
import { recordNameOf } from '../setup/record-name';
import { notCheckedEvent, notSentEvent, sentEvent } from './events';
import { setUpInForce } from './in-force';
import { judge, partiesKnown } from './judge';
import { record } from './recorder';
import { type Kept, waiting, written } from './waiting';

/**
 * Writes what could not be written before, oldest first; what still cannot be is left for the next time, and
 * keeps nothing else from being written. What belongs into the record of another set-up waits for that one.
 * An entry that was written after all, and only its answer lost, is found by its key and not written twice.
 */
export async function writeWaiting(): Promise<void> {
  const setUp = await setUpInForce().catch(() => null);
  if (!setUp) return;
  const done: Kept[] = [];
  for (const kept of await waiting()) {
    const isOurs = kept.record === null || kept.record === recordNameOf(setUp);
    if (isOurs && (await wrote(kept, setUp))) done.push(kept);
  }
  if (done.length > 0) await written(done);
}

/** Whether a message need wait no longer. One that cannot be judged must not stop those behind it. */
async function wrote(kept: Kept, setUp: SetUp): Promise<boolean> {
  try {
    const event = eventOf(kept, setUp);
    if (event) await record(event, setUp);
    return true;
  } catch {
    return false;
  }
}

/** null where it turns out, now that the set-up can be read, that nobody known was written to. */
function eventOf(kept: Kept, setUp: SetUp): Recordable | null {
  if (kept.type === 'not-checked') return notCheckedEvent(kept);
  if (kept.type === 'not-sent') return notSentEvent(kept, partiesKnown(setUp, kept.parties).known);
  const judgement = judge(setUp, kept.draft, kept.at, kept.declared);
  if (kept.record === null && judgement.situation.known.length === 0) return null;
  return sentEvent(kept, judgement, true);
}

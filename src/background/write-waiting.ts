import { notCheckedEvent, notSentEvent, sentEvent } from './events';
import { setUpInForce } from './in-force';
import { judge, partiesKnown } from './judge';
import { record } from './recorder';
import { type Waiting, waiting, written } from './waiting';

/**
 * Writes what could not be written before, oldest first; what still cannot be is left for the next time.
 * An entry that was written after all, and only its answer lost, is found by its key and not written twice.
 */
export async function writeWaiting(): Promise<void> {
  const setUp = await setUpInForce().catch(() => null);
  if (!setUp) return;
  const done: Waiting[] = [];
  for (const message of await waiting()) {
    const wrote = await record(eventOf(message), setUp).then(
      () => true,
      () => false,
    );
    if (wrote) done.push(message);
  }
  if (done.length > 0) await written(done);

  function eventOf(message: Waiting) {
    if (message.type === 'not-checked') return notCheckedEvent(message);
    if (!setUp) throw new Error('no set-up');
    if (message.type === 'not-sent') return notSentEvent(message, partiesKnown(setUp, message.parties).known);
    return sentEvent(message, judge(setUp, message.draft, message.at, message.declared), true);
  }
}

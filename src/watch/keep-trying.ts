import type { Message } from '../messages/ask';
import { askFirmly, final } from './ask-firmly';

/** Milliseconds of one try, and between two. */
const TRY = 4_000;
const BETWEEN = 5_000;

/**
 * Tells the background something that must not be lost, until it has it. While the background cannot
 * be reached it waits here, in the script's own memory: the page cannot read it there. It is lost only
 * where the page is closed before, or the extension removed: the reader of the record sees the gap.
 */
export function keepTrying(message: Message<'send' | 'not-sent' | 'not-checked'>): void {
  askFirmly(message, TRY).catch((error: unknown) => {
    if (!final(error)) setTimeout(() => keepTrying(message), BETWEEN);
  });
}

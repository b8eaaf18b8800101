import { ask, type Dialogue, type MessageType, REFUSED, type Reply } from '../messages/ask';

/**
 * Asks the background until it answers: a worker that was stopped drops what it was told, and starts
 * again at the next message. Each message that writes carries a key, so that asking twice writes once.
 * @param patience milliseconds after which it gives up
 * @throws Error the last one, where there was no answer in time; at once where the background refused
 */
export async function askFirmly<T extends MessageType>(
  message: Dialogue[T][0] & { type: T },
  patience: number,
): Promise<Reply<T>> {
  const until = performance.now() + patience;
  for (let pause = 40; ; pause *= 2) {
    try {
      return await inTime(ask<T>(message), until - performance.now());
    } catch (error) {
      const left = until - performance.now();
      if (final(error) || left <= pause) throw error;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
}

/** Whether this extension was updated or removed under the page: nothing will answer here again. */
export function extensionGone(error: unknown): boolean {
  return error instanceof Error && /extension-gone|context invalidated/i.test(error.message);
}

/** Whether asking again is no use. */
export function final(error: unknown): boolean {
  return extensionGone(error) || (error instanceof Error && error.name === REFUSED);
}

function inTime<T>(answer: Promise<T>, patience: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('no-answer-in-time')), patience);
    answer.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

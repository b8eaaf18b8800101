import browser, { type Runtime } from 'webextension-polyfill';
import type { Envelope, Message, MessageType, Reply } from '../messages/ask';
import { allowed, senderClass } from '../messages/sender';
import { readMessage } from '../messages/shapes';
import { askedTooOften } from './rate';

/** What answers each type of message. The sender is given for those that act in its tab. */
export type Handlers = {
  readonly [T in MessageType]: (message: Message<T>, sender: Runtime.MessageSender) => Promise<Reply<T>>;
};

/**
 * The one way in: type → allowed class of sender → shape → handler. All else is refused.
 * @param watched match patterns of the pages that are watched now
 */
export function hear(handlers: Handlers, watched: () => Promise<readonly string[]>): void {
  browser.runtime.onMessage.addListener((raw: unknown, sender: Runtime.MessageSender) =>
    answer(raw, sender, handlers, watched),
  );
}

async function answer(
  raw: unknown,
  sender: Runtime.MessageSender,
  handlers: Handlers,
  watched: () => Promise<readonly string[]>,
): Promise<Envelope> {
  try {
    const own = { id: browser.runtime.id, pages: browser.runtime.getURL('') };
    const speaker = senderClass(sender, own, await watched());
    if (!speaker) return { refused: 'sender' };
    const message = readMessage(raw);
    if (!message) return { refused: 'shape' };
    if (!allowed(speaker, message)) return { refused: 'not-for-this-sender' };
    if (speaker === 'watched-page' && askedTooOften(message, sender.tab?.id)) return { refused: 'rate' };
    const handler = handlers[message.type] as (
      m: Message,
      s: Runtime.MessageSender,
    ) => Promise<Reply<MessageType>>;
    return { reply: await handler(message, sender) };
  } catch (error) {
    return { failed: error instanceof Error ? error.message : String(error) };
  }
}

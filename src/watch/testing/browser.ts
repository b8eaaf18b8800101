import catalogue from '../../../public/_locales/en_GB/messages.json';
import type { Message, MessageType, Reply } from '../../messages/ask';
import { readMessage } from '../../messages/shapes';

/** What the background answers, by type; anything else is what it answers when all is well. */
export type Answers = { [T in MessageType]?: (message: Message<T>) => Promise<Reply<T>> | Reply<T> };

/** What stands for the browser in a page: a background that takes nothing of a shape it would refuse. */
export const background = {
  /** Every message that was heard, in order. */
  heard: [] as Message[],
  answers: {} as Answers,
  /** What the browser itself says in place of an answer; null while the background can be reached. */
  outage: null as (() => Promise<unknown>) | null,

  heardOf<T extends MessageType>(type: T): readonly Message<T>[] {
    return this.heard.filter((message) => message.type === type) as readonly Message<T>[];
  },
  types(): readonly MessageType[] {
    return this.heard.map(({ type }) => type);
  },
  reset(): void {
    this.heard = [];
    this.answers = {};
    this.outage = null;
  },
};

const WELL: Answers = {
  'look-up': () => ({ answer: 'nobody' }),
  assess: () => ({ findings: [] }),
  send: () => ({ go: true, recorded: true, known: true }),
  'not-sent': () => ({ kept: true }),
  'not-checked': () => ({ kept: true }),
};

async function sendMessage(raw: unknown): Promise<unknown> {
  const message = readMessage(structuredClone(raw));
  if (!message) throw new Error(`refused: ${JSON.stringify(raw)}`);
  background.heard.push(message);
  if (background.outage) return background.outage();
  const answer = (background.answers[message.type] ?? WELL[message.type]) as (m: Message) => unknown;
  try {
    return { reply: await answer(message) };
  } catch (error) {
    return { failed: (error as Error).message };
  }
}

const messages: Readonly<Record<string, { readonly message: string }>> = catalogue;

Object.assign(globalThis, {
  chrome: {
    runtime: { sendMessage },
    i18n: { getMessage: (key: string) => messages[key]?.message ?? '' },
  },
});

/** The browser's word for a worker that was stopped while it was asked. */
export const stopped = async (): Promise<never> => {
  throw new Error('The message port closed before a response was received.');
};
/** The browser's word when the extension was updated or removed under the page. */
export const gone = async (): Promise<never> => {
  throw new Error('Extension context invalidated.');
};
/** No word at all. */
export const silent = (): Promise<never> => new Promise(() => undefined);
/** The background's word for what it will never hear. */
export const refused = async () => ({ refused: 'shape' });

import type { Assess, Assessed, LookedUp, LookUp, NotChecked, NotSent, Send, SendAnswer } from './messages';
import type {
  AddWebmail,
  AskState,
  ExportNoted,
  NoteExport,
  RemoveWebmail,
  SetUpUsed,
  State,
  UseSetUp,
  WebmailSet,
} from './pages';

/** Every message and its answer, by type. */
export interface Dialogue {
  'look-up': [LookUp, LookedUp];
  assess: [Assess, Assessed];
  send: [Send, SendAnswer];
  'not-sent': [NotSent, { readonly kept: true }];
  'not-checked': [NotChecked, { readonly kept: true }];
  state: [AskState, State];
  'use-set-up': [UseSetUp, SetUpUsed];
  'add-webmail': [AddWebmail, WebmailSet];
  'remove-webmail': [RemoveWebmail, WebmailSet];
  'note-export': [NoteExport, ExportNoted];
}
export type MessageType = keyof Dialogue;
export type Message<T extends MessageType = MessageType> = Dialogue[T][0];
export type Reply<T extends MessageType> = Dialogue[T][1];

/** What the background sends back: the reply, or why there is none. */
export type Envelope<T extends MessageType = MessageType> =
  | { readonly reply: Reply<T> }
  /** Not heard: of no known shape, or from somebody who may not say it. Asking again is no use. */
  | { readonly refused: string }
  /** It went wrong inside; asking again may help. */
  | { readonly failed: string };

/**
 * Asks the background once, from an extension page or from a page's script.
 * Written against the browser's own promises, so that the resident script carries no library.
 * @throws Error where the background cannot be reached or failed; named {@link REFUSED} where it said no.
 */
export async function ask<T extends MessageType>(message: Dialogue[T][0] & { type: T }): Promise<Reply<T>> {
  const envelope: Envelope<T> | undefined = await runtime().sendMessage(message);
  if (envelope && 'reply' in envelope) return envelope.reply;
  if (!envelope) throw new Error('no-answer');
  if ('refused' in envelope) throw Object.assign(new Error(envelope.refused), { name: REFUSED });
  throw new Error(envelope.failed);
}

/** The name of the error when the background was reached, and said no. */
export const REFUSED = 'Refused';

interface Runtime {
  sendMessage<Answer>(message: unknown): Promise<Answer | undefined>;
}

function runtime(): Runtime {
  const scope = globalThis as { browser?: { runtime?: Runtime }; chrome?: { runtime?: Runtime } };
  const found = scope.browser?.runtime ?? scope.chrome?.runtime;
  if (!found?.sendMessage) throw new Error('extension-gone');
  return found;
}

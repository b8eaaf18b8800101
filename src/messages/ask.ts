import browser from 'webextension-polyfill';
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

/**
 * Asks the background, from an extension page.
 * @throws Error where the background cannot be reached or refused the message.
 */
export async function ask<T extends MessageType>(message: Dialogue[T][0] & { type: T }): Promise<Reply<T>> {
  const reply: unknown = await browser.runtime.sendMessage(message);
  if (reply === undefined) throw new Error(`no answer to ${message.type}`);
  return reply as Reply<T>;
}

/** The set-up has changed: what was answered about the people of an open message is no longer true. */
export interface SetUpChanged {
  readonly type: 'set-up-changed';
}

/** What the extension says to its script in a page, unasked. */
export type ToPage = SetUpChanged;

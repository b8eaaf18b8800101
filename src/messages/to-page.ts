/** The set-up has changed: what was answered about the people of an open message is no longer true. */
export interface SetUpChanged {
  readonly type: 'set-up-changed';
}

/** Is our script in this page, and what can it read? */
export interface AreYouThere {
  readonly type: 'are-you-there';
}
/** The script is there. One that was left behind by an update answers nothing. */
export interface Here {
  /** The adapter's id; null where no adapter recognises the page. */
  readonly site: string | null;
  /** Of each message that is open, how each fact is read: 'chip', 'unknown: no-to-field', 'not-found'. */
  readonly messages: readonly Readonly<Record<string, string>>[];
}

/** What the extension says to its script in a page. */
export type ToPage = SetUpChanged | AreYouThere;

import type { SetUp } from '../setup/organisation';

/** What an extension page may know at a glance. */
export interface AskState {
  readonly type: 'state';
}
export interface State {
  /** null: nothing is set up yet. */
  readonly setUp: SetUp | null;
  /** What was wrong with the stored set-up, in words for a person; null where nothing was. */
  readonly setUpFault: string | null;
  /** Match patterns of all webmail that is to be watched beside the sites that have an adapter: the person's own, and what the set-up names. */
  readonly webmail: readonly string[];
  readonly record: {
    readonly entries: number;
    /** Entries that could not be written yet and wait. */
    readonly waiting: number;
    /** Milliseconds since 1970, UTC, of the last export; null before the first. */
    readonly lastExport: number | null;
    /** Why the record cannot be read or written; null when it can. */
    readonly fault: string | null;
  };
}

/** Puts a set-up in force; it is checked again by the background, whoever sends it. */
export interface UseSetUp {
  readonly type: 'use-set-up';
  readonly setUp: unknown;
}
export type SetUpUsed =
  | { readonly ok: true; readonly setUp: SetUp }
  | { readonly ok: false; readonly problems: readonly SetUpProblem[] };

/** Where a set-up is wrong, and how. */
export interface SetUpProblem {
  /** A path a person can find: 'people › 3 › handles › 1 › handle'. */
  readonly where: string;
  readonly what: string;
}

/** Watches webmail on the person's own host, once the browser has granted it. */
export interface AddWebmail {
  readonly type: 'add-webmail';
  /** 'https://mail.charity.example/*' */
  readonly pattern: string;
}
export interface RemoveWebmail {
  readonly type: 'remove-webmail';
  readonly pattern: string;
}
export type WebmailSet = { readonly ok: true } | { readonly ok: false; readonly why: string };

/** Writes the `exported` entry that each export begins with; the page then reads the record and makes the file. */
export interface NoteExport {
  readonly type: 'note-export';
  readonly key: string;
  /** 'manager-key' or 'passphrase'. */
  readonly sealedBy: 'manager-key' | 'passphrase';
}
export type ExportNoted = { readonly ok: true } | { readonly ok: false; readonly why: string };

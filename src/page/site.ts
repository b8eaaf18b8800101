import type { Draft, Parties } from '../draft/draft';

/** One way in which a page can send a message. */
export interface SendWay {
  /** 'send', 'send-and-archive', 'schedule', 'keys'. */
  readonly id: string;
  /** Whether the message leaves now, or at a time that the person chooses on the page next. */
  readonly leaving: 'now' | 'later';
  /** The control that the person used; null for keys. */
  readonly control: Element | null;
}

/** A message being written on a page. Everything is read afresh at each call: nothing is remembered. */
export interface Compose {
  /** The box as a whole; the same element as long as the same message is being written. */
  readonly root: Element;
  /** Where the words are written; the panel keeps clear of it. null while the page has none. */
  editor(): HTMLElement | null;
  /** Windows other than the page's own in which keys and clicks of this message arrive (an editor's iframe). */
  windows(): readonly Window[];
  /** Who it is from and to. Cheap: it is read at each change of the box. */
  parties(): Parties;
  /** The whole message. */
  draft(leaving?: Draft['leaving']): Draft;
  /** Which way of sending this event is, or null where it is none. Decides at once, from the event alone. */
  sending(event: Event): SendWay | null;
  /** Uses a way of sending once, as the person would have; false where its control is gone. */
  release(way: SendWay): boolean;
}

/** What an adapter can and cannot read on a page just now: name of the fact, and how or why not. */
export type Health = Readonly<Record<string, string>>;

/** One site: how it shows a message being written. The object that a folder of `sites/` is. */
export interface Site {
  readonly id: string;
  /** Match patterns for the manifest; none for software on the person's own host, added in set-up. */
  readonly hosts: readonly string[];
  /** Whether this page is one of the site's. */
  recognises(page: Pick<Window, 'location' | 'document'>): boolean;
  /** The messages being written on the page now. */
  composes(document: Document): readonly Compose[];
  health(compose: Compose): Health;
}

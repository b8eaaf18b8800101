import type { Reading } from './reading';

/** How a message travels. `phone` handles serve text, call and whatsapp. */
export const CHANNELS = [
  'email',
  'text',
  'call',
  'facebook',
  'messenger',
  'instagram',
  'whatsapp',
  'x',
  'teams',
  'discord',
  'linkedin',
  'tiktok',
  'snapchat',
  'other',
] as const;
export type Channel = (typeof CHANNELS)[number];

/** What a handle is an identifier for: a channel, or a telephone number. */
export type HandleKind = Channel | 'phone';

export const DRAFT_KINDS = ['new', 'reply', 'comment', 'post'] as const;
export type DraftKind = (typeof DRAFT_KINDS)[number];

/** The account that the page says a message will be sent from. */
export interface Account {
  readonly handle: string;
}

/** Somebody a message is addressed to, as the page shows them. */
export interface Recipient {
  /** Address, number or account id; null where the page shows a name only. */
  readonly handle: string | null;
  readonly name?: string;
}

/** A conversation of several people; each count is null where the page does not show it. */
export interface Group {
  readonly size: number | null;
  /** The sender is counted among the adults. */
  readonly adults: number | null;
  readonly unknown: number | null;
}

export interface Attachment {
  readonly name: string;
  /** MIME type, or '' where the page does not show it. */
  readonly type: string;
}

/** Whether the message leaves now, or at a time chosen on the page afterwards. */
export type Leaving = 'now' | 'later';

/** A message being written, in neutral words: what the page shows of it, and nothing else. */
export interface Draft {
  /** Id of the site's adapter: 'gmail', 'roundcube'. */
  readonly site: string;
  readonly channel: Channel;
  readonly kind: DraftKind;
  readonly from: Reading<Account>;
  readonly to: Reading<readonly Recipient[]>;
  /** null: a conversation with one person, known to be so. */
  readonly group: Reading<Group | null>;
  /** The writer's own words, without quotes and signature; spans are UTF-16 offsets into it. */
  readonly text: Reading<string>;
  readonly subject?: Reading<string>;
  readonly attachments: Reading<readonly Attachment[]>;
  readonly leaving: Leaving;
}

/** The parties alone: all that is needed to know whether anybody known is addressed. */
export type Parties = Pick<Draft, 'site' | 'channel' | 'from' | 'to'>;

import type { Declared } from '../draft/declared';
import type { Channel, Draft } from '../draft/draft';
import type { Person, Staff, StaffAccount } from './person';

/** Working hours, in the organisation's zone. Days: 1 Monday to 7 Sunday, first and last. */
export interface WorkingHours {
  readonly days: readonly [number, number];
  /** 'HH:MM' */
  readonly from: string;
  readonly to: string;
}

/** What is true of the whole organisation. */
export interface Organisation {
  readonly workingHours?: WorkingHours | null;
  /** The organisation's own telephone numbers, E.164. */
  readonly numbers?: readonly string[];
}

/** One contact with young people that the record holds. */
export interface Contact {
  /** Milliseconds since 1970, UTC. */
  readonly at: number;
  readonly direction: 'sent' | 'received';
  readonly channel: Channel;
  /** Ids of the young people. */
  readonly people: readonly string[];
}

/**
 * How much of what was written the history holds: `whole`, `sent` where nothing that comes in was kept, so that nobody
 * can tell what went unanswered, `unknown` where it could not be read.
 */
export type HistoryIs = 'whole' | 'sent' | 'unknown';

/** A draft with its parties looked up: all that a rule may see. */
export interface Situation {
  readonly draft: Draft;
  /** Milliseconds since 1970, UTC. */
  readonly now: number;
  /** IANA zone of the organisation: 'Europe/London'. */
  readonly zone: string;
  readonly staff: Staff;
  /** The account in use as the register has it; 'unlisted' where it has none; null where the page did not say. */
  readonly account: StaffAccount | 'unlisted' | null;
  /** Covered young people, known by an identifier. */
  readonly known: readonly Person[];
  /** Covered young people who could be meant, by name only. */
  readonly maybe: readonly Person[];
  readonly organisation: Organisation;
  readonly history: readonly Contact[];
  /** Left out: whole. */
  readonly historyIs?: HistoryIs;
  readonly declared: Declared;
}

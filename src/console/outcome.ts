import type { Fault } from '../record/fault';

/** What was wrong with a record that could be read; the first that matters most to the manager. */
export const WRONGS = [
  /** Something in it is not as it was made. */
  'altered',
  /** Entries, or what they say, are not there though later ones are. */
  'incomplete',
  /** The end of the file is not there. */
  'cut',
  /** A later file with fewer entries than this console has already verified. */
  'shortened',
  /** It continues the same log in another way than what was verified before. */
  'forked',
  /** Not signed with the key that this log began with. */
  'other-device',
] as const;
export type Wrong = (typeof WRONGS)[number];

/** Why a file could not be read at all. */
export const UNREADABLES = [
  'not-a-record',
  'damaged',
  'too-large',
  'cannot-read',
  'no-key',
  'wrong-key',
  'wrong-passphrase',
  'needs-passphrase',
  'not-stored',
  'cancelled',
] as const;
export type Unreadable = (typeof UNREADABLES)[number];

/** The moment of an entry, with the zone that it was written in. */
export interface Moment {
  /** Milliseconds since 1970, UTC. */
  readonly utcMs: number;
  /** IANA zone. */
  readonly zone: string;
}

/** A record as it stands in this console: how far, and when it was taken in. */
export interface Standing {
  readonly size: number;
  /** When it was imported: milliseconds since 1970, UTC. */
  readonly imported: number;
}

/** What came of one file. Plain: it crosses from the worker and is kept in the history of imports. */
export type Outcome =
  | {
      readonly is: 'whole';
      readonly log: string;
      readonly staff: string;
      readonly organisation: string;
      readonly size: number;
      /** Entries that this console had not seen before. */
      readonly added: number;
      readonly newest: Moment | null;
      /** `organisation`: the first file of all; `device`: the first from this device; `no`: it was known. */
      readonly first: 'organisation' | 'device' | 'no';
    }
  | {
      /** Exactly what was imported before. */
      readonly is: 'same';
      readonly log: string;
      readonly staff: string;
      readonly before: Standing;
    }
  | {
      /** Sound, but made before the newest that was imported. */
      readonly is: 'older';
      readonly log: string;
      readonly staff: string;
      readonly size: number;
      /** When the device says that it made the file. */
      readonly made: number;
      readonly before: Standing;
    }
  | {
      /** Sound, from somebody known, but from a device that is not: the manager decides. */
      readonly is: 'new-device';
      readonly log: string;
      readonly staff: string;
      readonly size: number;
      readonly before: Standing;
    }
  | {
      readonly is: 'other-organisation';
      /** What the file says; not verified against anything. */
      readonly theirs: string;
      readonly ours: string;
    }
  | {
      readonly is: 'wrong';
      readonly wrong: Wrong;
      /** The log that it says it is of; null where it does not say. */
      readonly log: string | null;
      /** The member of staff, where this console knows that log; null where nobody can be named for certain. */
      readonly staff: string | null;
      /** Whom the file itself names: not to be believed. */
      readonly claims: string | null;
      readonly entries: number;
      /** The first entry that is wrong, counted from 1; null where it is not about one. */
      readonly entry: number | null;
      readonly before: Standing | null;
      /** The first of them: `most` in all. */
      readonly faults: readonly Fault[];
      readonly most: number;
    }
  | { readonly is: 'unreadable'; readonly why: Unreadable };

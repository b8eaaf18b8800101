import type { Person, Staff } from '../people/person';
import type { Organisation } from '../people/situation';

/** What an organisation's set-up holds: all that Forethought knows about whom and by which rules. */
export interface SetUp {
  readonly format: 'forethought-set-up';
  readonly version: 1;
  /** The organisation's id: exports of another organisation are foreign. */
  readonly id: string;
  readonly name: string;
  /** A policy's id: 'elm-court'. */
  readonly policy: string;
  /** IANA zone. */
  readonly zone: string;
  readonly organisation: Organisation;
  readonly staff: Staff;
  readonly people: readonly Person[];
  /** The manager's public age key ('age1…'), to which exports are encrypted. null: a passphrase instead. */
  readonly managerKey: string | null;
  /** Match patterns of the person's own webmail hosts: 'https://mail.charity.example/*'. */
  readonly webmail: readonly string[];
  /** A demonstration: nothing in it is real. */
  readonly demonstration?: boolean;
}

import type { Channel, HandleKind } from '../draft/draft';

/** An identifier of somebody on one channel. */
export interface Handle {
  readonly channel: HandleKind;
  readonly handle: string;
}

/** Whom the policy covers: `current` and `adult-at-risk`. A `former-adult` is known, but outside it. */
export type Status = 'current' | 'former-adult' | 'adult-at-risk';

export type AgreementKind =
  | 'share-mobile-number'
  | 'share-contact-details'
  | 'use-channel'
  | 'email-without-parent'
  | 'social-media-use';

export type AgreedBy =
  | 'line manager'
  | 'team leader'
  | 'senior management'
  | 'parent'
  | 'young person'
  | 'safeguarding trustee';

/** Somebody with the say agreed to something that a clause otherwise forbids. */
export interface Agreement {
  readonly kind: AgreementKind;
  readonly by: AgreedBy | readonly AgreedBy[];
  /** ISO date. */
  readonly on: string;
  /** ISO date: the last day in force. Left out: no end. */
  readonly until?: string | null;
  /** It lifts this channel only. Left out: all. */
  readonly channel?: Channel | null;
  readonly purpose?: string | null;
}

/** What the organisation has written down about one young person. null or left out: not known. */
export interface Registers {
  readonly parentObjects?: boolean | null;
  /** ISO date on which parents or carers had the policy explained; false: they have not. */
  readonly parentsInformed?: string | false | null;
  /** true, false, or the role that was told. */
  readonly managerAware?: boolean | string | null;
  readonly agreements?: readonly Agreement[] | null;
  readonly parentPermission?: Readonly<Partial<Record<Channel, boolean>>> | null;
  /** A disclosure or a concern is being dealt with. */
  readonly concernOpen?: boolean | null;
}

/** A young person, or somebody who was one, that the organisation knows. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly status: Status;
  /** ISO date of birth. */
  readonly born?: string | null;
  readonly handles: readonly Handle[];
  readonly registers: Registers;
}

/** An account of a member of staff, as the organisation's register has it. */
export interface StaffAccount extends Handle {
  readonly agreed: boolean;
  readonly personal?: boolean | null;
}

/** The member of staff or volunteer whose browser this is. */
export interface Staff {
  readonly id: string;
  readonly name: string;
  readonly accounts: readonly StaffAccount[];
  readonly manager: { readonly name: string; readonly role: string; readonly email?: string | null };
}

import { type Declared, NOTHING_DECLARED } from '../draft/declared';
import type { Channel, DraftKind, Leaving } from '../draft/draft';
import { known, unknown } from '../draft/reading';
import type { Person, Staff, StaffAccount } from '../people/person';
import type { Organisation, Situation } from '../people/situation';
import type { Rule } from './rule';

/** What a row changes in a believable situation: a youth choir writes to one of its singers on a Tuesday afternoon. */
export interface Changes {
  readonly channel?: Channel;
  readonly kind?: DraftKind;
  /** null: the page's words could not be read. */
  readonly text?: string | null;
  readonly leaving?: Leaving;
  /** ISO moment with its offset. */
  readonly now?: string;
  readonly zone?: string;
  readonly account?: Situation['account'];
  readonly staff?: Partial<Staff>;
  readonly known?: readonly Person[];
  readonly organisation?: Organisation;
  readonly declared?: Partial<Declared>;
}

/** One row of a rule's table. */
export interface Row<Options> {
  readonly name: string;
  /** The clauses that it shows at work: 'elm-court 6.2'. */
  readonly cites: readonly string[];
  readonly options: Options;
  readonly situation: Changes;
  readonly expect: 'clear' | 'breach' | 'unsure';
  /** The missing fact, where the rule is unsure. */
  readonly missing?: string;
  /** Exactly the words pointed at, in reading order. */
  readonly quotes?: readonly string[];
}

/** A rule's table: the object that a `cases.ts` is. */
export interface Cases<Options = never> {
  readonly rule: Rule<Options>;
  readonly rows: readonly Row<Options>[];
}

/** The account that the choir's leader writes from, as the choir agreed. */
export const AGREED: StaffAccount = { channel: 'email', handle: 'nia.parry@choir.example', agreed: true };

/** A singer, with what a row says about them. */
export function youngPerson(about: Partial<Person> = {}): Person {
  return {
    id: 'singer',
    name: 'Amina Yusuf',
    status: 'current',
    handles: [{ channel: 'email', handle: 'amina@young.example' }],
    registers: { parentObjects: false },
    ...about,
  };
}

/** The situation of a row. */
export function situationOf(changes: Changes): Situation {
  const {
    channel = 'email',
    kind = 'new',
    leaving = 'now',
    text = 'Rehearsal is in the hall on Thursday.',
  } = changes;
  return {
    draft: {
      site: 'roundcube',
      channel,
      kind,
      from: known({ handle: AGREED.handle }, 'row'),
      to: known([{ handle: 'amina@young.example', name: 'Amina Yusuf' }], 'row'),
      group: known(null, 'row'),
      text: text === null ? unknown('frame-out-of-reach') : known(text, 'row'),
      attachments: known([], 'row'),
      leaving,
    },
    now: Date.parse(changes.now ?? '2026-11-17T16:20:00+00:00'),
    zone: changes.zone ?? 'Europe/London',
    staff: {
      id: 'leader',
      name: 'Nia Parry',
      accounts: [AGREED],
      manager: { name: 'Tomasz Nowak', role: 'line manager' },
      ...changes.staff,
    },
    account: changes.account === undefined ? AGREED : changes.account,
    known: changes.known ?? [youngPerson()],
    maybe: [],
    organisation: changes.organisation ?? {},
    history: [],
    declared: { ...NOTHING_DECLARED, ...changes.declared },
  };
}

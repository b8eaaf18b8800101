import { type Declared, NOTHING_DECLARED } from '../draft/declared';
import type { Attachment, Channel, DraftKind, Group, Leaving } from '../draft/draft';
import { known, unknown } from '../draft/reading';
import type { Person, Registers, Staff, StaffAccount } from '../people/person';
import type { Contact, HistoryIs, Organisation, Situation } from '../people/situation';
import type { Answer, Rule } from './rule';

/** What a row changes in a believable situation: a youth choir writes to one of its singers on a Tuesday afternoon. */
export interface Changes {
  readonly channel?: Channel;
  readonly kind?: DraftKind;
  /** null: the page's words could not be read. */
  readonly text?: string | null;
  readonly leaving?: Leaving;
  /** 'unread': the page does not show who is in the conversation. Left out: one person alone. */
  readonly group?: Partial<Group> | 'unread';
  /** 'unread': the page does not show what is attached. Left out: nothing is. */
  readonly attachments?: readonly Attachment[] | 'unread';
  /** ISO moment with its offset. */
  readonly now?: string;
  readonly zone?: string;
  readonly account?: Situation['account'];
  readonly staff?: Partial<Staff>;
  readonly known?: readonly Person[];
  readonly organisation?: Organisation;
  readonly history?: readonly Contact[];
  readonly historyIs?: HistoryIs;
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
  /** An answer that the rule never gives, by what it asks. */
  readonly never?: Exclude<Answer['answer'], 'clear'>;
}

/** The account that the choir's leader writes from, as the choir agreed. */
export const AGREED: StaffAccount = { channel: 'email', handle: 'nia.parry@choir.example', agreed: true };

/** All that a choir under any of the policies has noted of a singer. */
const ALL_NOTED: Registers = {
  parentObjects: false,
  parentsInformed: '2026-09-02',
  managerAware: 'line manager',
  parentPermission: { email: true, text: true },
  agreements: [
    {
      kind: 'use-channel',
      by: ['young person', 'parent'],
      on: '2026-09-02',
      purpose: 'Rehearsals and concerts',
    },
    { kind: 'social-media-use', by: 'safeguarding trustee', on: '2026-09-02' },
  ],
  concernOpen: false,
};

/** A singer, with what a row says about them. */
export function youngPerson(about: Partial<Person> = {}): Person {
  return {
    id: 'singer',
    name: 'Amina Yusuf',
    status: 'current',
    handles: [{ channel: 'email', handle: 'amina@young.example' }],
    registers: ALL_NOTED,
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
      group: changes.group === 'unread' ? unknown('no-list') : known(groupOf(changes.group), 'row'),
      text: text === null ? unknown('frame-out-of-reach') : known(text, 'row'),
      attachments:
        changes.attachments === 'unread' ? unknown('no-list') : known(changes.attachments ?? [], 'row'),
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
    history: changes.history ?? [],
    historyIs: changes.historyIs ?? 'whole',
    declared: { ...NOTHING_DECLARED, ...changes.declared },
  };
}

function groupOf(group: Partial<Group> | undefined): Group | null {
  return group ? { size: null, adults: null, unknown: null, ...group } : null;
}

import type { Declared } from '../draft/declared';
import type { Draft } from '../draft/draft';
import { accountInUse } from './account';
import type { Staff } from './person';
import { lookUp, type Roster } from './roster';
import type { Contact, HistoryIs, Organisation, Situation } from './situation';

/** All that is known besides the draft itself. */
export interface Circumstances {
  readonly roster: Roster;
  readonly staff: Staff;
  readonly organisation: Organisation;
  /** IANA zone of the organisation. */
  readonly zone: string;
  readonly history: readonly Contact[];
  /** Left out: whole. */
  readonly historyIs?: HistoryIs;
  readonly declared: Declared;
  /** Milliseconds since 1970, UTC. */
  readonly now: number;
}

/** A draft with its parties looked up: all that a rule may see. */
export function situate(draft: Draft, around: Circumstances): Situation {
  const { roster, staff, organisation, zone, history, historyIs = 'whole', declared, now } = around;
  const { known, maybe } = lookUp(roster, draft);
  const account = accountInUse(draft.from, draft.channel, staff, roster.readNumber);
  return { draft, now, zone, staff, account, known, maybe, organisation, history, historyIs, declared };
}

import type { Fault, FaultCode } from '../record/fault';
import type { Verdict } from '../record/verify';
import type { Known } from './known';
import type { Outcome, Wrong } from './outcome';

/** A shorter file is not compared with the receipt any further; what this console holds says that it differs. */
const FORK: Fault = { code: 'fork', line: null, seq: null };

/** Most faults that are kept behind the fold. */
const SHOWN = 20;

/** Which wrong a fault comes to, most telling first: what was altered says more than what that led to. */
const WRONG_BY_FAULT: readonly (readonly [Wrong, readonly FaultCode[]])[] = [
  ['other-device', ['foreign']],
  [
    'altered',
    [
      'altered-header',
      'altered-body',
      'altered-opening',
      'bad-tag',
      'broken-link',
      'not-this-log',
      'out-of-order',
      'beyond-checkpoint',
    ],
  ],
  ['incomplete', ['missing-entry', 'missing-body']],
  ['cut', ['shortened']],
  ['altered', ['bad-signature', 'unreadable']],
  ['forked', ['fork']],
  ['shortened', ['rollback']],
];

/**
 * What a verified record comes to for this console. Pure: nothing is stored.
 * @param verdict the record against the receipt that `known` names
 */
export function decide(verdict: Verdict, known: Known, accepted: boolean): Outcome {
  const { opening, checkpoint, faults } = verdict;
  if (!opening && verdict.entries === 0) return { is: 'unreadable', why: 'not-a-record' };
  if (faults.some(({ code }) => code === 'too-large')) return { is: 'unreadable', why: 'too-large' };
  if (opening && known.organisation && opening.organisation.id !== known.organisation.id) {
    return { is: 'other-organisation', theirs: opening.organisation.name, ours: known.organisation.name };
  }
  const rest = faults.filter(({ code }) => code !== 'reinstalled' && code !== 'rollback');
  if (!opening || !checkpoint || rest.length > 0) return wrong(verdict, known);
  const staff = opening.staff.name;
  const { same, other } = known;
  if (same) {
    if (same.size === checkpoint.size && same.head === checkpoint.head) {
      return { is: 'same', log: opening.log, staff, before: same };
    }
    if (checkpoint.size < same.size) return shorter(verdict, known);
  } else if (other && !accepted) {
    return { is: 'new-device', log: opening.log, staff, size: checkpoint.size, before: other };
  }
  const newest = verdict.records.at(-1)?.header;
  return {
    is: 'whole',
    log: opening.log,
    staff,
    organisation: opening.organisation.name,
    size: checkpoint.size,
    added: checkpoint.size - (same?.size ?? 0),
    newest: newest ? { utcMs: newest.utcMs, zone: newest.zone } : null,
    first: same ? 'no' : known.organisation ? 'device' : 'organisation',
  };
}

/** Fewer entries than before: an old file where it is the beginning of what is known and says that it is old. */
function shorter(verdict: Verdict, known: Known): Outcome {
  const { opening, checkpoint } = verdict;
  const { same } = known;
  if (!opening || !checkpoint || !same) return wrong(verdict, known);
  if (known.headAt !== checkpoint.head) return wrong(verdict, known, 'forked');
  if (checkpoint.at > same.made) return wrong(verdict, known, 'shortened');
  return {
    is: 'older',
    log: opening.log,
    staff: opening.staff.name,
    size: checkpoint.size,
    made: checkpoint.at,
    before: same,
  };
}

function wrong(verdict: Verdict, known: Known, sure?: Wrong): Outcome {
  const codes = new Set(verdict.faults.map(({ code }) => code));
  const found = WRONG_BY_FAULT.find(([, some]) => some.some((code) => codes.has(code)));
  const what = sure ?? found?.[0] ?? 'altered';
  const faults = sure === 'forked' ? [FORK, ...verdict.faults] : verdict.faults;
  const seq = verdict.faults.find(({ code, seq }) => seq !== null && found?.[1].includes(code))?.seq ?? null;
  return {
    is: 'wrong',
    wrong: what,
    log: verdict.log,
    staff: known.same?.staff ?? null,
    claims: verdict.opening?.staff.name ?? null,
    entries: verdict.entries,
    entry: sure || seq === null ? null : seq + 1,
    before: known.same ?? known.other,
    faults: faults.slice(0, SHOWN),
    most: faults.length,
  };
}

import { policyById } from '../policies/all';
import type { Body } from '../record/bodies';
import { type WordKey, words } from '../words/words';
import type { Entry } from './entries';

/** A clause that a message broke or may have broken, as it is shown. */
export interface ShownFinding {
  readonly id: string;
  readonly clause: string;
  /** null for a message that was held and not sent: its entry says the clause alone. */
  readonly level: Level | null;
  readonly unsure: boolean;
  readonly missing?: string | undefined;
  /** What the person answered, in their own words. */
  readonly reason: string | null;
}
export type Level = Body<'sent'>['findings'][number]['level'];

/** The findings of an entry; none where it is not about a message to somebody known. */
export function findingsOf({ event }: Entry): readonly ShownFinding[] {
  if (event?.kind === 'not-sent') {
    return event.body.findings.map((id) => ({
      id,
      clause: id.split('/')[0] ?? id,
      level: null,
      unsure: false,
      reason: null,
    }));
  }
  if (event?.kind !== 'sent') return [];
  const { findings, reasons } = event.body;
  return findings.map(({ clause, rule, level, answer, missing }) => {
    const id = `${clause}/${rule}`;
    const reason = reasons.find(({ finding }) => finding === id)?.reason ?? null;
    return { id, clause, level, unsure: answer === 'unsure', missing, reason };
  });
}

/** A clause of a policy as this version knows it; null where it does not. */
export function clauseOf(policy: string | null, number: string) {
  const known = policy === null ? null : policyById(policy);
  const clause = known?.clauses.find((one) => one.number === number);
  return known && clause ? { policy: known.title, gist: clause.gist } : null;
}

const LEVELS: Readonly<Record<Level, WordKey>> = {
  hold: 'console_level_hold',
  warn: 'console_level_warn',
  ask: 'console_level_ask',
  note: 'console_level_note',
};

/** 'Held', 'Warned'. */
export const levelWord = (level: Level | null): string => words(LEVELS[level ?? 'hold']);

/** The class of a level's tag. */
export const levelClass = (level: Level | null): string =>
  level === 'note' ? 'tag' : `tag tag--${level ?? 'hold'}`;

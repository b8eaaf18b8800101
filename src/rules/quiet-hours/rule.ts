import { localTime } from '../../people/local-time';
import { breach, CLEAR, type Rule, unsure } from '../rule';

/** From when to when nobody is written to, by the wall clock of the organisation: 'HH:MM', the end not included. */
export interface QuietHoursOptions {
  readonly from: string;
  readonly to: string;
}

/**
 * Is it an hour at which young people are left in peace? (READING 3) Lifted only by both statements: at risk, and
 * no other means. A message that is scheduled leaves at an hour that is not known yet.
 */
const quietHours: Rule<QuietHoursOptions> = {
  id: 'quiet-hours',
  ask: 'both-statements',
  answer: ({ draft, now, zone, declared }, { from, to }) => {
    if (declared.atRisk && declared.noAlternative) return CLEAR;
    if (draft.leaving === 'later') return unsure('send-time');
    const time = localTime(now, zone);
    if (!time) return unsure('zone');
    return isWithin(time.minute, minutes(from), minutes(to)) ? breach() : CLEAR;
  },
  telling: ({ from, to }) => ({ facts: [{ time: from }, { time: to }] }),
};
export default quietHours;

/** Hours that begin later than they end go over midnight. */
function isWithin(minute: number, from: number, to: number): boolean {
  return from <= to ? from <= minute && minute < to : from <= minute || minute < to;
}

function minutes(time: string): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return hour * 60 + minute;
}

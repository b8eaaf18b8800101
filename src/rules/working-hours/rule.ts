import { localTime } from '../../people/local-time';
import type { WorkingHours } from '../../people/situation';
import { breach, CLEAR, type Rule, unsure } from '../rule';

/**
 * Is it outside the organisation's working hours? (Dorset 1.2, READING 3) By its own zone; hours that begin later than
 * they end go over midnight and belong to the day on which they begin, and days may go over the weekend.
 */
const workingHours: Rule = {
  id: 'working-hours',
  ask: 'reason',
  answer: ({ draft, now, zone, organisation }) => {
    const hours = organisation.workingHours;
    if (!hours) return unsure('working-hours');
    if (draft.leaving === 'later') return unsure('send-time');
    const time = localTime(now, zone);
    if (!time) return unsure('zone');
    return isWorking(time.minute, weekday(time.day), hours) ? CLEAR : breach();
  },
};
export default workingHours;

function isWorking(minute: number, today: number, { days, from, to }: WorkingHours): boolean {
  const [start, end] = [minutes(from), minutes(to)];
  const isDay = (day: number) =>
    days[0] <= days[1] ? days[0] <= day && day <= days[1] : days[0] <= day || day <= days[1];
  if (start <= end) return isDay(today) && start <= minute && minute < end;
  const yesterday = today === 1 ? 7 : today - 1;
  return (isDay(today) && start <= minute) || (isDay(yesterday) && minute < end);
}

/** 1 Monday to 7 Sunday, of an ISO date. */
const weekday = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay() || 7;

function minutes(time: string): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return hour * 60 + minute;
}

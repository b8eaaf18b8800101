import browser from 'webextension-polyfill';
import { waiting } from './waiting';
import { writeWaiting } from './write-waiting';

/** Minutes between two tries to write what waits. */
const EVERY = 1;
const ALARM = 'write-waiting';

/** Tries again, as long as something waits: also after a start that lost the alarm. Listens at once. */
export function tryAgain(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void writeWaiting().finally(setAlarm);
  });
  browser.storage.onChanged.addListener((changes) => {
    if ('waiting' in changes) void setAlarm();
  });
  void setAlarm();
}

let last: Promise<unknown> = Promise.resolve();

/** One after the other: of two at once, one could set what the other has just cleared. */
function setAlarm(): Promise<void> {
  const turn = last.then(look, look);
  last = turn;
  return turn;
}

/** An alarm that is there is left alone: made anew at each start of the background, it would never ring. */
async function look(): Promise<void> {
  const there = await browser.alarms.get(ALARM);
  const some = (await waiting()).length > 0;
  if (some && !there) await browser.alarms.create(ALARM, { periodInMinutes: EVERY });
  if (!some && there) await browser.alarms.clear(ALARM);
}

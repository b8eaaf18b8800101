import { listen } from '../browser/heard';
import { type Measure, tell } from './figure';
import { ownRuns } from './own-time';
import { dispatches, endOf, type Trace, type TraceEvent, traced, workOf } from './trace';
import { compose, composeToKnown, NOBODY, openGmail, type Writing } from './writing';

/** Typed a hundred times with a pause after each, as people write: a thousand keys. */
const TEN_KEYS = 'we all go ';
const PAUSES = 20;
const PER_PAUSE = 5;
const LENGTH = 10_000;
/** The pause that the extension waits for, in µs. */
const PAUSE = 150_000;

/** A thousand keys in a long message, with twenty pauses: messages to the background, and the longest tasks. */
export const thousandKeys: Measure = async function* (place) {
  const without = await openGmail(await place.without());
  await compose(without, NOBODY);
  const plain = await thousand(without);
  await without.close();
  yield { name: 'longest-task-without', value: longest(tasksOf(plain)), unit: 'ms' };

  const extension = await place.ours();
  const heard = await listen(extension);
  for (const who of ['nobody', 'known'] as const) {
    tell(`  ${who} addressed`);
    const ours = await openGmail(extension);
    const before = (await heard.types()).length;
    if (who === 'known') await composeToKnown(ours);
    else await compose(ours, NOBODY);
    while (!(await heard.types()).slice(before).includes('look-up')) await ours.rest();
    await ours.rest();
    const addressed = (await heard.types()).length;
    const trace = await thousand(ours);
    const messages = (await heard.types()).length - addressed;
    await ours.close();
    const runs = ownRuns(trace);
    const limit = who === 'known' ? pausesIn(trace) : 0;
    yield { name: `messages-1000-keys-${who}`, value: messages, unit: 'messages', limit };
    yield { name: `longest-task-${who}`, value: longest(tasksWith(trace, runs)), unit: 'ms', limit: 16 };
    yield { name: `longest-own-run-${who}`, value: longest(runs), unit: 'ms' };
  }
};

async function thousand(writing: Writing): Promise<Trace> {
  await writing.fill(LENGTH);
  return traced(writing.cdp, async () => {
    for (let pauses = 0; pauses < PAUSES; pauses++) {
      for (let times = 0; times < PER_PAUSE; times++) await writing.type(TEN_KEYS);
      await writing.rest();
    }
  });
}

const tasksOf = ({ main }: Trace): readonly TraceEvent[] => main.filter(({ name }) => name === 'RunTask');

/** The tasks in which the extension's scripts ran. Both are in order, and no task is in another. */
function tasksWith(trace: Trace, runs: readonly TraceEvent[]): readonly TraceEvent[] {
  let next = 0;
  return tasksOf(trace).filter((task) => {
    while ((runs[next]?.ts ?? Number.POSITIVE_INFINITY) < task.ts) next++;
    return (runs[next]?.ts ?? Number.POSITIVE_INFINITY) < endOf(task);
  });
}

/** The most work of one of some events, by the thread's own clock, in ms: others on the machine make none of it longer. */
const longest = (events: readonly TraceEvent[]): number => Math.max(...events.map(workOf)) / 1000;

/** How often nothing was typed for longer than the extension waits: on a busy machine oftener than was meant. */
function pausesIn(trace: Trace): number {
  const typed = dispatches(trace, 'input').map(endOf);
  return typed.filter((end, at) => (typed[at + 1] ?? Number.POSITIVE_INFINITY) - end >= PAUSE).length;
}

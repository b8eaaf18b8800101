import type { Measure } from './figure';
import { ownRuns } from './own-time';
import { median, percentile, sum } from './spread';
import { type Trace, type TraceEvent, traced, workOf } from './trace';
import { openGmail, openTab } from './writing';

const LOADS = 21;
/** Seconds. */
const IDLE = 10;

/**
 * What the resident script costs a page on which nothing is written: its parsing and first run, and all of it
 * until the page stands. In a fresh tab with a process of its own, and when the same tab loads the page again,
 * where the browser still has the script compiled.
 */
export const residentStart: Measure = async function* (place) {
  const extension = await place.ours();
  const fresh: Trace[] = [];
  const again: Trace[] = [];
  for (let load = 0; load < LOADS; load++) {
    const tab = await openTab(extension);
    fresh.push(await traced(tab.cdp, tab.load));
    again.push(await traced(tab.cdp, tab.load));
    await tab.close();
  }
  const figure = (name: string, value: number) => ({ name, value, unit: 'ms' }) as const;
  yield { ...figure('resident-start', median(fresh.map(startOf))), limit: 2 };
  yield figure('resident-start-p95', percentile(fresh.map(startOf), 95));
  yield { ...figure('resident-start-by-clock', median(fresh.map(startByClock))), limit: 2 };
  yield figure('resident-start-again', median(again.map(startOf)));
  yield figure('resident-whole-load', median(fresh.map(wholeOf)));
};

/** What goes on in the page of the extension's while nobody touches it, in ms of work a second. */
export const idle: Measure = async function* (place) {
  const { cdp, rest, close } = await openGmail(await place.ours());
  await rest();
  const trace = await traced(cdp, () => new Promise((resolve) => setTimeout(resolve, IDLE * 1000)));
  await close();
  const works = ownRuns(trace).map(workOf);
  yield { name: 'idle-per-second', value: sum(works) / 1000 / IDLE, unit: 'ms', limit: 0 };
};

/** Work of compiling the script and of its first run, in ms. */
const startOf = (trace: Trace): number => workOf(started(trace)) / 1000;

/** The same by the clock: what the page waits while the script waits for the browser is in it. ms */
const startByClock = (trace: Trace): number => (started(trace).dur ?? 0) / 1000;

function started({ main }: Trace): TraceEvent {
  const run = main.find(
    ({ name, args }) => name === 'EvaluateScript' && args.data?.url?.endsWith('/watch.js'),
  );
  if (!run) throw new Error('the resident script did not run');
  return run;
}

/** All that the script did while the page was loaded, in ms. */
const wholeOf = (trace: Trace): number => sum(ownRuns(trace).map(workOf)) / 1000;

import { sum } from './spread';
import { endOf, type Trace, type TraceEvent, workOf } from './trace';

/** The isolated world of the extension's scripts has the extension's name. */
const WORLD = 'Forethought';

/**
 * What the extension's scripts did on the page's main thread: each outermost run of theirs, a compilation
 * included. The microtasks that a run ends with are in it; those of an answer that arrives are not.
 */
export function ownRuns(trace: Trace): readonly TraceEvent[] {
  let end = 0;
  return trace.main.filter((event) => {
    if (event.args.worldName !== WORLD || event.ts < end) return false;
    end = endOf(event);
    return true;
  });
}

/** Main-thread work of the extension's scripts between two moments of a trace (µs), in ms. */
export function ownWork(runs: readonly TraceEvent[], from: number, to: number): number {
  return sum(runs.filter(({ ts }) => ts >= from && ts < to).map(workOf)) / 1000;
}

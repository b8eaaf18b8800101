import type { Measure } from './figure';
import { notesOnScreen } from './frames';
import { median, percentile, sum } from './spread';
import { workerStopper } from './stop-worker';
import { dispatches, endOf, type Trace, traced, workOf } from './trace';
import { composeToKnown, openGmail, type Writing } from './writing';

const WARM = 40;
const STOPPED = 20;
/** The pause that the extension waits for before it looks at the words. ms */
const PAUSE = 150;
const WORD = ' gr8';
/** Stands in the note of this finding, and not in what a screen reader is told once. */
const SAID = 'Clause 7.2';
/** A message of an ordinary length, and one that is long. */
const LENGTHS = { '': 1_000, '-10000': 10_000 } as const;

/** From the last key to the finding on the screen, less the pause: with the worker running and stopped. */
export const pause: Measure = async function* (place) {
  const extension = await place.ours();
  const writing = await openGmail(extension);
  await composeToKnown(writing);
  for (const [of, length] of Object.entries(LENGTHS)) {
    await writing.fill(length);
    const warm: Trace[] = [];
    for (let trial = -1; trial < WARM; trial++) {
      const trace = await oneFinding(writing);
      if (trial >= 0) warm.push(trace);
    }
    const times = warm.map(fromPause);
    yield { name: `pause-to-finding-warm${of}`, value: median(times), unit: 'ms' };
    yield { name: `pause-to-finding-warm${of}-p95`, value: percentile(times, 95), unit: 'ms', limit: 60 };
    yield { name: `pause-main-thread${of}`, value: median(warm.map(workOfPause)), unit: 'ms' };
  }
  await writing.fill(LENGTHS['']);
  const stop = await workerStopper(writing.cdp, extension.id);
  const stopped: number[] = [];
  for (let trial = 0; trial < STOPPED; trial++) stopped.push(fromPause(await oneFinding(writing, stop)));
  await writing.close();
  yield { name: 'pause-to-finding-stopped', value: median(stopped), unit: 'ms' };
  yield { name: 'pause-to-finding-stopped-p95', value: percentile(stopped, 95), unit: 'ms', limit: 350 };
};

/** Types a word that is a finding, waits until the panel tells it, and takes it back. */
async function oneFinding(writing: Writing, first?: () => Promise<void>): Promise<Trace> {
  await first?.();
  const trace = await traced(writing.cdp, async () => {
    await writing.type(WORD);
    await writing.rest();
    await writing.panel.says(SAID);
    // What is laid out is not yet on the screen.
    await writing.rest();
  });
  await writing.press('Backspace', WORD.length);
  await writing.panel.saysNoMore(SAID);
  return trace;
}

/** From the end of the pause to the finding on the screen, in ms. */
const fromPause = (trace: Trace): number => (notesOnScreen(trace, pauseEnd(trace)) - pauseEnd(trace)) / 1000;

/** When the last key's pause was over, in µs of the trace. */
function pauseEnd(trace: Trace): number {
  const last = dispatches(trace, 'input').at(-1);
  if (!last) throw new Error('no key arrived');
  return endOf(last) + PAUSE * 1000;
}

/** Work of the page's main thread from the end of the pause until the finding is drawn, in ms. */
function workOfPause(trace: Trace): number {
  const from = pauseEnd(trace) - 5_000;
  const to = notesOnScreen(trace, pauseEnd(trace));
  const tasks = trace.main.filter(({ name, ts }) => name === 'RunTask' && ts >= from && ts < to);
  return sum(tasks.map(workOf)) / 1000;
}

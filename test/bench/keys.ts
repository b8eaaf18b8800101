import type { CDPSession } from '@playwright/test';
import { type Figure, type Measure, tell } from './figure';
import { ownRuns, ownWork } from './own-time';
import type { Place } from './place';
import { median, percentile } from './spread';
import { dispatches, type Trace, traced } from './trace';
import { compose, composeToKnown, NOBODY, openGmail, type Writing } from './writing';

const ROUNDS = 15;
/** Typed without a pause of 150 ms: what a pause costs is a figure of its own. */
const TYPED = 'and then we all walk down to the hall ';
const LENGTHS = [0, 1_000, 10_000] as const;
/** Milliseconds a key, by what stands in the draft. */
const LIMITS = { nobody: [0.1, 0.1, 0.1], known: [0.5, 0.5, 1] } as const;

/**
 * Main-thread time that each key takes more than without the extension: the same keys in turns in both
 * browsers, differences within each round, so that a machine that is busy with others moves both.
 */
export const keys: Measure = async function* (place) {
  for (const who of ['nobody', 'known'] as const) {
    for (const [at, length] of LENGTHS.entries()) {
      tell(`  ${who} addressed, ${length} characters`);
      yield* keysAt(place, who, length, LIMITS[who][at] as number);
    }
  }
};

async function* keysAt(place: Place, who: 'nobody' | 'known', length: number, limit: number) {
  const without = await openGmail(await place.without());
  const ours = await openGmail(await place.ours());
  await compose(without, NOBODY);
  if (who === 'known') await composeToKnown(ours);
  else await compose(ours, NOBODY);

  const added: number[] = [];
  const noise: number[] = [];
  const plain: number[] = [];
  for (let round = -1; round < ROUNDS; round++) {
    const before = await perKey(without, length);
    const with_ = await perKey(ours, length);
    const after = await perKey(without, length);
    // The first round warms both up.
    if (round < 0) continue;
    added.push(with_ - (before + after) / 2);
    noise.push(Math.abs(after - before));
    plain.push(before, after);
  }
  const own = ownPerKey(await tracedKeys(ours, length));
  await without.close();
  await ours.close();

  const figure = (name: string, value: number): Figure => ({ name, value, unit: 'ms' });
  yield { ...figure(`key-added-${who}-${length}`, median(added)), limit };
  yield { ...figure(`key-own-script-${who}-${length}`, median(own)), limit };
  yield figure(`key-own-script-${who}-${length}-p95`, percentile(own, 95));
  yield figure(`key-without-${who}-${length}`, median(plain));
  yield figure(`key-noise-${who}-${length}`, median(noise));
}

/** Main-thread time of a key, in ms. */
async function perKey(writing: Writing, length: number): Promise<number> {
  await writing.page.bringToFront();
  await writing.fill(length);
  const before = await mainThreadWork(writing.cdp);
  await writing.type(TYPED);
  return ((await mainThreadWork(writing.cdp)) - before) / TYPED.length;
}

/** All the work of the page's main thread so far, by the thread's own clock, in ms. */
async function mainThreadWork(cdp: CDPSession): Promise<number> {
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  const { metrics } = await cdp.send('Performance.getMetrics');
  const seconds = metrics.find(({ name }) => name === 'TaskDuration')?.value;
  if (seconds === undefined) throw new Error('the browser does not tell TaskDuration');
  return seconds * 1000;
}

async function tracedKeys(writing: Writing, length: number): Promise<Trace> {
  await writing.page.bringToFront();
  await writing.fill(length);
  return traced(writing.cdp, async () => {
    for (let times = 0; times < 4; times++) await writing.type(TYPED);
  });
}

/** What the extension's scripts did from one key to the next, in ms. */
function ownPerKey(trace: Trace): readonly number[] {
  const runs = ownRuns(trace);
  if (runs.length === 0) throw new Error('the trace shows nothing of the extension');
  const pressed = dispatches(trace, 'keydown').map(({ ts }) => ts);
  return pressed.slice(0, -1).map((from, at) => ownWork(runs, from, pressed[at + 1] ?? from));
}

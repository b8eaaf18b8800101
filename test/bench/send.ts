import type { WithExtension } from '../browser/extension';
import type { Measure } from './figure';
import { ownRuns, ownWork } from './own-time';
import { median, percentile } from './spread';
import { workerStopper } from './stop-worker';
import { dispatches, endOf, type Trace, type TraceEvent, traced } from './trace';
import { compose, composeToKnown, NOBODY, openGmail, type Writing } from './writing';

const WARM = 120;
const STOPPED = 20;
const NOBODIES = 40;
const SEND = '[jsaction="send"]';

/** How long a send that nothing is said against is held: from the click to the page's own send, the entry durable in between. */
export const send: Measure = async function* (place) {
  const extension = await place.ours();
  const warm = await heldTimes(extension, WARM);
  yield { name: 'send-held-warm', value: median(warm), unit: 'ms' };
  yield { name: 'send-held-warm-p99', value: percentile(warm, 99), unit: 'ms', limit: 40 };
  const stopped = await heldTimes(extension, STOPPED, true);
  yield { name: 'send-held-stopped', value: median(stopped), unit: 'ms' };
  yield { name: 'send-held-stopped-p99', value: percentile(stopped, 99), unit: 'ms', limit: 350 };
};

/** A send to nobody known: the page gets the very events of the click, and what the extension's listeners take of them. */
export const sendNobody: Measure = async function* (place) {
  const writing = await openGmail(await place.ours());
  const traces: Trace[] = [];
  for (let trial = 0; trial < NOBODIES; trial++) {
    await compose(writing, NOBODY);
    await writing.type('Dear Sian');
    traces.push(await tracedSend(writing));
  }
  await writing.close();
  const listeners = traces.map(listenersWork);
  yield { name: 'send-nobody-held', value: percentile(traces.map(heldTime), 99), unit: 'ms', limit: 0 };
  yield { name: 'send-nobody-listeners', value: median(listeners), unit: 'ms' };
  yield { name: 'send-nobody-listeners-p95', value: percentile(listeners, 95), unit: 'ms' };
};

async function heldTimes(extension: WithExtension, trials: number, stopped = false): Promise<number[]> {
  const writing = await openGmail(extension);
  const stop = await workerStopper(writing.cdp, extension.id);
  const times: number[] = [];
  for (let trial = -1; trial < trials; trial++) {
    await composeToKnown(writing);
    await writing.panel.press('Arranging');
    await writing.panel.saysNoMore('What is this message for');
    if (stopped) await stop();
    const trace = await tracedSend(writing);
    // The first send opens the record: with the worker stopped each one does.
    if (trial >= 0) times.push(heldTime(trace));
  }
  await writing.close();
  return times;
}

/** Clicks Send, and traces until the page has sent. */
async function tracedSend(writing: Writing): Promise<Trace> {
  const place = await writing.middle(SEND);
  const sent = () =>
    writing.page.evaluate(() => (window as unknown as { sentMessages: unknown[] }).sentMessages.length);
  const before = await sent();
  return traced(writing.cdp, async () => {
    await writing.click(...place);
    const end = Date.now() + 10_000;
    while ((await sent()) === before) {
      if (Date.now() > end) throw new Error('the message was not sent');
      await writing.rest();
    }
  });
}

/**
 * From the person's own click to the click in which the page sent, in ms: nought where it is one and the same.
 * The page's script is at work in the click that sends; a click that was stopped does not reach it.
 */
function heldTime(trace: Trace): number {
  const clicks = dispatchedClicks(trace);
  const [first] = clicks;
  const sending = clicks.find((click) => pageRunIn(trace, click));
  if (!first || !sending) throw new Error('the click did not reach the page');
  const page = pageRunIn(trace, sending);
  return first === sending ? 0 : ((page?.ts ?? 0) - first.ts) / 1000;
}

/** All dispatches that a click can be: one that a script made carries no type where a stack is asked for. */
const dispatchedClicks = (trace: Trace): readonly TraceEvent[] => dispatches(trace, 'click');

function pageRunIn({ main }: Trace, click: TraceEvent): TraceEvent | undefined {
  return main.find(
    ({ name, ts, args }) =>
      name === 'FunctionCall' &&
      args.data?.url?.endsWith('/page/page.js') &&
      ts >= click.ts &&
      ts < endOf(click),
  );
}

/** What the extension's listeners did in the press and the click, until the page's own got it, in ms. */
function listenersWork(trace: Trace): number {
  const down = dispatches(trace, 'pointerdown')[0];
  const click = dispatchedClicks(trace).find((one) => pageRunIn(trace, one));
  const page = click && pageRunIn(trace, click);
  if (!down || !page) throw new Error('the click did not reach the page');
  return ownWork(ownRuns(trace), down.ts, page.ts);
}

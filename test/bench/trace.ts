import type { CDPSession } from '@playwright/test';

/** An event of a trace, as Chromium writes it. Times in microseconds of the one monotonic clock. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  /** How long it took by the clock. */
  readonly dur?: number;
  /** How long its thread was at work on it: what others did on the machine is not in it. */
  readonly tdur?: number;
  readonly id2?: { readonly local?: string };
  readonly args: {
    readonly worldName?: string;
    readonly fileName?: string;
    readonly frameSeqId?: number;
    readonly frame_reporter?: { readonly frame_sequence: number; readonly state?: string };
    readonly data?: {
      readonly type?: string;
      readonly url?: string;
      readonly nodeName?: string;
      readonly frames?: readonly FrameTold[];
      readonly processId?: number;
    };
    readonly name?: string;
  };
}

/** Which process a frame is in, as the browser tells it. */
interface FrameTold {
  readonly url?: string;
  readonly processId?: number;
}

/** What a page's process did while it was traced. */
export interface Trace {
  /** On the page's main thread, in order. */
  readonly main: readonly TraceEvent[];
  /** On all threads of the page's process, in order. */
  readonly process: readonly TraceEvent[];
}

const CATEGORIES = [
  ...['toplevel', 'v8', 'cc', 'benchmark', 'devtools.timeline', '__metadata'],
  ...['disabled-by-default-devtools.timeline', 'disabled-by-default-devtools.timeline.frame'],
];

/** Traces a page of Gmail during an action. @throws Error where the trace does not show the page */
export async function traced(cdp: CDPSession, act: () => Promise<unknown>): Promise<Trace> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: unknown[] }) => events.push(...(value as TraceEvent[]));
  cdp.on('Tracing.dataCollected', collect as never);
  await cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES, recordMode: 'recordUntilFull' },
  });
  await act();
  const complete = new Promise<{ dataLossOccurred?: boolean }>((resolve) => {
    cdp.once('Tracing.tracingComplete', resolve);
  });
  await cdp.send('Tracing.end');
  const { dataLossOccurred } = await complete;
  cdp.off('Tracing.dataCollected', collect as never);
  if (dataLossOccurred) throw new Error('the browser lost a part of the trace');
  return ofPage(events);
}

/** How long the main thread was at work on an event: by its own clock, or else the wall's. µs */
export const workOf = ({ tdur, dur }: TraceEvent): number => tdur ?? dur ?? 0;

/** Where an event ends. µs */
export const endOf = ({ ts, dur = 0 }: TraceEvent): number => ts + dur;

/** Events of a kind, told to listeners: 'keydown', 'input', 'click'. */
export function dispatches(trace: Trace, type: string): readonly TraceEvent[] {
  return trace.main.filter(({ name, args }) => name === 'EventDispatch' && args.data?.type === type);
}

function ofPage(events: readonly TraceEvent[]): Trace {
  const ordered = events.filter(({ ph }) => ph !== 'M').sort((a, b) => a.ts - b.ts);
  const pid = processOf(ordered);
  const main = events.find(
    (event) => event.pid === pid && event.name === 'thread_name' && event.args.name === 'CrRendererMain',
  );
  if (!main) throw new Error('the trace does not show the page');
  const process = ordered.filter((event) => event.pid === pid);
  return { process, main: process.filter(({ tid }) => tid === main.tid) };
}

/** The process in which Gmail's page is, after a navigation the new one. */
function processOf(events: readonly TraceEvent[]): number | undefined {
  const frames = events.flatMap(({ name, args: { data } }): readonly FrameTold[] => {
    if (name === 'TracingStartedInBrowser') return data?.frames ?? [];
    return name === 'FrameCommittedInBrowser' && data ? [data] : [];
  });
  return frames.filter(({ url }) => url?.startsWith('https://mail.google.com/')).at(-1)?.processId;
}

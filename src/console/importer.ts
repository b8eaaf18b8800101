import type { ConsoleDatabase } from './database';
import workerAddress from './import.worker?worker&url';
import { type ImportRequest, importFile } from './import-file';
import type { Outcome } from './outcome';

/** Brings one file in. Aborting leaves everything as it was. */
export type Importer = (request: ImportRequest, signal: AbortSignal) => Promise<Outcome>;

/** The one name of Trusted Types policy that the page's content security policy lets through. */
const POLICY = 'forethought-worker';

const CANCELLED: Outcome = { is: 'unreadable', why: 'cancelled' };

/** Imports in a worker of the page's own; where the browser allows none, in the page. */
export function importer(database: ConsoleDatabase): Importer {
  return async (request, signal) => {
    const worker = ownWorker();
    if (!worker) return importFile(database, request, signal);
    try {
      return (await answerOf(worker, request, signal)) ?? (await importFile(database, request, signal));
    } finally {
      worker.terminate();
    }
  };
}

/** null where the worker could not start. */
function answerOf(worker: Worker, request: ImportRequest, signal: AbortSignal): Promise<Outcome | null> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve(CANCELLED);
    signal.addEventListener('abort', () => resolve(CANCELLED), { once: true });
    worker.addEventListener('message', ({ data }: MessageEvent<Outcome>) => resolve(data), { once: true });
    worker.addEventListener('error', () => resolve(null), { once: true });
    worker.postMessage(request);
  });
}

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ): { createScriptURL(address: string): string };
}
type Policy = ReturnType<TrustedTypes['createPolicy']>;
/** null where the page may make none: it is asked once. */
let policy: Policy | null | undefined;

/** A worker can be made of our own file and of nothing else. null where the page may have none. */
function ownWorker(): Worker | null {
  if (policy === undefined) policy = ownPolicy();
  if (!policy) return null;
  try {
    return new Worker(policy.createScriptURL(workerAddress), { type: 'module' });
  } catch {
    return null;
  }
}

function ownPolicy(): Policy | null {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  const rules = {
    createScriptURL: (asked: string) => {
      if (asked === workerAddress) return asked;
      throw new TypeError('only the console’s own worker');
    },
  };
  try {
    return trustedTypes ? trustedTypes.createPolicy(POLICY, rules) : rules;
  } catch {
    return null;
  }
}

import type { CDPSession } from '@playwright/test';

interface Version {
  readonly versionId: string;
  readonly scriptURL: string;
  readonly runningStatus: 'stopped' | 'starting' | 'running' | 'stopping';
}

/** What stops the extension's worker, as the browser does when it has been idle; the next message starts it again. */
export async function workerStopper(cdp: CDPSession, id: string): Promise<() => Promise<void>> {
  let ours: Version | undefined;
  let changed = () => {};
  cdp.on('ServiceWorker.workerVersionUpdated', ({ versions }: { versions: readonly Version[] }) => {
    ours = versions.findLast(({ scriptURL }) => scriptURL.startsWith(`chrome-extension://${id}/`)) ?? ours;
    changed();
  });
  await cdp.send('ServiceWorker.enable');
  const until = (done: (version: Version | undefined) => boolean) =>
    new Promise<Version>((resolve, reject) => {
      const late = setTimeout(() => reject(new Error('the worker does not change its state')), 10_000);
      changed = () => {
        if (!ours || !done(ours)) return;
        clearTimeout(late);
        resolve(ours);
      };
      changed();
    });
  return async () => {
    const { versionId } = await until((version) => version !== undefined);
    await cdp.send('ServiceWorker.stopWorker', { versionId });
    await until((version) => version?.runningStatus === 'stopped');
  };
}

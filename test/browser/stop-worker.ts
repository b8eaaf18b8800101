import type { Page } from '@playwright/test';

interface Versions {
  readonly versions: readonly { readonly runningStatus: string }[];
}

/**
 * Stops the extension's worker, as the browser does when it has been idle or wants the memory, whatever it
 * is doing. It starts again at the next message.
 * @param page any page of the browser; nothing happens to it
 */
export async function stopWorker(page: Page): Promise<void> {
  const stop = await readyToStop(page);
  await stop();
}

/** All that stopping the worker needs is there: what is given back stops it at once. */
export async function readyToStop(page: Page): Promise<() => Promise<void>> {
  const session = await page.context().newCDPSession(page);
  let asked = false;
  const stopped = new Promise<void>((resolve) => {
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }: Versions) => {
      if (asked && versions.some(({ runningStatus }) => runningStatus === 'stopped')) resolve();
    });
  });
  await session.send('ServiceWorker.enable');
  return async () => {
    asked = true;
    await session.send('ServiceWorker.stopAllWorkers');
    await stopped;
    await session.detach();
  };
}

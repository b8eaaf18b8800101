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
  const session = await page.context().newCDPSession(page);
  const stopped = new Promise<void>((resolve) => {
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }: Versions) => {
      if (asked && versions.some(({ runningStatus }) => runningStatus === 'stopped')) resolve();
    });
  });
  let asked = false;
  await session.send('ServiceWorker.enable');
  asked = true;
  await session.send('ServiceWorker.stopAllWorkers');
  await stopped;
  await session.detach();
}

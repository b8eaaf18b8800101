import type { WithExtension } from './extension';

interface Chrome {
  readonly runtime: { reload(): void };
  readonly developerPrivate: {
    updateProfileConfiguration(changes: { readonly inDeveloperMode: boolean }): Promise<void>;
  };
}
type Scope = { readonly chrome: Chrome };

/** The extension as after an update: started anew, while the open pages and what ran in them stay. */
export async function updateExtension({ context, worker }: WithExtension): Promise<void> {
  // An extension that is loaded from a folder does not come back without it.
  const page = await context.newPage();
  await page.goto('chrome://extensions/');
  await page.evaluate(() =>
    (globalThis as unknown as Scope).chrome.developerPrivate.updateProfileConfiguration({
      inDeveloperMode: true,
    }),
  );
  await page.close();
  const before = await worker();
  const next = context.waitForEvent('serviceworker');
  // Not at once: the answer to this call would be lost with the worker.
  await before.evaluate(() => {
    setTimeout(() => (globalThis as unknown as Scope).chrome.runtime.reload());
  });
  await next;
}

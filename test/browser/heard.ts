import type { Page } from '@playwright/test';
import type { WithExtension } from './extension';

/**
 * Notes the type of every message that the background hears from now on, in order. The worker must live
 * on until the test asks: its memory is where they are kept.
 */
export async function listen(extension: WithExtension): Promise<{ types: () => Promise<readonly string[]> }> {
  const worker = await extension.worker();
  await worker.evaluate(() => {
    const scope = globalThis as unknown as {
      heard: string[];
      chrome: { runtime: { onMessage: { addListener(l: (m: Message) => void): void } } };
    };
    interface Message {
      readonly type: string;
      readonly parties?: { readonly site: string };
    }
    scope.heard = [];
    scope.chrome.runtime.onMessage.addListener(({ type, parties }) => {
      if (parties?.site !== 'nowhere') scope.heard.push(type);
    });
  });
  return {
    types: () => worker.evaluate(() => (globalThis as unknown as { heard: string[] }).heard),
  };
}

/**
 * Waits until all that the script in a page has asked so far is answered: it asks one thing more, from
 * where that script runs, and what it asks is answered in order. `listen` leaves this one out.
 */
export async function allAnswered(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const worlds: { id: number; origin: string }[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
  await session.send('Runtime.enable');
  const ours = worlds.find(({ origin }) => origin.startsWith('chrome-extension://'));
  if (!ours) throw new Error('no script of the extension runs in this page');
  const to = { known: true, value: [{ handle: 'nobody@nowhere.example' }], how: 'asked' };
  const parties = { site: 'nowhere', channel: 'email', from: { known: false, why: 'nowhere' }, to };
  const { result } = await session.send('Runtime.evaluate', {
    contextId: ours.id,
    expression: `chrome.runtime.sendMessage(${JSON.stringify({ type: 'look-up', parties })}).then(JSON.stringify)`,
    awaitPromise: true,
  });
  if (result.value !== '{"reply":{"answer":"nobody"}}') throw new Error(`answered ${result.value}`);
  await session.detach();
}

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
      chrome: { runtime: { onMessage: { addListener(l: (m: { type: string }) => void): void } } };
    };
    scope.heard = [];
    scope.chrome.runtime.onMessage.addListener(({ type }) => {
      scope.heard.push(type);
    });
  });
  return {
    types: () => worker.evaluate(() => (globalThis as unknown as { heard: string[] }).heard),
  };
}

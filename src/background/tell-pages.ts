import browser from 'webextension-polyfill';
import type { SetUpChanged } from '../messages/to-page';

/**
 * Tells the script in every open tab of these patterns something. A tab in which none runs, or that has
 * crashed, keeps no other from hearing it.
 */
export async function tellPages(patterns: readonly string[], message: SetUpChanged): Promise<void> {
  const tabs = await browser.tabs.query({ url: [...patterns] });
  await Promise.allSettled(
    tabs.flatMap(({ id }) =>
      id === undefined ? [] : [browser.tabs.sendMessage(id, message, { frameId: 0 })],
    ),
  );
}

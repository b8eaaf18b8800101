import browser from 'webextension-polyfill';
import type { SetUpChanged } from '../messages/to-page';

/**
 * Tells the script in every open tab of these patterns something; resolves when all have been told, not when
 * they have heard: a tab that is busy may take its time. One in which no script runs keeps no other from hearing it.
 */
export async function tellPages(patterns: readonly string[], message: SetUpChanged): Promise<void> {
  const tabs = await browser.tabs.query({ url: [...patterns] });
  for (const { id } of tabs) {
    if (id !== undefined) browser.tabs.sendMessage(id, message, { frameId: 0 }).catch(() => undefined);
  }
}

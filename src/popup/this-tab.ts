import browser from 'webextension-polyfill';
import { matches } from '../messages/sender';

/** Whether the tab in front is one that is watched; null where there is none to speak of. */
export type ThisTab = 'watched' | 'not-covered' | null;

/**
 * The browser shows a tab's address only where it has granted the host: a tab without one is not covered.
 * @param webmail match patterns of the person's own hosts
 */
export async function thisTab(webmail: readonly string[]): Promise<ThisTab> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (!tab) return null;
  const { url } = tab;
  const patterns = [...(browser.runtime.getManifest().host_permissions ?? []), ...webmail];
  return url && patterns.some((pattern) => matches(pattern, url)) ? 'watched' : 'not-covered';
}

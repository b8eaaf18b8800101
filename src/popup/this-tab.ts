import browser from 'webextension-polyfill';
import { matches } from '../messages/sender';
import type { AreYouThere, Here } from '../messages/to-page';

/** What of a message the script in a page may be unable to read, the weightiest first. */
const FACTS = ['to', 'send', 'text', 'from'] as const;
export type Fact = (typeof FACTS)[number];

/** How the tab in front stands. */
export type ThisTab =
  | { readonly is: 'watched' | 'not-covered' }
  /** It is one that is watched, and nothing of ours answers in it. */
  | { readonly is: 'reload' }
  /** A message is open in it of which these cannot be read. */
  | { readonly is: 'cannot-read'; readonly facts: readonly Fact[] };

/**
 * How the tab in front stands, as the script in it says; null where there is no tab to speak of.
 * The browser shows a tab's address only where it has granted the host: one without is not covered.
 * @param webmail match patterns of the person's own hosts
 */
export async function thisTab(webmail: readonly string[]): Promise<ThisTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return null;
  const here = await askTab(tab.id);
  if (here) return standing(here);
  const { url } = tab;
  const patterns = [...(browser.runtime.getManifest().host_permissions ?? []), ...webmail];
  return { is: url && patterns.some((pattern) => matches(pattern, url)) ? 'reload' : 'not-covered' };
}

/** What the script in a tab says of itself; null where none answers. */
async function askTab(tab: number): Promise<Here | null> {
  const message: AreYouThere = { type: 'are-you-there' };
  const answer: unknown = await browser.tabs.sendMessage(tab, message, { frameId: 0 }).catch(() => undefined);
  return (answer as Here | undefined) ?? null;
}

function standing({ site, messages }: Here): ThisTab {
  if (site === null) return { is: 'not-covered' };
  const facts = FACTS.filter((fact) => messages.some((message) => isUnread(message[fact])));
  return facts.length > 0 ? { is: 'cannot-read', facts } : { is: 'watched' };
}

const isUnread = (how = ''): boolean => how === 'not-found' || how.startsWith('unknown');

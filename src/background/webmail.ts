import browser from 'webextension-polyfill';
import type { WebmailSet } from '../messages/pages';
import { words } from '../words/words';

/** The resident script, as the build names it. */
const WATCH_FILE = 'watch.js';

/**
 * Watches webmail on the person's own hosts: the script is registered for each pattern that the browser
 * has granted, and started in tabs that are open already. A pattern that is not granted is left out.
 * @param patterns match patterns: 'https://mail.charity.example/*'
 */
export async function watchOwnHosts(patterns: readonly string[]): Promise<void> {
  const granted = await grantedOf(patterns);
  const registered = await browser.scripting.getRegisteredContentScripts();
  const wanted = new Set(granted.map(scriptId));
  const gone = registered.map(({ id }) => id).filter((id) => !wanted.has(id));
  if (gone.length > 0) await browser.scripting.unregisterContentScripts({ ids: gone });
  const there = new Set(registered.map(({ id }) => id));
  const fresh = granted.filter((pattern) => !there.has(scriptId(pattern)));
  if (fresh.length === 0) return;
  await browser.scripting.registerContentScripts(
    fresh.map((pattern) => ({
      id: scriptId(pattern),
      matches: [pattern],
      js: [WATCH_FILE],
      runAt: 'document_start',
      persistAcrossSessions: true,
    })),
  );
  await startInOpenTabs(fresh);
}

/**
 * Match patterns that the resident script is registered for now. It does not depend on what is stored: a page
 * that is watched is heard.
 */
export async function registeredPatterns(): Promise<readonly string[]> {
  const registered = await browser.scripting.getRegisteredContentScripts();
  return registered.flatMap(({ matches }) => matches ?? []);
}

/** Whether the browser has granted a pattern; the words to say where it has not. */
export async function checkGranted(pattern: string): Promise<WebmailSet> {
  const granted = await grantedOf([pattern]);
  return granted.length > 0 ? { ok: true } : { ok: false, why: words('background_not_granted') };
}

async function grantedOf(patterns: readonly string[]): Promise<readonly string[]> {
  const asked = await Promise.all(
    patterns.map((pattern) => browser.permissions.contains({ origins: [pattern] })),
  );
  return patterns.filter((_, at) => asked[at]);
}

/**
 * Starts the resident script in the tabs that are open already: the browser starts it in pages that load later.
 * One that runs there of the same build makes a second do nothing.
 */
export async function startInOpenTabs(patterns: readonly string[]): Promise<void> {
  const tabs = await browser.tabs.query({ url: [...patterns] });
  const started = tabs.flatMap(({ id }) =>
    id === undefined ? [] : [browser.scripting.executeScript({ target: { tabId: id }, files: [WATCH_FILE] })],
  );
  await Promise.allSettled(started);
}

function scriptId(pattern: string): string {
  return `webmail ${pattern}`;
}

import browser from 'webextension-polyfill';
import { webmailPatterns } from '../setup/webmail';
import { words } from '../words/words';
import { webmailInForce } from './in-force';

/** Apart from the set-up: these are the person's own, and another set-up changes nothing about them. */
const PLACE = 'webmail-hosts';
/** As many as a set-up may name. */
const MOST = 20;

/** Match patterns of all webmail that is to be watched: the person's own, and what the set-up names, readable or not. */
export async function webmailHosts(): Promise<readonly string[]> {
  return [...new Set([...(await webmailInForce()), ...(await ownHosts())])];
}

/**
 * Keeps a host of the person's own.
 * @throws Error in words for a person, where there are too many
 */
export async function addOwnHost(pattern: string): Promise<void> {
  if ((await webmailHosts()).filter((other) => other !== pattern).length >= MOST)
    throw new Error(words('setup_problem_too_many'));
  const others = (await ownHosts()).filter((other) => other !== pattern);
  await browser.storage.local.set({ [PLACE]: [...others, pattern] });
}

/** Forgets a host of the person's own. */
export async function removeOwnHost(pattern: string): Promise<void> {
  const left = (await ownHosts()).filter((other) => other !== pattern);
  await browser.storage.local.set({ [PLACE]: left });
}

async function ownHosts(): Promise<readonly string[]> {
  const { [PLACE]: stored } = await browser.storage.local.get(PLACE);
  return webmailPatterns(stored);
}

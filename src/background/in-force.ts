import browser from 'webextension-polyfill';
import type { SetUpUsed } from '../messages/pages';
import type { SetUp } from '../setup/organisation';
import { readSetUp } from '../setup/schema';
import { webmailPatterns } from '../setup/webmail';
import { words } from '../words/words';

const PLACE = 'set-up';

/** Kept only to spare reading it again: what is on disk is the truth, and a worker that starts afresh reads it. */
let last: Promise<SetUp | null> | null = null;

/**
 * The set-up in force, or null before there is one.
 * @throws Error in words for a person, where what is stored cannot be read; it is left as it is
 */
export function setUpInForce(): Promise<SetUp | null> {
  last ??= load().catch((error: unknown) => {
    last = null;
    throw error;
  });
  return last;
}

/** Checks a set-up and puts it in force; nothing changes where something is wrong with it. */
export async function putInForce(raw: unknown): Promise<SetUpUsed> {
  const read = readSetUp(raw);
  if (!read.ok) return read;
  await browser.storage.local.set({ [PLACE]: read.setUp });
  last = Promise.resolve(read.setUp);
  return read;
}

/** The webmail hosts that the stored set-up names, also where nothing else of it can be read. */
export async function webmailInForce(): Promise<readonly string[]> {
  const { [PLACE]: stored } = await browser.storage.local.get(PLACE);
  return webmailPatterns((stored as { readonly webmail?: unknown } | null | undefined)?.webmail);
}

async function load(): Promise<SetUp | null> {
  const { [PLACE]: stored } = await browser.storage.local.get(PLACE);
  if (stored === undefined) return null;
  const read = readSetUp(stored);
  if (read.ok) return read.setUp;
  const first = read.problems[0];
  throw new Error(words('background_set_up_broken', first ? `${first.where}: ${first.what}` : ''));
}

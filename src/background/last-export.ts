import browser from 'webextension-polyfill';

const PLACE = 'last-export';

/** Milliseconds since 1970, UTC, of the last export; null before the first. */
export async function lastExport(): Promise<number | null> {
  const { [PLACE]: at } = await browser.storage.local.get(PLACE);
  return typeof at === 'number' ? at : null;
}

/** Notes that a file was made. @param at milliseconds since 1970, UTC */
export async function noteLastExport(at: number): Promise<void> {
  await browser.storage.local.set({ [PLACE]: at });
}

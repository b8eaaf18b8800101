import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** Where the pictures go, seen from the project's folder. */
export const FOLDER = join('.output', 'demo');

/** Whatever can be photographed: a page of Playwright's or of Puppeteer's. */
interface Photographed {
  screenshot(options: { readonly path: `${string}.png`; readonly fullPage: boolean }): Promise<unknown>;
}

/** An empty folder, so that no picture of an earlier time stands among the new ones. */
export async function newFolder(): Promise<void> {
  await rm(FOLDER, { recursive: true, force: true });
  await mkdir(FOLDER, { recursive: true });
}

/**
 * Takes a picture and says what is on it.
 * @param name of its file, with a number first so that a folder shows the story in order
 * @param whole the page down to its end; else what fits the window, where the panel and dialogs are
 */
export async function picture(page: Photographed, name: string, shows: string, whole = false): Promise<void> {
  await page.screenshot({ path: `${join(FOLDER, name)}.png`, fullPage: whole });
  console.log(`  ${name}.png: ${shows}`);
}

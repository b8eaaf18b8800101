import { resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { BROWSER } from '../browser/extension';
import { useDemonstration } from './organisation';

/** The build for Firefox. */
const BUILT = resolve(process.env.FORETHOUGHT_BUILD ?? '.output/firefox-mv3');

/** As wxt.config.ts names it; Firefox gives each profile its own address for it, unless one is given before. */
const EXTENSION = 'forethought@forethought.example';
const ADDRESS = '5b0e3a1c-6f6d-4c1e-9d6a-0f7c2b9a4e11';

/**
 * Starts Firefox with the extension in a fresh profile, on the practice page. The signal ends it.
 * @param headless without a window
 */
export async function startFirefox(
  headless: boolean,
  signal: AbortSignal,
): Promise<{ readonly browser: Browser; readonly page: Page }> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: BROWSER,
    headless,
    defaultViewport: headless ? { width: 1280, height: 860 } : null,
    // Pages of extensions are closed to remote control unless it is asked for (Firefox 138 and later).
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: { 'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION]: ADDRESS }) },
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
  signal.addEventListener('abort', () => void browser.close());
  await browser.installExtension(BUILT);
  const [page = await browser.newPage()] = await browser.pages();
  const practice = `moz-extension://${ADDRESS}/practice.html`;
  await show(page, practice);
  await useDemonstration((send, message) => page.evaluate(send, message));
  await show(page, practice);
  return { browser, page };
}

/** Goes to a page of the extension. It is in another process, from which Firefox never says that it has loaded. */
export async function show(page: Page, address: string): Promise<void> {
  void page.goto(address).catch(() => {});
  await page.waitForSelector('main');
}

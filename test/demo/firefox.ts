import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { BROWSER } from '../browser/extension';
import { useDemonstration } from './organisation';

/** The build for Firefox. */
const BUILT = resolve(process.env.FORETHOUGHT_BUILD ?? '.output/firefox-mv3');

/** As wxt.config.ts names it. Firefox gives it another address in each profile, unless one is given before. */
const EXTENSION = 'forethought@forethought.example';
const ADDRESS = '5b0e3a1c-6f6d-4c1e-9d6a-0f7c2b9a4e11';

/** A Firefox of the demonstration's own, on the practice page of the demonstration organisation. */
export interface ShownFirefox {
  readonly browser: Browser;
  readonly page: Page;
  /** Ends the browser where it still runs, and removes its profile. */
  readonly close: () => Promise<void>;
}

/** Starts Firefox with the built extension and a fresh profile, which the signal ends. */
export async function startFirefox(headless: boolean, signal: AbortSignal): Promise<ShownFirefox> {
  const profile = await mkdtemp(join(tmpdir(), 'forethought-demo-'));
  const forget = () => rm(profile, { recursive: true, force: true, maxRetries: 5 });
  const browser = await launch(profile, headless).catch(async (error) => {
    await forget();
    throw error;
  });
  const close = async () => {
    await browser.close();
    await forget();
  };
  signal.addEventListener('abort', () => void browser.close());
  try {
    await browser.installExtension(BUILT);
    const [page = await browser.newPage()] = await browser.pages();
    const practice = `moz-extension://${ADDRESS}/practice.html`;
    await show(page, practice);
    await useDemonstration((send, message) => page.evaluate(send, message));
    await show(page, practice);
    return { browser, page, close };
  } catch (error) {
    await close();
    throw error;
  }
}

const launch = (userDataDir: string, headless: boolean): Promise<Browser> =>
  puppeteer.launch({
    browser: 'firefox',
    executablePath: BROWSER,
    userDataDir,
    headless,
    defaultViewport: headless ? { width: 1280, height: 860 } : null,
    // Pages of extensions are closed to remote control unless it is asked for (Firefox 138 and later).
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: { 'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION]: ADDRESS }) },
    // Ctrl+C is heard once, in start.ts.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });

/** Goes to a page of the extension. It is in another process, from which Firefox never says that it has loaded. */
async function show(page: Page, address: string): Promise<void> {
  void page.goto(address).catch(() => {});
  await page.waitForSelector('main h1');
}

import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { routeGmail } from '../sites/gmail/route';
import { type Shown, startChromium } from './chromium';
import { useDemonstration } from './organisation';
import { FOLDER } from './picture';

/** Opens a window to try Forethought in, and stays until the person closes it or the signal comes. */
export async function openChromium(signal: AbortSignal): Promise<void> {
  const shown = await startWindow(signal);
  const { context } = shown;
  const [first] = context.pages();
  const closed = new Promise<void>((resolve) => {
    context.on('close', () => resolve());
    // On macOS a browser outlives its last window.
    context.on('page', (page) => page.on('close', () => context.pages().length === 0 && resolve()));
  });

  keepDownloads(context);
  const practice = await shown.open('practice');
  await useDemonstration((send, message) => practice.evaluate(send, message));
  await practice.reload();
  await routeGmail(context);
  await first?.goto('https://mail.google.com/mail/u/0/');
  await practice.bringToFront();

  console.log(`
A window is open, with a youth project and young people that are all invented.
  Practise: choose 'Shorthand' among the messages to try, look at the notes beside it, then press Send.
  Mail: the other tab stands in for Gmail and sends nothing; reply there to Sam, and see it in your record (My page).
Close the window when you have seen enough, or press Ctrl+C here.`);
  await closed;
  await shown.close();
}

/** A browser under remote control hides what it downloads under another name; the person wants the file. */
function keepDownloads(context: BrowserContext): void {
  const keep = (page: Page) =>
    page.on('download', async (download) => {
      const path = join(FOLDER, download.suggestedFilename());
      await download.saveAs(path).then(
        () => console.log(`The file is ${path}.`),
        (error) => console.error(`The file could not be saved as ${path}: ${error}`),
      );
    });
  for (const page of context.pages()) keep(page);
  context.on('page', keep);
}

/** In the browser's own sandbox where the machine allows it. */
async function startWindow(signal: AbortSignal): Promise<Shown> {
  const args = ['--window-size=1280,900'];
  const start = (sandbox: boolean) => startChromium({ args, sandbox, viewport: null }, signal);
  if (process.getuid?.() === 0) return start(false);
  return start(true).catch((error) => (signal.aborted ? Promise.reject(error) : start(false)));
}

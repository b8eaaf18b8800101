import { existsSync } from 'node:fs';
import { BROWSER } from '../browser/extension';
import { chromiumPictures } from './chromium-pictures';
import { openChromium } from './chromium-window';
import { hasDisplay } from './display';
import { firefoxPictures } from './firefox-pictures';
import { openFirefox } from './firefox-window';
import { FOLDER, newFolder } from './picture';

/**
 * The demonstration, on a build that is there: `npm start` comes here. With a screen it opens a window and stays
 * until the person closes it; without one, or with `pictures` as its word, it does the same job and takes pictures.
 */
const ending = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => ending.abort());

const firefox = process.env.FORETHOUGHT_BROWSER_KIND === 'firefox' || /firefox/i.test(BROWSER);
try {
  if (!existsSync(BROWSER)) throw new Error(`There is no browser at ${BROWSER}.`);
  if (process.argv.includes('pictures') || !hasDisplay()) await takePictures();
  else await (firefox ? openFirefox : openChromium)(ending.signal);
} catch (error) {
  // Whatever was under way when the person ended it has failed too; that is no news.
  if (!ending.signal.aborted) {
    console.error(`\nThe demonstration stopped: ${error instanceof Error ? error.message : error}\n`);
    process.exitCode = 1;
  }
}
process.exit();

async function takePictures(): Promise<void> {
  if (!hasDisplay()) console.log('There is no screen here, so the demonstration takes pictures instead.');
  await newFolder();
  await (firefox ? firefoxPictures : chromiumPictures)(ending.signal);
  if (!ending.signal.aborted) console.log(`\nThe pictures are in ${FOLDER}.`);
}

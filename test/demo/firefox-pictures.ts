import { startFirefox } from './firefox';
import { picture } from './picture';

/** The practice page in Firefox. The whole job is shown in a Chromium; it is the same extension. */
export async function firefoxPictures(signal: AbortSignal): Promise<void> {
  const { page, close } = await startFirefox(true, signal);
  try {
    await page.waitForSelector('[data-compose]');
    await picture(page, '01-practice', 'the practice page in Firefox');
    await page.locator('::-p-text(Late in the evening)').click();
    await page.locator('[data-send]').click();
    await picture(page, '02-practice-hold', 'five past nine in the evening: the message is held');
  } finally {
    await close();
  }
}

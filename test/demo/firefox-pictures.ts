import { startFirefox } from './firefox';
import { picture } from './picture';

/** The practice page in Firefox. The whole job is shown in a Chromium; it is the same extension. */
export async function firefoxPictures(signal: AbortSignal): Promise<void> {
  const { browser, page } = await startFirefox(true, signal);
  try {
    await picture(page, '01-practice', 'the practice page in Firefox');
  } finally {
    await browser.close();
  }
}

import { startChromium } from './chromium';
import { consolePictures } from './console-pictures';
import { gmailPictures } from './gmail-pictures';
import { useDemonstration } from './organisation';
import { practicePictures } from './practice-pictures';
import { staffPictures } from './staff-pictures';

/** No screen, and no network of its own. */
const HEADLESS = [
  '--headless=new',
  '--disable-background-networking',
  '--host-resolver-rules=MAP * ~NOTFOUND',
];

/** Does the whole job once, from a message being practised to a record that a manager has verified. */
export async function chromiumPictures(signal: AbortSignal): Promise<void> {
  const shown = await startChromium(
    {
      args: HEADLESS,
      sandbox: false,
      locale: 'en-GB',
      viewport: { width: 1280, height: 860 },
      reducedMotion: 'reduce',
      acceptDownloads: true,
    },
    signal,
  );
  try {
    const practice = await shown.open('practice');
    await useDemonstration((send, message) => practice.evaluate(send, message));
    await practice.reload();
    await practicePictures(practice);
    await gmailPictures(shown);
    const exported = await staffPictures(shown);
    await consolePictures(shown, exported);
  } finally {
    await shown.close();
  }
}

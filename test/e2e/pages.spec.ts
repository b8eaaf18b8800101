import { expect, type Page, test } from '@playwright/test';
import { axeFindings } from '../browser/axe';
import { exportRecord } from '../browser/export';
import { startExtension, type WithExtension } from '../browser/extension';
import { openGmail } from '../browser/gmail';
import { setUp } from '../browser/organisation';
import { sendByGmail } from '../browser/send-by-gmail';

let extension: WithExtension;

/** A page of the extension, and what stands on it once it is there. */
const PAGES: readonly (readonly [page: string, part: string, there: RegExp])[] = [
  ['staff', '#start', /Elm Court Youth Project/],
  ['staff', '#file', /set-up file/i],
  ['staff', '#own', /policy/i],
  ['staff', '#where', /Add your own webmail/],
  ['staff', '#record', /Sam Okoro/],
  ['staff', '#export', /What the file will hold/],
  ['staff', '#policy', /6\.2/],
  ['popup', '', /Elm Court/],
  ['practice', '', /This is for practice/],
  ['console', '#records', /Rowan Ellis/],
  ['console', '#entries', /To Sam Okoro/],
  ['console', '#key', /key/i],
];

test.beforeAll(async () => {
  extension = await startExtension();
  await setUp(extension);
  await sendByGmail(await openGmail(extension), 'sam.okoro@young.example', 'Kit', 'Kit is in the hall.');
  const { bytes, name, passphrase } = await exportRecord(extension);
  const page = await extension.open('console');
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: '', buffer: bytes });
  await page.getByLabel('Passphrase').fill(passphrase ?? '');
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await page
    .getByText(/Rowan Ellis.s record is whole/)
    .first()
    .waitFor();
  await page.close();
});
test.afterAll(async () => {
  await extension.close();
});

for (const [page, part, there] of PAGES) {
  test(`axe finds nothing on ${page}${part}, light and dark, wide and narrow`, async () => {
    const tab = await extension.open(page, part);
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const width of [1280, 320]) {
        await tab.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await tab.setViewportSize({ width, height: 800 });
        await tab.getByText(there).first().waitFor();
        expect(await axeFindings(tab), `${colorScheme}, ${width}`).toEqual([]);
        if (page !== 'console') expect(await sideways(tab), `${width} px`).toBe(false);
      }
    }
    await tab.close();
  });
}

/** Whether a page must be moved sideways to be read. */
function sideways(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
}

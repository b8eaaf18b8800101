import type { Shown } from './chromium';
import { picture } from './picture';
import type { Exported } from './staff-pictures';

/** The line manager brings in that very file, and reads it. */
export async function consolePictures({ open }: Shown, { name, bytes, passphrase }: Exported): Promise<void> {
  const page = await open('console');
  await page.getByText('Choose files').waitFor();
  await picture(page, '13-console', 'the line manager’s console before the first file', true);

  await page
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: bytes });
  await page.getByLabel('Passphrase').fill(passphrase);
  await picture(page, '14-console-passphrase', 'the file asks for its passphrase', true);

  await page.getByRole('button', { name: 'Open', exact: true }).click();
  const read = page.getByText('Read the entries').first();
  await read.waitFor();
  await picture(page, '15-console-whole', 'the record is whole', true);

  await read.click();
  await page.getByText('To Sam Okoro').first().click();
  await picture(page, '16-console-entry', 'the message, what the policy said of it, and what was answered');
}

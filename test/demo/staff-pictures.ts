import { readFile } from 'node:fs/promises';
import type { Shown } from './chromium';
import { picture } from './picture';

/** A file as it is handed over. */
export interface Exported {
  readonly name: string;
  readonly bytes: Buffer;
  readonly passphrase: string;
}

/** The staff page in its sections, and the file that it makes. */
export async function staffPictures({ open }: Shown): Promise<Exported> {
  const page = await open('staff');
  const turnTo = (name: string) => page.getByRole('link', { name, exact: true }).click();
  await page.getByText('Line manager').first().waitFor();
  await picture(page, '08-staff-set-up', 'what is set up', true);

  await turnTo('Where I write');
  await page.getByRole('button', { name: 'Add this webmail' }).waitFor();
  await picture(page, '09-staff-where', 'where it watches, and how one’s own webmail is added', true);

  await turnTo('My record');
  await page.getByText('You wrote to Sam Okoro').click();
  await page.getByText('07700 900123').first().waitFor();
  await picture(page, '10-staff-record', 'one’s own record, with the message just sent', true);

  await turnTo('My policy');
  await page.getByRole('heading', { name: '6.2' }).waitFor();
  await picture(
    page,
    '11-staff-policy',
    'the policy, clause by clause, and what Forethought does about each',
    true,
  );

  await turnTo('Export');
  const make = page.getByRole('button', { name: 'Make the file' });
  await make.waitFor();
  const passphrase = (await page.locator('output.passphrase').textContent()) ?? '';
  const [download] = await Promise.all([page.waitForEvent('download'), make.click()]);
  await page.getByText(/Saved as/).waitFor();
  await picture(
    page,
    '12-staff-export',
    'the file for the line manager, and the passphrase that it is locked with',
    true,
  );
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()), passphrase };
}

import { readFile } from 'node:fs/promises';
import type { WithExtension } from './extension';

/** A file as a member of staff hands it over. */
export interface Exported {
  readonly bytes: Buffer;
  readonly name: string;
  /** null where it was sealed to the manager's key. */
  readonly passphrase: string | null;
}

/** Makes the file on the staff page, as a person does. */
export async function exportRecord(extension: WithExtension): Promise<Exported> {
  const page = await extension.open('staff', '#export');
  const make = page.getByRole('button', { name: 'Make the file' });
  await make.waitFor();
  const shown = page.locator('output.passphrase');
  const passphrase = (await shown.count()) > 0 ? await shown.textContent() : null;
  const [download] = await Promise.all([page.waitForEvent('download'), make.click()]);
  const bytes = await readFile(await download.path());
  await page.close();
  return { bytes, name: download.suggestedFilename(), passphrase };
}

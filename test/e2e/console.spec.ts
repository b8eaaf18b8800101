import { expect, type Page, test } from '@playwright/test';
import { readArchive, writeArchive } from '../../src/record/archive';
import { DEMONSTRATION } from '../../src/setup/demonstration';
import { type Exported, exportRecord } from '../browser/export';
import { startExtension, type WithExtension } from '../browser/extension';
import { openGmail } from '../browser/gmail';
import { BY_DAY, setUp } from '../browser/organisation';
import { sendByGmail } from '../browser/send-by-gmail';

const SAM = 'sam.okoro@young.example';
const ROWAN = DEMONSTRATION.staff;
const GWEN = { ...ROWAN, id: 'gwen-parry', name: 'Gwen Parry' };

/** The manager's browser; staff have their own. */
let manager: WithExtension;
let console_: Page;

test.beforeEach(async () => {
  manager = await startExtension();
  console_ = await manager.open('console');
});
test.afterEach(async () => {
  await manager.close();
});

test('a record made on Gmail goes to the manager, sealed to her key, and is verified and read', async () => {
  const key = await makeManagerKey();
  const rowan = await startExtension();
  await setUp(rowan, { ...BY_DAY, managerKey: key });
  const gmail = await openGmail(rowan);
  await sendByGmail(gmail, SAM, 'Rehearsal', 'Rehearsal starts at half past four on Thursday.');
  const file = await exportRecord(rowan);
  expect(file.passphrase).toBeNull();
  expect(file.name).toMatch(/^rowan-ellis-\d{4}-\d\d-\d\d\.forethought$/);

  await importFile(file);
  await says(/Rowan Ellis.s record is whole: 3 entries/);
  await console_.getByRole('link', { name: 'Read the entries' }).first().click();
  await console_.getByText('To Sam Okoro').first().click();
  await expect(console_.getByText('Rehearsal starts at half past four on Thursday.').first()).toBeVisible();

  await console_.getByRole('link', { name: 'Records' }).click();
  await importFile(file);
  await says(/You have all of this already/);

  await sendByGmail(gmail, SAM, 'Music', 'Please bring the second folder too.');
  await importFile(await exportRecord(rowan));
  await says(/Rowan Ellis.s record is whole: 5 entries/);
  await rowan.close();
});

test('an altered, a shortened and a rolled-back record are refused, and what was there stays', async () => {
  const rowan = await startExtension();
  await setUp(rowan);
  const gmail = await openGmail(rowan);
  await sendByGmail(gmail, SAM, 'Kit', 'The blue kit is in the cupboard.');
  const early = await exportRecord(rowan);
  await sendByGmail(gmail, SAM, 'Bus', 'The minibus leaves at nine.');
  const whole = await exportRecord(rowan);
  await rowan.close();

  await importFile(whole);
  await says(/Rowan Ellis.s record is whole: 5 entries/);

  await importFile(await changed(whole, (lines) => lines.map((line) => line.replace('at nine', 'at ten'))));
  await says('This file was changed after it was made.');

  await importFile(await changed(whole, (lines) => lines.slice(0, -3)));
  await says('The end of this file is missing.');

  await importFile(await changed(whole, (lines) => [...lines.slice(0, 5), ...lines.slice(7)]));
  await says('Something is missing from the middle of this file.');

  await importFile(early);
  await says(/This is an older file|older than|shorter than/);

  await console_.reload();
  await console_.getByRole('link', { name: 'Read the entries' }).first().click();
  await expect(console_.getByText('To Sam Okoro')).toHaveCount(2);
});

test('a record made by somebody else is said to be that', async () => {
  const gwen = await startExtension();
  await setUp(gwen, { ...BY_DAY, staff: GWEN });
  await sendByGmail(await openGmail(gwen), SAM, 'Harp', 'Your harp lesson is at two.');
  const first = await exportRecord(gwen);
  await gwen.close();
  await importFile(first);
  await says(/Gwen Parry.s record is whole/);

  const pretender = await startExtension();
  await setUp(pretender, { ...BY_DAY, staff: GWEN });
  await sendByGmail(await openGmail(pretender), SAM, 'Harp', 'Your harp lesson was never held.');
  await importFile(await exportRecord(pretender));
  await says('This record was not made on the device you know for Gwen Parry.');

  await setUp(pretender, { ...BY_DAY, id: 'harbour-street-club', name: 'Harbour Street Club' });
  await importFile(await exportRecord(pretender));
  await says('This record belongs to another organisation.');
  await pretender.close();

  await importFile({
    name: 'minutes.forethought',
    bytes: Buffer.from('Minutes of Tuesday'),
    passphrase: null,
  });
  await says('This is not a Forethought record.');
});

/** What the console says came of the file that was chosen last; earlier ones were cleared away. */
async function says(sentence: string | RegExp): Promise<void> {
  const results = console_.getByRole('region', { name: 'What came of these files' });
  await expect(results.getByText(sentence).first()).toBeVisible();
}

async function makeManagerKey(): Promise<string> {
  await console_.getByRole('link', { name: 'Your key', exact: true }).click();
  await console_.getByRole('button', { name: 'Make my key' }).click();
  const key = await console_
    .getByText(/^age1[0-9a-z]{58}$/)
    .first()
    .textContent();
  await console_.getByRole('link', { name: 'Records' }).click();
  return key ?? '';
}

/** Chooses a file, and types its passphrase where it has one. */
async function importFile({ name, bytes, passphrase }: Exported): Promise<void> {
  const clear = console_.getByRole('button', { name: 'Clear this list' });
  if (await clear.isVisible()) await clear.click();
  await console_
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: bytes });
  if (passphrase === null) return;
  await console_.getByLabel('Passphrase').last().fill(passphrase);
  await console_.getByRole('button', { name: 'Open', exact: true }).last().click();
}

/** The same file with its lines changed by somebody who has the passphrase. */
async function changed(
  file: Exported,
  change: (lines: readonly string[]) => readonly string[],
): Promise<Exported> {
  const passphrase = file.passphrase ?? '';
  const plain = new TextDecoder().decode(await readArchive(file.bytes, { passphrase }));
  const lines = change(plain.trimEnd().split('\n'));
  const sealed = await writeArchive(new TextEncoder().encode(`${lines.join('\n')}\n`), { passphrase });
  return { ...file, bytes: Buffer.from(sealed) };
}

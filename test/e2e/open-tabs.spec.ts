import { expect, type Page, test } from '@playwright/test';
import { DEMONSTRATION } from '../../src/setup/demonstration';
import { startExtension, type WithExtension } from '../browser/extension';
import { compose, openGmail, press, sent, sentAtLast } from '../browser/gmail';
import { setUp } from '../browser/organisation';
import { written } from '../browser/record';
import { type Seen, seen } from '../browser/seen';
import { updateExtension } from '../browser/update';

const SAM = 'sam.okoro@young.example';
const RELOAD = /Please reload this tab/;

let extension: WithExtension;
let page: Page;
let look: Seen;

test.beforeEach(async () => {
  extension = await startExtension();
  await setUp(extension);
  page = await openGmail(extension);
  look = await seen(page);
});
test.afterEach(() => extension.close());

const texts = async () => (await written(extension, DEMONSTRATION, 'sent')).map(({ body }) => body.text);

/** What the toolbar window says with the page in front. */
async function popupSays(words: RegExp): Promise<void> {
  const popup = await extension.open('popup');
  await page.bringToFront();
  await popup.reload();
  await popup.getByText(words).waitFor();
  await popup.close();
}

test('a message begun after an update, in a tab that was open before, is checked and held', async () => {
  await updateExtension(extension);
  await popupSays(/This tab is watched\./);
  const box = await compose(page, { to: [SAM], text: 'Rehearsal is at six.' });
  await look.says(/What is this message for/);
  await press(box, 'send');
  await look.wait('button', 'Go back to my message');
  expect(await sent(page)).toEqual([]);
  await look.choose('button', 'Arranging');
  await sentAtLast(page);
  expect(await texts()).toEqual(['Rehearsal is at six.']);
});

test('a message that was open while the extension was updated is held, and recorded once', async () => {
  const box = await compose(page, { to: [SAM], text: 'Rehearsal is at six.' });
  await look.says(/What is this message for/);
  await updateExtension(extension);
  await popupSays(/This tab is watched\./);
  await press(box, 'send');
  await look.wait('button', 'Go back to my message');
  expect(await sent(page)).toEqual([]);
  await look.choose('button', 'Arranging');
  expect(await sentAtLast(page)).toHaveLength(1);
  expect(await texts()).toEqual(['Rehearsal is at six.']);
});

test('the script that an update leaves behind says so, and its panel makes room', async () => {
  await compose(page, { to: [SAM], text: 'Rehearsal is at six.' });
  await look.says(/What is this message for/);
  await updateExtension(extension);
  await popupSays(/This tab is watched\./);
  await page.keyboard.type(' My number is 07700 900123.');
  await look.says(RELOAD);
  await look.says('07700 900123');
  const panels = async () => (await look.text()).split('Answering a question').length - 1;
  await expect.poll(panels).toBe(1);
});

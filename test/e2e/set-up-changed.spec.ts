import { expect, type Page, test } from '@playwright/test';
import { DEMONSTRATION } from '../../src/setup/demonstration';
import { startExtension, type WithExtension } from '../browser/extension';
import { compose, openGmail, press, sent, sentAtLast } from '../browser/gmail';
import { BY_DAY, setUp } from '../browser/organisation';
import { written } from '../browser/record';
import { type Seen, seen } from '../browser/seen';

const SAM = 'sam.okoro@young.example';
const WITHOUT_SAM = {
  ...BY_DAY,
  people: DEMONSTRATION.people.filter(({ id }) => id !== 'sam-okoro'),
};

let extension: WithExtension;
let page: Page;
let look: Seen;

test.beforeEach(async () => {
  extension = await startExtension();
});
test.afterEach(() => extension.close());

const open = async () => {
  page = await openGmail(extension);
  look = await seen(page);
};

test('a message begun before anything is set up is checked once it is', async () => {
  await open();
  const box = await compose(page, { to: [SAM], text: 'Rehearsal is at six.' });
  await setUp(extension);
  await look.says(/What is this message for/);
  await press(box, 'send');
  await look.wait('button', 'Go back to my message');
  expect(await sent(page)).toEqual([]);
  await look.choose('button', 'Arranging');
  await sentAtLast(page);
  expect(await written(extension, DEMONSTRATION, 'sent')).toHaveLength(1);
});

test('an open message to somebody who is new in the set-up is checked, and to somebody taken out is not', async () => {
  await setUp(extension, WITHOUT_SAM);
  await open();
  const box = await compose(page, { to: [SAM], text: 'Rehearsal is at six.' });
  await setUp(extension);
  await look.says(/What is this message for/);
  await setUp(extension, WITHOUT_SAM);
  await expect.poll(() => look.text()).not.toContain('What is this message for');
  await press(box, 'send');
  await sentAtLast(page);
  expect(await written(extension, DEMONSTRATION, 'sent')).toEqual([]);
});

import { expect, type Page, test } from '@playwright/test';
import { DEMONSTRATION } from '../../src/setup/demonstration';
import { startExtension, type WithExtension } from '../browser/extension';
import { compose, foreign, openGmail, press, sent, sentAtLast } from '../browser/gmail';
import { allAnswered, listen } from '../browser/heard';
import { BY_NIGHT, setUp, stateOf } from '../browser/organisation';
import { written } from '../browser/record';
import { type Seen, seen } from '../browser/seen';
import { stopWorker } from '../browser/stop-worker';
import { everythingKept, ringAlarm, waitingNow } from '../browser/store';

const SAM = 'sam.okoro@young.example';
const COLLEAGUE = 'sian.prosser@countymusic.example';

let extension: WithExtension;
let page: Page;
let look: Seen;

test.beforeEach(async () => {
  extension = await startExtension();
  await setUp(extension);
  page = await openGmail(extension);
  look = await seen(page);
});
test.afterEach(async () => {
  await extension.close();
});

const unchecked = async () =>
  (await written(extension, DEMONSTRATION, 'not-checked')).map(({ body: { site, why } }) => ({ site, why }));
const panelIsOpen = () => look.says(/What is this message for/);

test.describe('a page whose recipients cannot be read', () => {
  test('is said to be so once, its mail goes, and that is noted without a word of it', async () => {
    const box = await compose(page, { to: [SAM], text: 'Meet me at the boathouse.' });
    await panelIsOpen();
    await box.locator('.GS').evaluate((row) => row.remove());
    await expect(page.locator('forethought-panel')).toHaveCount(0);
    await press(box, 'send');
    expect((await sentAtLast(page)).map(({ way }) => way)).toEqual(['send']);
    await look.says('cannot read who this message is to');
    expect((await look.text()).match(/cannot read who/g)).toHaveLength(1);
    await expect.poll(unchecked).toEqual([{ site: 'gmail', why: 'unreadable' }]);
    expect(await everythingKept(extension)).not.toContain('boathouse');
  });

  test('by Ctrl+Enter too', async () => {
    const box = await compose(page, { to: [SAM], text: 'Meet me at the boathouse.' });
    await panelIsOpen();
    await box.locator('.GS').evaluate((row) => row.remove());
    await expect(page.locator('forethought-panel')).toHaveCount(0);
    await page.keyboard.press('Control+Enter');
    expect((await sentAtLast(page)).map(({ way }) => way)).toEqual(['keys']);
    await expect.poll(unchecked).toEqual([{ site: 'gmail', why: 'unreadable' }]);
  });
});

test.describe('a set-up that is stored broken', () => {
  test.beforeEach(async () => {
    const worker = await extension.worker();
    await worker.evaluate(() =>
      (
        globalThis as unknown as { chrome: { storage: { local: { set(items: unknown): Promise<void> } } } }
      ).chrome.storage.local.set({ 'set-up': { format: 'forethought-set-up', version: 1, people: 'Sam' } }),
    );
    await stopWorker(page);
  });

  test('mail goes, the person is told, and it is recorded once the set-up is mended', async () => {
    const box = await compose(page, { to: [SAM], text: 'Meet me at the boathouse.' });
    await press(box, 'send');
    expect(await sentAtLast(page)).toHaveLength(1);
    await look.says('could not check this message');
    await expect.poll(() => waitingNow(extension)).toEqual(['not-checked']);
    const broken = await stateOf(extension);
    expect(broken.setUpFault).toContain('cannot be read');
    expect(broken.record.waiting).toBe(1);

    await stopWorker(page);
    await setUp(extension);
    await ringAlarm(extension);
    await expect.poll(unchecked).toEqual([{ site: 'gmail', why: 'cannot-check' }]);
    await expect.poll(() => waitingNow(extension)).toEqual([]);
    expect(await everythingKept(extension)).not.toContain('boathouse');
  });

  test('a page that is already open checks again at the next message, once it is mended', async () => {
    const box = await compose(page, { to: [SAM], text: 'Rehearsal is at six.' });
    await setUp(extension);
    await press(box, 'send');
    await look.choose('button', 'Arranging');
    await sentAtLast(page);
    expect(await written(extension, DEMONSTRATION, 'sent')).toHaveLength(1);
  });
});

test.describe('an extension that is updated under the page', () => {
  const update = async () => {
    const worker = await extension.worker();
    const gone = new Promise((resolve) => worker.once('close', resolve));
    await worker
      .evaluate(() =>
        (globalThis as unknown as { chrome: { runtime: { reload(): void } } }).chrome.runtime.reload(),
      )
      .catch(() => undefined);
    await gone;
  };
  const broken: string[] = [];
  test.beforeEach(() => {
    broken.length = 0;
    page.on('pageerror', ({ message }) => broken.push(message));
  });
  test.afterEach(() => {
    expect(broken, 'nothing of ours fails on the page').toEqual([]);
  });

  test('while somebody writes: the panel goes, a reload is asked for, the mail goes', async () => {
    const box = await compose(page, { to: [SAM], text: 'Rehearsal is' });
    await panelIsOpen();
    await update();
    await page.keyboard.type(' at six.');
    await look.says('reload this tab');
    await expect(page.locator('forethought-panel')).toHaveCount(0);
    expect(await box.locator('[g_editable]').textContent()).toBe('Rehearsal is at six.');
    await press(box, 'send');
    expect((await sentAtLast(page)).map(({ text }) => text)).toEqual(['Rehearsal is at six.']);
    expect(await foreign(page)).toEqual([]);
  });

  test('just before Send: the mail goes, and a reload is asked for', async () => {
    const box = await compose(page, { to: [SAM], text: 'Rehearsal is at six.' });
    await panelIsOpen();
    await update();
    await press(box, 'send');
    expect(await sentAtLast(page)).toHaveLength(1);
    await look.says('reload this tab');
    await expect(page.locator('forethought-panel')).toHaveCount(0);
  });

  test('while a send is held: the answer lets it go', async () => {
    const box = await compose(page, { to: [SAM], text: 'Rehearsal is at six.' });
    await panelIsOpen();
    const heard = await listen(extension);
    await press(box, 'send');
    await look.wait('button', 'Go back to my message');
    // The last look at the words is over: nothing but the answer brings the news.
    await expect.poll(heard.types).toContain('assess');
    await update();
    await look.choose('button', 'Arranging');
    expect(await sentAtLast(page)).toHaveLength(1);
    await look.says('reload this tab');
  });

  test('while questions are being answered: they stay readable, and the answer lets it go', async () => {
    await setUp(extension, BY_NIGHT);
    const box = await compose(page, { to: [SAM], text: 'Rehearsal is at six.' });
    await look.says('Clause 6.2');
    const heard = await listen(extension);
    await press(box, 'send');
    await look.wait('button', 'Go back to my message');
    await expect.poll(heard.types).toContain('assess');
    await update();
    await look.press('checkbox', /at risk/);
    await look.press('checkbox', /no other way/);
    await look.press('button', 'Arranging');
    expect(await look.text()).toContain('Clause 6.2');
    await look.choose('button', 'Send it');
    expect(await sentAtLast(page)).toHaveLength(1);
  });

  test('before a message is begun: it goes, and a reload is asked for', async () => {
    await update();
    const box = await compose(page, { to: [SAM], text: 'Rehearsal is at six.' });
    await press(box, 'send');
    expect(await sentAtLast(page)).toHaveLength(1);
    await look.says('reload this tab');
  });

  test('mail to somebody who was looked up and not known goes without a word', async () => {
    const heard = await listen(extension);
    const box = await compose(page, { to: [COLLEAGUE], text: 'Dear Siân' });
    await expect.poll(heard.types).toEqual(['look-up']);
    await allAnswered(page);
    await update();
    await press(box, 'send');
    expect((await sentAtLast(page)).map(({ to }) => to)).toEqual([[COLLEAGUE]]);
    expect(await look.text()).not.toContain('reload');
    expect(await sent(page)).toHaveLength(1);
  });
});

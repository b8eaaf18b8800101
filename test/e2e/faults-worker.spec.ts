import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { DEMONSTRATION } from '../../src/setup/demonstration';
import { BUILT, startExtension, type WithExtension } from '../browser/extension';
import { compose, composeForWork, openGmail, press, sent, sentAtLast } from '../browser/gmail';
import { setUp } from '../browser/organisation';
import { killBrowser } from '../browser/processes';
import { written } from '../browser/record';
import { type Seen, seen } from '../browser/seen';
import { readyToStop, stopWorker } from '../browser/stop-worker';
import { ringAlarm, waitingNow } from '../browser/store';
import { verifiedExport } from '../browser/verified';

const SAM = 'sam.okoro@young.example';

let extension: WithExtension;
let page: Page;
let look: Seen;

const begin = async (started: WithExtension) => {
  extension = started;
  await setUp(extension);
  page = await openGmail(extension);
  look = await seen(page);
};
const recorded = async () => (await written(extension, DEMONSTRATION, 'sent')).map(({ body }) => body.text);
const leftThePage = async () => (await sent(page)).map(({ text }) => text);

test.describe('a worker that was stopped', () => {
  test.beforeEach(async () => begin(await startExtension()));
  test.afterEach(() => extension.close());

  test('before anybody is addressed: it is woken, and the message is checked', async () => {
    await stopWorker(page);
    const box = await compose(page, { to: [SAM], text: 'Rehearsal is at six.' });
    await look.says(/What is this message for/);
    await stopWorker(page);
    await press(box, 'send');
    await look.choose('button', 'Arranging');
    await sentAtLast(page);
    expect(await recorded()).toEqual(['Rehearsal is at six.']);
  });

  test('while somebody writes: what is written next is read all the same', async () => {
    await composeForWork(page, look, { to: [SAM], text: 'Rehearsal is at six.' });
    await page.locator('[g_editable]').focus();
    await stopWorker(page);
    await page.keyboard.type(' My number is 07700 900123.');
    await look.says('07700 900123');
  });

  test('again and again while messages are being sent: each is recorded once, and none is lost', async () => {
    const rounds = 16;
    let inTheMiddle = 0;
    for (let round = 1; round <= rounds; round++) {
      const box = await composeForWork(page, look, { to: [SAM], text: `Round ${round}.` });
      const stop = await readyToStop(page);
      const pressing = box.locator('[jsaction="send"]').dispatchEvent('click');
      // Now here, now there within the few milliseconds that a send takes.
      await new Promise((resolve) => setTimeout(resolve, (round * 3) % 16));
      await stop();
      if ((await sent(page)).length < round) inTheMiddle++;
      await pressing;
      await sentOrSentAllTheSame(round);
    }
    expect(inTheMiddle, 'sends that the stop came into').toBeGreaterThan(0);
    const texts = Array.from({ length: rounds }, (_, at) => `Round ${at + 1}.`);
    expect(await leftThePage()).toEqual(texts);
    await ringAlarm(extension);
    await expect.poll(() => waitingNow(extension)).toEqual([]);
    await expect.poll(async () => (await recorded()).toSorted()).toEqual(texts.toSorted());
    const { ok, faults } = await verifiedExport(extension);
    expect({ ok, faults }).toEqual({ ok: true, faults: [] });
  });
});

/** A machine that is very busy may not answer in time: then the person is asked, and sends. */
async function sentOrSentAllTheSame(count: number): Promise<void> {
  const asked = look.wait('button', 'Send it all the same').then(
    () => look.choose('button', 'Send it all the same'),
    () => undefined,
  );
  await Promise.race([sentAtLast(page, count), asked]);
  await sentAtLast(page, count);
}

test('a browser that dies as the message leaves: the entry is there when it comes back', async () => {
  const profile = await mkdtemp(join(tmpdir(), 'forethought-profile-'));
  for (let round = 1; round <= 3; round++) {
    await begin(await startExtension(BUILT, { profile }));
    await press(await composeForWork(page, look, { to: [SAM], text: `Round ${round}.` }), 'send');
    await sentAtLast(page);
    await killBrowser(extension);
  }
  extension = await startExtension(BUILT, { profile });
  expect(await recorded()).toEqual(['Round 1.', 'Round 2.', 'Round 3.']);
  const { ok, faults } = await verifiedExport(extension);
  expect({ ok, faults }).toEqual({ ok: true, faults: [] });
  await extension.close();
  await rm(profile, { recursive: true, force: true });
});

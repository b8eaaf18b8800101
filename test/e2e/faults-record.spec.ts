import { rm } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { DEMONSTRATION } from '../../src/setup/demonstration';
import { recordNameOf } from '../../src/setup/record-name';
import { BUILT, startExtension, type WithExtension } from '../browser/extension';
import { compose, composeForWork, foreign, openGmail, press, sent, sentAtLast } from '../browser/gmail';
import { BY_NIGHT, setUp } from '../browser/organisation';
import { type SmallDisk, smallDisk } from '../browser/processes';
import { written } from '../browser/record';
import { type Seen, seen } from '../browser/seen';
import { stopWorker } from '../browser/stop-worker';
import { deleteDatabase, everythingKept, holdDatabase, ringAlarm, waitingNow } from '../browser/store';
import { verifiedExport } from '../browser/verified';

const SAM = 'sam.okoro@young.example';
const RECORD = recordNameOf(DEMONSTRATION);

let extension: WithExtension;
let disk: SmallDisk | undefined;
let page: Page;
let look: Seen;

const begin = async (started: WithExtension) => {
  extension = started;
  await setUp(extension);
  page = await openGmail(extension);
  look = await seen(page);
};
/** A message that nothing but the record can stop. */
const write = (text: string) => composeForWork(page, look, { to: [SAM], text });
const entries = () => written(extension, DEMONSTRATION, 'sent', 'not-sent');

test.afterEach(async () => {
  await extension.close();
  if (disk) await rm(disk.profile, { recursive: true, force: true });
});

test.describe('a disk that takes nothing more', () => {
  let fill: SmallDisk['fill'];
  test.beforeEach(async () => {
    disk = await smallDisk();
    fill = disk.fill;
    await begin(await startExtension(BUILT, disk));
  });

  test('holds the send and says so; sent all the same, it is recorded when there is room', async () => {
    const box = await write('Rehearsal is at six.');
    const room = await fill(extension);
    await press(box, 'send');
    await look.says('This could not be recorded');
    await look.says('no room left on this device');
    expect(await sent(page)).toEqual([]);
    await look.choose('button', 'Send it all the same');
    expect(await sentAtLast(page)).toHaveLength(1);
    await look.says('It could not be recorded just now');
    expect(await waitingNow(extension)).toEqual(['send']);
    await stopWorker(page);
    await ringAlarm(extension);

    await room.again();
    await ringAlarm(extension);
    await expect.poll(() => waitingNow(extension)).toEqual([]);
    const [entry, ...more] = await entries();
    expect(more).toEqual([]);
    expect(entry).toMatchObject({
      kind: 'sent',
      body: { text: 'Rehearsal is at six.', recordedLate: { why: 'recorder-failed' } },
    });
    const { ok, faults } = await verifiedExport(extension);
    expect({ ok, faults }).toEqual({ ok: true, faults: [] });
  });

  test('the way back leaves the message as it was, and no word of it anywhere', async () => {
    const box = await write('Meet me at the boathouse.');
    const room = await fill(extension);
    await press(box, 'send');
    await look.press('button', 'Go back');
    await look.gone('button', 'Go back');
    await room.again();
    expect(await sent(page)).toEqual([]);
    expect(await box.locator('[g_editable]').textContent()).toBe('Meet me at the boathouse.');
    await ringAlarm(extension);
    await expect.poll(async () => (await entries()).map(({ kind }) => kind)).toEqual(['not-sent']);
    expect(await everythingKept(extension)).not.toContain('boathouse');
    expect(await foreign(page)).toEqual([]);

    await press(box, 'send');
    expect(await sentAtLast(page)).toHaveLength(1);
    expect((await entries()).map(({ kind }) => kind)).toEqual(['not-sent', 'sent']);
  });
});

test.describe('a database', () => {
  test.beforeEach(async () => begin(await startExtension()));

  test('that another page holds: the send is held; what is sent all the same outlives its tab', async () => {
    const box = await write('Rehearsal is at six.');
    const held = await holdDatabase(extension, RECORD);
    await press(box, 'send');
    await look.says('This could not be recorded');
    expect(await sent(page)).toEqual([]);
    await look.choose('button', 'Send it all the same');
    expect(await sentAtLast(page)).toHaveLength(1);
    await page.close();
    expect(await waitingNow(extension)).toEqual(['send']);
    await held.release();
    await ringAlarm(extension);
    await expect.poll(() => waitingNow(extension)).toEqual([]);
    expect((await entries()).map(({ body }) => [body.text, 'recordedLate' in body])).toEqual([
      ['Rehearsal is at six.', true],
    ]);
  });

  test('that is deleted under the record: it begins again, and says what was lost', async () => {
    await press(await write('The first.'), 'send');
    await sentAtLast(page);
    await deleteDatabase(extension, RECORD);
    await press(await write('The second.'), 'send');
    await sentAtLast(page, 2);
    const kinds = (await written(extension, DEMONSTRATION)).map(({ kind }) => kind);
    expect(kinds).toEqual(['opened', 'storage-loss', 'sent']);
    const { ok, faults } = await verifiedExport(extension);
    expect({ ok, faults }).toEqual({ ok: true, faults: [] });
  });

  test('that two tabs write to at the same time: every message once, and the chain verifies', async () => {
    const other = await openGmail(extension);
    const tabs = [
      { page, look },
      { page: other, look: await seen(other) },
    ];
    const rounds = 5;
    for (let round = 1; round <= rounds; round++) {
      const boxes = [];
      for (const [at, tab] of tabs.entries()) {
        await tab.page.bringToFront();
        const text = `Tab ${at}, round ${round}.`;
        boxes.push(await composeForWork(tab.page, tab.look, { to: [SAM], text }));
      }
      await Promise.all(boxes.map((box) => box.locator('[jsaction="send"]').dispatchEvent('click')));
      await Promise.all(tabs.map((tab) => sentAtLast(tab.page, round)));
    }
    const texts = (await entries()).map(({ body }) => String(body.text)).toSorted();
    expect(texts).toEqual(
      tabs
        .flatMap((_, at) => Array.from({ length: rounds }, (_, round) => `Tab ${at}, round ${round + 1}.`))
        .toSorted(),
    );
    const { ok, faults, entries: count } = await verifiedExport(extension);
    // The opening, ten messages, and the export itself.
    expect({ ok, faults, count }).toEqual({ ok: true, faults: [], count: 12 });
  });
});

test('what was written and not sent is nowhere; what was sent is found by the same search', async () => {
  await begin(await startExtension());
  await setUp(extension, BY_NIGHT);
  const box = await compose(page, {
    to: [SAM],
    subject: 'Aubergine',
    text: 'Meet me at the boathouse, Sam.',
  });
  await look.says('Clause 6.2');
  await press(box, 'send');
  await look.press('checkbox', /at risk/);
  await look.press('button', 'Arranging');
  await look.press('button', 'Go back to my message');
  await look.gone('button', 'Go back to my message');
  await expect.poll(async () => (await entries()).map(({ kind }) => kind)).toEqual(['not-sent']);
  await press(box, 'discard');
  const kept = await everythingKept(extension);
  expect(kept).not.toContain('boathouse');
  expect(kept).not.toContain('Aubergine');
  expect(kept).toContain('sam-okoro');

  await setUp(extension);
  const other = { to: [SAM], subject: 'Aubergine', text: 'Meet us at the boathouse.' };
  await press(await composeForWork(page, look, other), 'send');
  await sentAtLast(page);
  const now = await everythingKept(extension);
  expect(now).toContain('boathouse');
  expect(now).toContain('Aubergine');
});

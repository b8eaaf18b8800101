import { expect, type Page, test } from '@playwright/test';
import { DEMONSTRATION } from '../../src/setup/demonstration';
import { startExtension, type WithExtension } from '../browser/extension';
import {
  address,
  compose,
  foreign,
  openGmail,
  press,
  scheduleSend,
  sent,
  sentAtLast,
} from '../browser/gmail';
import { allAnswered, listen } from '../browser/heard';
import { setUp } from '../browser/organisation';
import { written } from '../browser/record';
import { type Seen, seen } from '../browser/seen';
import { eventsOf, watchEvents } from '../browser/untouched';

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

const box = () => page.locator('td.I5');
const onSend = (key: string) => box().locator('[jsaction="send"]').press(key);

/** How a person sends; what the page is asked to do, now and when the message is let go; and by which event it does. */
const WAYS = {
  'a click on Send': { act: () => press(box(), 'send'), page: 'send', let: 'send', by: 'click' },
  // No page can be given a key by anybody but the person: Send is pressed for it.
  'Ctrl+Enter': { act: () => page.keyboard.press('Control+Enter'), page: 'keys', let: 'send', by: 'keydown' },
  'Enter on the focused Send': { act: () => onSend('Enter'), page: 'send', let: 'send', by: 'keydown' },
  'Space on the focused Send': { act: () => onSend(' '), page: 'send', let: 'send', by: 'keydown' },
  'Schedule send': { act: () => scheduleSend(page, box()), page: 'schedule', let: 'schedule', by: 'click' },
  'Send and archive': {
    act: () => press(box(), 'archive'),
    page: 'send-and-archive',
    let: 'send-and-archive',
    by: 'click',
  },
} as const;

for (const [name, way] of Object.entries(WAYS)) {
  const later = name === 'Schedule send';
  const inReply = name === 'Send and archive';
  const at = later ? 'Tomorrow morning' : null;
  const pickTime = async () => {
    if (at) await page.getByText(at).click();
  };

  test(`${name}: held, and let go once by the same way`, async () => {
    await (inReply ? reply('See the plan.') : compose(page, { to: [SAM], text: 'See the plan.' }));
    await look.says(/What is this message for/);
    await way.act();
    await look.wait('button', 'Go back to my message');
    expect(await page.locator('.times').count()).toBe(0);
    expect(await sent(page)).toEqual([]);

    await look.press('button', 'Go back to my message');
    await look.gone('button', 'Go back to my message');
    expect(await sent(page)).toEqual([]);
    expect(await page.locator('.times').count()).toBe(0);

    await box().locator('[g_editable]').click();
    await way.act();
    await look.wait('button', 'Go back to my message');
    await look.choose('button', 'Arranging');
    await pickTime();
    expect(await sentAtLast(page)).toMatchObject([{ way: way.let, to: [SAM], at }]);
    await expect(box()).toHaveCount(0);
    expect((await written(extension, DEMONSTRATION, 'sent')).map(({ body }) => body.leaving)).toEqual([
      later ? 'later' : 'now',
    ]);
    expect(await foreign(page)).toEqual([]);
  });

  test(`${name}: to nobody known, the very event goes on and the page sends within it`, async () => {
    const heard = await listen(extension);
    await (inReply ? replyToColleague() : compose(page, { to: [COLLEAGUE], text: 'See the plan.' }));
    const lookUps = async () => (await heard.types()).filter((type) => type === 'look-up').length;
    await expect.poll(lookUps).toBe(inReply ? 2 : 1);
    await allAnswered(page);
    await expect(page.locator('forethought-panel')).toHaveCount(0);
    const before = await heard.types();
    await watchEvents(page);
    await way.act();
    await pickTime();
    expect(await sentAtLast(page)).toMatchObject([{ way: way.page, to: [COLLEAGUE], at }]);
    expect(await eventsOf(page)).toEqual({ touched: [], sentWithin: way.by });
    expect(await heard.types()).toEqual(before);
    if (!inReply) expect(before).toEqual(['look-up']);
    expect(await foreign(page)).toEqual([]);
    expect((await written(extension, DEMONSTRATION)).filter(({ kind }) => kind !== 'opened')).toEqual([]);
  });
}

test('a double click on Send sends once', async () => {
  await compose(page, { to: [SAM], text: 'See the plan.' });
  await look.press('button', 'Arranging');
  await look.says('Reading along');
  await box().locator('[jsaction="send"]').dblclick();
  await sentAtLast(page);
  await expect(box()).toHaveCount(0);
  expect(await sent(page)).toHaveLength(1);
  expect(await written(extension, DEMONSTRATION, 'sent')).toHaveLength(1);
});

test('a second press while the first is being recorded sends once', async () => {
  await compose(page, { to: [SAM], text: 'See the plan.' });
  await look.press('button', 'Arranging');
  await look.says('Reading along');
  const there = await box().locator('[jsaction="send"]').boundingBox();
  if (!there) throw new Error('no Send');
  await page.mouse.move(there.x + 10, there.y + 10);
  for (let press = 0; press < 4; press++) {
    await page.mouse.down();
    await page.mouse.up();
  }
  await sentAtLast(page);
  expect(await sent(page)).toHaveLength(1);
  expect(await written(extension, DEMONSTRATION, 'sent')).toHaveLength(1);
});

/** An answer to Sam in the thread; Send and archive stands there alone. */
async function reply(text: string): Promise<void> {
  await page.locator('[jsaction="reply"]').click();
  await page.keyboard.press('Control+Home');
  await page.keyboard.type(text);
}

async function replyToColleague(): Promise<void> {
  await reply('See the plan.');
  await look.says(/What is this message for/);
  await box().locator('[jsaction="unfold"]').click();
  await box().locator('[jsaction="unchip"]').click();
  await address(page, box(), { to: [COLLEAGUE] });
}

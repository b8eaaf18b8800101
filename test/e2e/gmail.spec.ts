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
import { BY_NIGHT, setUp } from '../browser/organisation';
import { written } from '../browser/record';
import { type Seen, seen } from '../browser/seen';

const SAM = 'sam.okoro@young.example';
const DYLAN = 'dylan.pritchard@grown.example';
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

const sentEntries = () => written(extension, DEMONSTRATION, 'sent');
/** Reading opens the record where there is none: that it was opened is no trace of a message. */
const allEntries = async () =>
  (await written(extension, DEMONSTRATION)).filter(({ kind }) => kind !== 'opened');

/** Waits until the panel reads along. */
const panel = () => look.says(/What is this message for\?/);

test.describe('a message to a known young person', () => {
  test('is warned of while it is written, held, answered, recorded, and leaves exactly as written', async () => {
    await setUp(extension, BY_NIGHT);
    const box = await compose(page, { to: [SAM], subject: 'Thursday', text: 'Hi Sam, c u at six.\nRowan' });
    await look.says('Clause 6.2');
    await look.says('c u');
    const asWritten = await box.locator('[g_editable]').evaluate((editor) => editor.innerHTML);

    await press(box, 'send');
    await look.wait('button', 'Go back to my message');
    expect(await sent(page)).toEqual([]);
    expect(await sentEntries()).toEqual([]);
    expect(await foreign(page)).toEqual([]);
    await look.press('checkbox', /at risk/);
    await look.press('checkbox', /no other way/);
    await look.press('button', 'Arranging');
    await look.choose('button', 'Send it');

    const messages = await sentAtLast(page);
    expect(messages).toEqual([
      {
        way: 'send',
        at: null,
        to: [SAM],
        cc: [],
        bcc: [],
        from: 'r.ellis@elmcourt.example',
        subject: 'Thursday',
        text: 'Hi Sam, c u at six.\nRowan',
        html: asWritten,
        attachments: [],
      },
    ]);
    expect(asWritten).toBe('Hi Sam, c u at six.<div>Rowan</div>');
    expect(await foreign(page)).toEqual([]);
    const [entry, ...more] = await sentEntries();
    expect(more).toEqual([]);
    expect(entry?.body).toMatchObject({
      site: 'gmail',
      channel: 'email',
      kind: 'new',
      leaving: 'now',
      policy: 'elm-court',
      from: 'r.ellis@elmcourt.example',
      to: [{ handle: SAM }],
      subject: 'Thursday',
      text: 'Hi Sam, c u at six.\nRowan',
      people: [{ id: 'sam-okoro', name: 'Sam Okoro' }],
      declared: { atRisk: true, noAlternative: true, purpose: 'arrange', extenuating: null },
      attachments: [],
    });
    expect(entry?.body).not.toHaveProperty('recordedLate');
    expect(entry?.body.findings).toContainEqual(
      expect.objectContaining({ clause: '7.2', rule: 'shorthand', level: 'warn', answer: 'breach' }),
    );
  });

  test('whose purpose was said while writing goes without a question, and is recorded', async () => {
    const box = await compose(page, { to: [SAM], text: 'Hi Sam, rehearsal is at six.' });
    await look.press('button', 'Reassuring');
    await look.says('Reading along');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('textbox');
    await press(box, 'send');
    await sentAtLast(page);
    const [entry] = await sentEntries();
    expect(entry?.body.declared).toMatchObject({ purpose: 'reassure' });
    expect(await look.all('button', 'Go back to my message')).toEqual([]);
  });

  test('as an inline reply: its quoted history is nobody’s words', async () => {
    await page.locator('[jsaction="reply"]').click();
    await page.keyboard.type('Yes, and gr8 to hear from you.');
    await look.says('gr8');
    const box = page.locator('td.I5');
    await press(box, 'send');
    await look.choose('button', 'Answering a question');
    const [message] = await sentAtLast(page);
    expect(message?.text).toContain('I might be ten minutes late.');
    const [entry] = await sentEntries();
    expect(entry?.body).toMatchObject({
      kind: 'reply',
      text: 'Yes, and gr8 to hear from you.',
      to: [{ handle: SAM }],
      subject: 'Re: Rehearsal on Thursday',
    });
    expect(JSON.stringify(await allEntries())).not.toContain('ten minutes late');
    expect(await foreign(page)).toEqual([]);
  });

  for (const kind of ['cc', 'bcc'] as const) {
    test(`only in ${kind}: held as if in To`, async () => {
      const box = await compose(page, { to: [COLLEAGUE], [kind]: [SAM], text: 'Kit list attached.' });
      await panel();
      await press(box, 'send');
      await look.choose('button', 'Arranging');
      const [message] = await sentAtLast(page);
      expect(message).toMatchObject({ to: [COLLEAGUE], [kind]: [SAM] });
      const [entry] = await sentEntries();
      expect(entry?.body.people).toEqual([{ id: 'sam-okoro', name: 'Sam Okoro' }]);
      expect(entry?.body.to).toEqual([{ handle: COLLEAGUE }, { handle: SAM }]);
    });
  }

  test('typed but not yet a chip when Send is clicked: held all the same', async () => {
    const box = await compose(page, { text: 'Rehearsal is at six.' });
    await box.locator('.anm[name="to"] input').focus();
    await page.keyboard.insertText(SAM);
    await press(box, 'send');
    await look.wait('button', 'Go back to my message');
    expect(await sent(page)).toEqual([]);
    await look.choose('button', 'Arranging');
    const messages = await sentAtLast(page);
    expect(messages.map(({ way, to }) => ({ way, to }))).toEqual([{ way: 'send', to: [SAM] }]);
    expect((await sentEntries()).map(({ body }) => body.to)).toEqual([[{ handle: SAM }]]);
  });

  test('typed but not yet a chip when Ctrl+Enter is pressed: held all the same', async () => {
    const box = await compose(page, { text: 'Rehearsal is at six.' });
    await box.locator('.anm[name="to"] input').focus();
    await page.keyboard.insertText(SAM);
    await page.keyboard.press('Control+Enter');
    await look.wait('button', 'Go back to my message');
    expect(await sent(page)).toEqual([]);
    await look.choose('button', 'Arranging');
    const messages = await sentAtLast(page);
    expect(messages.map(({ to }) => to)).toEqual([[SAM]]);
    expect((await sentEntries()).map(({ body }) => body.to)).toEqual([[{ handle: SAM }]]);
  });

  test('in Welsh', async () => {
    await page.close();
    page = await openGmail(extension, '?lang=cy');
    look = await seen(page);
    const box = await compose(page, { to: [SAM], subject: 'Ymarfer', text: 'Bydd yr ymarfer am chwech.' });
    await panel();
    await scheduleSend(page, box);
    await look.wait('button', 'Go back to my message');
    await look.press('button', 'Go back to my message');
    await look.gone('button', 'Go back to my message');
    await press(box, 'send');
    await look.choose('button', 'Arranging');
    const [message] = await sentAtLast(page);
    expect(message).toMatchObject({ way: 'send', subject: 'Ymarfer', text: 'Bydd yr ymarfer am chwech.' });
    expect(await sentEntries()).toHaveLength(1);
  });
});

test.describe('beside other messages', () => {
  test('two at once: each has its own verdict, its own panel and its own entry', async () => {
    const first = await compose(page, { to: [SAM], text: 'Hi Sam, gr8 news.' });
    await look.says('gr8');
    const second = await compose(page, { to: [COLLEAGUE], text: 'Dear Siân, c u on Monday.' });
    await expect(page.locator('forethought-panel')).toHaveCount(1);

    await press(second, 'send');
    expect((await sentAtLast(page)).map(({ to }) => to)).toEqual([[COLLEAGUE]]);
    await expect(page.locator('forethought-panel')).toHaveCount(1);
    expect(await look.text()).toContain('gr8');
    expect(await look.text()).not.toContain('c u');

    await press(first, 'send');
    await look.choose('button', 'Arranging');
    expect((await sentAtLast(page, 2)).map(({ to }) => to)).toEqual([[COLLEAGUE], [SAM]]);
    await expect(page.locator('forethought-panel')).toHaveCount(0);
    expect((await sentEntries()).map(({ body }) => body.text)).toEqual(['Hi Sam, gr8 news.']);
  });

  test('the known one begun second: the one before is left alone', async () => {
    const first = await compose(page, { to: [COLLEAGUE], text: 'Dear Siân, c u on Monday.' });
    const second = await compose(page, { to: [SAM], text: 'Hi Sam, gr8 news.' });
    await look.says('gr8');
    await press(second, 'send');
    await look.wait('button', 'Go back to my message');
    await look.press('button', 'Go back to my message');
    await look.gone('button', 'Go back to my message');
    expect(await sent(page)).toEqual([]);
    await press(first, 'send');
    expect((await sentAtLast(page)).map(({ to }) => to)).toEqual([[COLLEAGUE]]);
    expect((await allEntries()).map(({ kind }) => kind)).toEqual(['not-sent']);
    expect(JSON.stringify(await allEntries())).not.toMatch(/gr8|c u/);
  });

  test('a known person taken out again: the message is nobody’s business any more', async () => {
    const box = await compose(page, { to: [SAM, COLLEAGUE], text: 'Dear Siân, c u on Monday.' });
    await panel();
    await box.locator('[data-hovercard-id^="sam"] [jsaction="unchip"]').click();
    await expect(page.locator('forethought-panel')).toHaveCount(0);
    await press(box, 'send');
    expect((await sentAtLast(page)).map(({ to }) => to)).toEqual([[COLLEAGUE]]);
    expect(await sentEntries()).toEqual([]);
  });

  test('a former young person who is an adult now is outside the policy: untouched', async () => {
    const heard = await listen(extension);
    const box = await compose(page, { to: [DYLAN], text: 'Hi Dylan, c u soon. My number is 07700 900123.' });
    await expect.poll(heard.types).toEqual(['look-up']);
    await allAnswered(page);
    await press(box, 'send');
    await sentAtLast(page);
    expect(await heard.types()).toEqual(['look-up']);
    expect(await allEntries()).toEqual([]);
  });

  test('one look-up for each change of recipients, none for words', async () => {
    const heard = await listen(extension);
    const box = await compose(page, { to: [COLLEAGUE] });
    await expect.poll(heard.types).toEqual(['look-up']);
    await address(page, box, { cc: ['d.achterberg@elmcourt.example'] });
    await expect.poll(heard.types).toEqual(['look-up', 'look-up']);
    await box.locator('[g_editable]').click();
    await page.keyboard.type('Dear Siân, here is the plan for the spring term.');
    await press(box, 'send');
    await sentAtLast(page);
    expect(await heard.types()).toEqual(['look-up', 'look-up']);
  });
});

test.describe('while writing', () => {
  test('the panel takes no key and no focus, and the words stay as they are typed', async () => {
    const text = 'Hi Sam, c u at six. Bring the blue folder and gr8 shoes.';
    const box = await compose(page, { to: [SAM] });
    await panel();
    for (const word of text.split(/(?<= )/)) {
      await page.keyboard.type(word);
      expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
        'Message Body',
      );
    }
    await look.says('gr8');
    await look.says('c u');
    expect(await box.locator('[g_editable]').innerHTML()).toBe(text);
    expect(await foreign(page)).toEqual([]);
  });

  test('a burst of keys is one question to the background, at the pause', async () => {
    const heard = await listen(extension);
    await compose(page, { to: [SAM] });
    await panel();
    const before = await heard.types();
    for (const [at, burst] of ['Hi Sam, see you at six.', ' Bring the folder.', ' Rowan'].entries()) {
      await page.evaluate((keys) => {
        for (const key of keys) document.execCommand('insertText', false, key);
      }, burst);
      await expect.poll(heard.types).toEqual([...before, ...Array.from({ length: at + 1 }, () => 'assess')]);
    }
  });
});

import { expect, type Page, test } from '@playwright/test';
import { DEMONSTRATION } from '../../src/setup/demonstration';
import { startExtension, type WithExtension } from '../browser/extension';
import { compose, openGmail, press, sent, sentAtLast } from '../browser/gmail';
import { setUp } from '../browser/organisation';
import { written } from '../browser/record';
import { type Seen, seen } from '../browser/seen';

const SAM = 'sam.okoro@young.example';
const ZOFIA = 'zofia.w@young.example';
const AALIYAH = 'aaliyah.hussain@young.example';
const OWN_NUMBER = '07700 900123';

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

const entries = () => written(extension, DEMONSTRATION, 'sent');
/** Says the purpose while writing, so that what is left at send is what the test is about. */
const sayPurpose = async () => {
  await look.press('button', 'Arranging');
  await look.gone('button', 'Arranging');
};

test.describe('the account a message leaves from', () => {
  const from = async (address: string) => {
    await page.locator('[jsaction="aliases"]').click();
    await page.locator(`[jsaction="alias"][value="${address}"]`).click();
  };

  test('a private address is held by 7.1, and goes with a reason that is kept', async () => {
    const box = await compose(page, { to: [SAM], text: 'Rehearsal is at six.' });
    await sayPurpose();
    expect(await look.text()).not.toContain('Clause 7.1');
    await from('rowan@ellis-family.example');
    await look.says('Clause 7.1');
    await press(box, 'send');
    await look.wait('button', 'Go back to my message');
    expect(await sent(page)).toEqual([]);
    await look.press('textbox', /Why does it need to go/);
    await page.keyboard.type('The work account is locked and the coach leaves now.');
    await look.choose('button', 'Send it');
    expect(await sentAtLast(page)).toMatchObject([{ from: 'rowan@ellis-family.example' }]);
    const [entry] = await entries();
    expect(entry?.body).toMatchObject({
      from: 'rowan@ellis-family.example',
      findings: [{ clause: '7.1', rule: 'agreed-account', level: 'hold', answer: 'breach' }],
      reasons: [
        {
          finding: '7.1/agreed-account',
          reason: 'The work account is locked and the coach leaves now.',
        },
      ],
    });
  });

  test('the private address taken back for the agreed one: no hold', async () => {
    const box = await compose(page, { to: [SAM], text: 'Rehearsal is at six.' });
    await sayPurpose();
    await from('rowan@ellis-family.example');
    await look.says('Clause 7.1');
    await from('r.ellis@elmcourt.example');
    await look.says('Reading along');
    await press(box, 'send');
    expect(await sentAtLast(page)).toMatchObject([{ from: 'r.ellis@elmcourt.example' }]);
    expect((await entries()).map(({ body }) => body.findings)).toEqual([[]]);
  });

  test('changed after the last look and before Send: the send is checked as it stands', async () => {
    const box = await compose(page, { to: [SAM], text: 'Rehearsal is at six.' });
    await sayPurpose();
    // The page changes its own field without a word to anybody, as sites do.
    await box.locator('[name="from"]').evaluate((field: HTMLInputElement) => {
      field.value = 'rowan@ellis-family.example';
    });
    await press(box, 'send');
    await look.wait('button', 'Go back to my message');
    expect(await look.text()).toContain('Clause 7.1');
    expect(await sent(page)).toEqual([]);
  });
});

test.describe('a parent’s objection', () => {
  test('is lifted by circumstances in words, which are kept', async () => {
    const box = await compose(page, { to: [ZOFIA], text: 'Please ring the office.' });
    await look.says('Clause 5.2');
    await press(box, 'send');
    await look.press('radio', /other circumstances/);
    await look.press('textbox', /Which circumstances/);
    await page.keyboard.type('Her lift home has broken down.');
    await look.press('button', 'Arranging');
    await look.choose('button', 'Send it');
    await sentAtLast(page);
    const [entry] = await entries();
    expect(entry?.body.declared).toEqual({
      atRisk: false,
      noAlternative: false,
      purpose: 'arrange',
      extenuating: 'Her lift home has broken down.',
    });
    expect(entry?.body.people).toEqual([{ id: 'zofia-wisniewska', name: 'Zofia Wiśniewska' }]);
  });

  test('is lifted by risk of harm', async () => {
    const box = await compose(page, { to: [ZOFIA], text: 'Please ring the office.' });
    await look.says('Clause 5.2');
    await press(box, 'send');
    await look.press('radio', /at risk/);
    await look.press('button', 'Reassuring');
    await look.choose('button', 'Send it');
    await sentAtLast(page);
    expect((await entries()).map(({ body }) => body.declared)).toEqual([
      { atRisk: true, noAlternative: false, purpose: 'reassure', extenuating: null },
    ]);
  });

  test('holds where one of several has it, and names nobody', async () => {
    const box = await compose(page, { to: [SAM, ZOFIA], text: 'Please ring the office.' });
    await look.says('Clause 5.2');
    await press(box, 'send');
    await look.wait('button', 'Go back to my message');
    expect(await look.text()).not.toContain('Wiśniewska');
    await look.press('button', 'Go back to my message');
    await expect
      .poll(async () => (await written(extension, DEMONSTRATION, 'not-sent')).map(({ body }) => body.people))
      .toEqual([
        [
          { id: 'sam-okoro', name: 'Sam Okoro' },
          { id: 'zofia-wisniewska', name: 'Zofia Wiśniewska' },
        ],
      ]);
  });
});

test.describe('one’s own number', () => {
  test('is held by 6.1 where nothing was agreed', async () => {
    const box = await compose(page, { to: [SAM], text: `My number is ${OWN_NUMBER}.` });
    await look.says('Clause 6.1');
    await look.says(OWN_NUMBER);
    await press(box, 'send');
    await look.wait('button', 'Go back to my message');
    expect(await sent(page)).toEqual([]);
  });

  test('goes to the one for whom the line manager agreed it', async () => {
    const box = await compose(page, { to: [AALIYAH], text: `My number is ${OWN_NUMBER}.` });
    await sayPurpose();
    await look.says('Reading along');
    await press(box, 'send');
    await sentAtLast(page);
    expect((await entries()).map(({ body }) => body.findings)).toEqual([[]]);
  });

  test('is held where it also goes to somebody for whom nothing was agreed', async () => {
    await compose(page, { to: [AALIYAH], bcc: [SAM], text: `My number is ${OWN_NUMBER}.` });
    await look.says('Clause 6.1');
  });
});

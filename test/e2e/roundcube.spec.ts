import { chromium, expect, type Page, test } from '@playwright/test';
import { DEMONSTRATION } from '../../src/setup/demonstration';
import { BROWSER, startExtension, type WithExtension } from '../browser/extension';
import { listen } from '../browser/heard';
import { allowHost, BY_DAY, BY_NIGHT, setUp } from '../browser/organisation';
import { written } from '../browser/record';
import { seen } from '../browser/seen';
import { type Roundcube, startRoundcube } from '../roundcube/roundcube';

const HOST = 'http://127.0.0.1/*';
const SAM = 'sam.okoro@young.example';
const COLLEAGUE = 'sian.prosser@countymusic.example';

let webmail: Roundcube;
let extension: WithExtension;
let plainHeaders: readonly string[] = [];

test.beforeAll(async () => {
  webmail = await startRoundcube();
  plainHeaders = await headersWithoutExtension();
});
test.afterAll(async () => {
  await webmail.stop();
});
test.beforeEach(async () => {
  webmail.smtp.clear();
  extension = await startExtension();
  await setUp(extension);
  await watchWebmail();
});
test.afterEach(async () => {
  await extension.close();
});

test('a held message is answered, recorded, and reaches the sink exactly as it was written', async () => {
  await setUp(extension, BY_NIGHT);
  const page = await signIn(await extension.context.newPage());
  const text = 'Hi Sam,\n\nYes, gr8 news: rehearsal is on.\nNo need to be early.\n\nRowan';
  await compose(page, SAM, 'Rehearsal', text);

  const look = await seen(page);
  await look.says('gr8');
  await look.says('Clause 6.2');
  await page.locator('button.send').click();
  await look.wait('dialog');
  expect(webmail.smtp.messages()).toHaveLength(0);

  await look.press('checkbox', /at risk/);
  await look.press('checkbox', /no other way/);
  await look.press('button', 'Reassuring');
  await look.choose('button', 'Send it');

  const [mail] = await webmail.smtp.waitFor(1);
  const { headers, body } = parts(mail?.raw);
  expect(mail?.envelope.to).toEqual([SAM]);
  expect(body).toBe(text);
  expect(headers.get('Subject')).toBe('Rehearsal');
  expect(mail?.raw.toString('latin1')).not.toMatch(/forethought/i);
  expect([...headers.keys()].sort()).toEqual(plainHeaders);

  const [entry, ...more] = await written(extension, DEMONSTRATION, 'sent');
  expect(more).toEqual([]);
  expect(entry?.body).toMatchObject({
    text,
    subject: 'Rehearsal',
    to: [{ handle: SAM }],
    from: 'rowan.ellis@elmcourt.example',
    people: [{ id: 'sam-okoro', name: 'Sam Okoro' }],
    declared: { atRisk: true, noAlternative: true, purpose: 'reassure', extenuating: null },
  });
  expect(entry?.body.findings).toContainEqual(expect.objectContaining({ clause: '7.2', rule: 'shorthand' }));
});

test('a message that was held and not sent leaves a finding and none of its words', async () => {
  await setUp(extension, BY_NIGHT);
  const page = await signIn(await extension.context.newPage());
  await compose(page, SAM, 'Kit', 'The blue kit is in the cupboard by the stage.');
  const look = await seen(page);
  await look.says('Clause 6.2');
  await page.locator('button.send').click();
  await look.press('button', 'Go back to my message');
  await look.gone('dialog');

  await expect.poll(async () => (await written(extension, DEMONSTRATION, 'not-sent')).length).toBe(1);
  const entries = await written(extension, DEMONSTRATION);
  expect(entries.map(({ kind }) => kind)).toEqual(['opened', 'not-sent']);
  expect(JSON.stringify(entries)).not.toContain('cupboard');
  expect(webmail.smtp.messages()).toHaveLength(0);
  expect(await page.locator('#composebody').inputValue()).toContain(
    'The blue kit is in the cupboard by the stage.',
  );
});

test('a message to nobody known goes out untouched: no panel, no entry, one look-up', async () => {
  const page = await signIn(await extension.context.newPage());
  const heard = await listen(extension);
  await compose(
    page,
    COLLEAGUE,
    'Strings day',
    'Dear Siân, gr8 to hear from you. My number is 07700 900123.',
  );
  await page.locator('button.send').click();

  const [mail] = await webmail.smtp.waitFor(1);
  expect(mail?.envelope.to).toEqual([COLLEAGUE]);
  expect(await heard.types()).toEqual(['look-up']);
  expect(await written(extension, DEMONSTRATION, 'sent', 'not-sent', 'not-checked')).toEqual([]);
});

test('the HTML editor: warned in its frame, held by its keys, sent as it was written', async () => {
  const page = await signIn(await extension.context.newPage());
  await compose(page, SAM, 'Concert', '');
  page.on('dialog', (question) => void question.accept());
  await page.locator('.editor-toolbar a.mce-i-html').click();
  const editor = page.frameLocator('#composebody_ifr').locator('body');
  await editor.click();
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('c u at the concert, Sam.');
  const look = await seen(page);
  await look.says('c u');
  await page.locator('button.send').click();
  await look.wait('dialog');
  await look.choose('button', 'Arranging');
  const [mail] = await webmail.smtp.waitFor(1);
  expect(mail?.raw.toString('latin1')).toContain('c u at the concert, Sam.');
  expect(mail?.raw.toString('latin1')).not.toMatch(/forethought/i);
  const [entry] = await written(extension, DEMONSTRATION, 'sent');
  expect(entry?.body.text).toBe('c u at the concert, Sam.');
});

/**
 * As a person does it: the address typed on the staff page, the browser's question answered. The set-ups that
 * come later in a test do not name the host: it is the person's own, and stays watched.
 */
async function watchWebmail(): Promise<void> {
  await setUp(extension, BY_DAY);
  await allowHost(extension, HOST);
  const page = await extension.open('staff', '#where');
  await page.getByRole('textbox', { name: /address of your webmail/i }).fill(webmail.url);
  await page.getByRole('button', { name: 'Add this webmail' }).click();
  await expect(page.getByText('is covered from now on')).toBeVisible();
  await page.close();
}

async function signIn(page: Page): Promise<Page> {
  const [rowan] = webmail.users;
  if (!rowan) throw new Error('nobody has a mailbox');
  await page.goto(webmail.url);
  await page.locator('#rcmloginuser').fill(rowan.address);
  await page.locator('#rcmloginpwd').fill(rowan.password);
  await page.locator('#rcmloginsubmit').click();
  await page.waitForURL(/_task=mail/);
  return page;
}

async function compose(page: Page, to: string, subject: string, text: string): Promise<void> {
  await page.goto(`${webmail.url}?_task=mail&_action=compose`);
  await page.locator('.recipient-input input').first().fill(`${to},`);
  await page.locator('#compose-subject').fill(subject);
  await page.locator('#composebody').fill('');
  await page.locator('#composebody').focus();
  await page.keyboard.type(text);
}

/** The headers and the text of a mail in one part; Roundcube sends plain ASCII as it stands. */
function parts(raw: Buffer | undefined): { headers: Map<string, string>; body: string } {
  const [head = '', ...rest] = (raw?.toString('latin1') ?? '').split('\r\n\r\n');
  const lines = head.replace(/\r\n[ \t]+/g, ' ').split('\r\n');
  return {
    headers: new Map(
      lines.map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)]),
    ),
    body: rest.join('\r\n\r\n').replace(/\r\n/g, '\n').trimEnd(),
  };
}

/** The names of a mail's headers when it is sent from a browser that has no extension. */
async function headersWithoutExtension(): Promise<readonly string[]> {
  const browser = await chromium.launch({ executablePath: BROWSER, args: ['--no-sandbox'] });
  const page = await browser.newPage();
  await signIn(page);
  await compose(page, SAM, 'Rehearsal', 'Hi Sam, rehearsal is on.');
  await page.locator('button.send').click();
  const [mail] = await webmail.smtp.waitFor(1);
  await browser.close();
  return [...parts(mail?.raw).headers.keys()].sort();
}

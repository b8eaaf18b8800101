import { type Browser, chromium, expect, type Page, test } from '@playwright/test';
import { type Roundcube, startRoundcube } from './roundcube';

// That the webmail which other tests stand on is a real one: without any extension, what is written is what leaves.

let browser: Browser;
let roundcube: Roundcube;

test.beforeAll(async () => {
  roundcube = await startRoundcube();
  browser = await chromium.launch({
    executablePath: process.env.FORETHOUGHT_BROWSER ?? '/usr/bin/chromium',
    args: ['--headless=new', '--no-sandbox', '--disable-background-networking', '--no-first-run'],
  });
});

test.afterAll(async () => {
  await browser?.close();
  await roundcube?.stop();
});

test.beforeEach(() => roundcube.smtp.clear());

test('a new mail leaves as it was written, from the account of the person', async () => {
  const page = await signedIn();
  await page.goto(`${roundcube.url}?_task=mail&_action=compose`);
  await page
    .locator('#compose_to .recipient-input input')
    .pressSequentially('sian.prosser@countymusic.example,');
  await page.fill('#compose-subject', 'Music stands');
  await page.fill('#composebody', 'Dear Siân,\n\nCould we borrow twelve music stands?\n\nRowan');
  await page.click('.formbuttons button.send');

  const [mail] = await roundcube.smtp.waitFor(1);
  expect(mail?.envelope).toEqual({
    from: 'rowan.ellis@elmcourt.example',
    to: ['sian.prosser@countymusic.example'],
  });
  const raw = mail?.raw.toString('latin1') ?? '';
  expect(raw).toContain('From: Rowan Ellis <rowan.ellis@elmcourt.example>\r\n');
  expect(raw).toContain('Subject: Music stands\r\n');
  expect(raw).toContain('Content-Type: text/plain; charset=UTF-8');
  const body = raw.slice(raw.indexOf('\r\n\r\n') + 4);
  expect(Buffer.from(body, 'latin1').toString('utf8')).toBe(
    'Dear Siân,\r\n\r\nCould we borrow twelve music stands?\r\n\r\nRowan\r\n',
  );
});

test('a mail that came in is answered from the other address, and the answer is among the sent', async () => {
  const page = await signedIn();
  await page.locator('#messagelist tbody tr', { hasText: 'Rehearsal on Thursday' }).dblclick();
  await page.locator('a.reply:not(.all):not(.list)').click();
  await page.selectOption('#_from', { label: 'Rowan <rowan@ellis-family.example>' });
  await page.locator('#composebody').pressSequentially('Yes, it is on. Ten minutes is fine.');
  await page.click('.formbuttons button.send');

  const [mail] = await roundcube.smtp.waitFor(1);
  expect(mail?.envelope).toEqual({ from: 'rowan@ellis-family.example', to: ['sam.okoro@young.example'] });
  expect(mail?.raw.toString()).toContain('> Is choir rehearsal still on this Thursday?');
  expect(mail?.raw.toString()).toContain('Ten minutes is fine.');

  await page.waitForURL((url) => url.searchParams.get('_action') !== 'compose');
  await page.goto(`${roundcube.url}?_task=mail&_mbox=Sent`);
  await expect(page.locator('#messagelist tbody tr', { hasText: 'Re: Rehearsal on Thursday' })).toBeVisible();
});

async function signedIn(): Promise<Page> {
  const [rowan] = roundcube.users;
  const page = await browser.newPage({ baseURL: roundcube.url, viewport: { width: 1280, height: 860 } });
  await page.goto('/');
  await page.fill('#rcmloginuser', rowan?.address ?? '');
  await page.fill('#rcmloginpwd', rowan?.password ?? '');
  await page.click('#rcmloginsubmit');
  await expect(page.locator('#messagelist tbody tr')).toHaveCount(2);
  return page;
}

import { expect, type Page } from '@playwright/test';
import { seen } from '../browser/seen';
import { type GmailPage, routeGmail } from '../sites/gmail/route';
import type { Shown } from './chromium';
import { picture } from './picture';

/** A message to a young person on a page that behaves like Gmail; it is the one that the record holds after. */
export async function gmailPictures({ context }: Shown): Promise<void> {
  await routeGmail(context);
  const page = await context.newPage();
  await page.goto('https://mail.google.com/mail/u/0/');
  await page.locator('[jsaction=reply]').click();
  const box = page.locator('td.I5').last();
  await box.locator('[g_editable]').click();
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('Yes, it is on. If you are late, ring me on 07700 900123. c u l8r');

  const look = await seen(page);
  await look.says('Clause 7.2');
  await picture(
    page,
    '06-gmail-writing',
    'the same beside a message in Gmail (a page that stands in for it)',
  );

  await box.locator('.aoO').click();
  await look.wait('dialog');
  await picture(page, '07-gmail-hold', 'and a hold when it is sent');
  await answer(page);
  await expect.poll(() => page.evaluate(() => (window as unknown as GmailPage).sentMessages.length)).toBe(1);
}

/** Answers whatever the hold asks: by night it asks more than by day. */
async function answer(page: Page): Promise<void> {
  const look = await seen(page);
  for (const one of await look.all('checkbox')) await look.press('checkbox', one.name);
  for (const _ of await look.all('textbox', /Why does it/)) {
    await look.press('textbox', /Why does it/);
    await page.keyboard.type('The coach leaves early, and the office is closed at that hour.');
  }
  if ((await look.all('button', 'Send it')).length === 0) return look.choose('button', 'Arranging');
  await look.press('button', 'Arranging');
  await look.choose('button', 'Send it');
}

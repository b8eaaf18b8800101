import type { Page } from '@playwright/test';
import { compose, press, sent, sentAtLast } from './gmail';
import { seen } from './seen';

/** Writes a new message and sends it, giving the work reason that the policy asks for. */
export async function sendByGmail(page: Page, to: string, subject: string, text: string): Promise<void> {
  const before = (await sent(page)).length;
  await press(await compose(page, { to: [to], subject, text }), 'send');
  const look = await seen(page);
  await look.wait('dialog');
  await look.choose('button', 'Arranging');
  await sentAtLast(page, before + 1);
}

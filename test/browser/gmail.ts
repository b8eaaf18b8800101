import type { Locator, Page } from '@playwright/test';
import { type GmailPage, routeGmail, type SentMessage } from '../sites/gmail/route';
import type { WithExtension } from './extension';
import type { Seen } from './seen';

/** What a person puts into a message. Addresses are typed one by one, each made a chip; words as they are typed. */
export interface Message {
  readonly to?: readonly string[];
  readonly cc?: readonly string[];
  readonly bcc?: readonly string[];
  readonly subject?: string;
  readonly text?: string;
}

/** Opens the page that behaves like Gmail. @param query '?lang=cy' */
export async function openGmail({ context }: WithExtension, query = ''): Promise<Page> {
  await routeGmail(context);
  const page = await context.newPage();
  await page.goto(`https://mail.google.com/mail/u/0/${query}`);
  return page;
}

/** Begins a new message, as a person does it; the box, with the cursor at the end of the words. */
export async function compose(page: Page, { subject = '', text = '', ...people }: Message): Promise<Locator> {
  const before = await page.locator('td.I5').count();
  await page.locator('[gh="cm"]').click();
  const box = page.locator('td.I5').nth(before);
  await address(page, box, people);
  if (subject) await box.locator('[name="subjectbox"]').fill(subject);
  await box.locator('[g_editable]').click();
  await page.keyboard.type(text);
  return box;
}

/** Begins a message to somebody known, and says at once what it is for: at send nothing is left to ask. */
export async function composeForWork(page: Page, look: Seen, message: Message): Promise<Locator> {
  const box = await compose(page, message);
  await look.press('button', 'Arranging');
  await look.gone('button', 'Arranging');
  return box;
}

/** Adds people to a message. */
export async function address(
  page: Page,
  box: Locator,
  { to = [], cc = [], bcc = [] }: Pick<Message, 'to' | 'cc' | 'bcc'>,
): Promise<void> {
  if (cc.length + bcc.length > 0) await box.locator('[jsaction="copies"]').click();
  for (const [kind, people] of Object.entries({ to, cc, bcc })) {
    for (const person of people) {
      await box.locator(`.anm[name="${kind}"] input`).focus();
      await page.keyboard.insertText(person);
      await page.keyboard.press(',');
      await box.locator(`.anm[name="${kind}"] [data-hovercard-id="${person}"]`).waitFor();
    }
  }
}

/** Presses a button of a box, as a mouse does. @param action 'send', 'archive', 'menu', 'discard' */
export async function press(box: Locator, action: string): Promise<void> {
  await box.locator(`[jsaction="${action}"]`).click();
}

/** Chooses Schedule send from the menu beside Send. */
export async function scheduleSend(page: Page, box: Locator): Promise<void> {
  await press(box, 'menu');
  await page.locator('[selector="scheduledSend"]').click();
}

/** Everything that has left the page. */
export function sent(page: Page): Promise<readonly SentMessage[]> {
  return page.evaluate(() => (window as unknown as GmailPage).sentMessages);
}

/** Waits until so many messages have left, and gives them. */
export async function sentAtLast(page: Page, count = 1): Promise<readonly SentMessage[]> {
  await page.waitForFunction(
    (wanted) => (window as unknown as GmailPage).sentMessages.length >= wanted,
    count,
  );
  return sent(page);
}

/** What others than the page and the writer have put into the boxes, and whether our name stands in one. */
export async function foreign(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { foreignChanges, composeHtml } = window as unknown as GmailPage;
    return [...foreignChanges(), ...composeHtml().filter((html) => /forethought|ft-/i.test(html))];
  });
}

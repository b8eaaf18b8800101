import type { Page } from '@playwright/test';
import { seen } from '../browser/seen';
import { picture } from './picture';

/** Staff try messages: nothing is sent or recorded. */
export async function practicePictures(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Shorthand' }).waitFor();
  await picture(page, '01-practice', 'the practice page', true);

  await page.getByLabel('Pretend it is').selectOption('11:00');
  await page.getByRole('button', { name: 'Sam Okoro' }).click();
  await page.getByRole('textbox', { name: 'Message' }).click();
  await page.keyboard.type('Well done today! c u l8r');
  const look = await seen(page);
  await look.says('Clause 7.2');
  await picture(
    page,
    '02-practice-writing',
    '“c u l8r” is written to Sam, and a note says what could be misread',
  );

  await page.getByRole('button', { name: 'Late in the evening' }).click();
  await look.says('Clause 6.2');
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await look.wait('dialog');
  await picture(
    page,
    '03-practice-hold',
    'five past nine in the evening: the message is held, and says by which clause',
  );

  for (const one of await look.all('checkbox')) await look.press('checkbox', one.name);
  await look.press('button', 'Arranging');
  await picture(
    page,
    '04-practice-answered',
    'the person states what the policy wants to be true, and what for',
  );
  await look.choose('button', 'Send it');
  await page.getByRole('heading', { name: 'on its way' }).waitFor();
  await picture(page, '05-practice-sent', 'what would have been sent');
}

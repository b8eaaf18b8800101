import { expect, type Page, test } from '@playwright/test';
import axeCore from 'axe-core';
import { contrasts } from './contrast';
import { CONSENT, OBJECTION, PHONE, PURPOSE, QUIET_HOURS, SHORTHAND } from './findings';
import { type Harness, openHarness } from './harness';

test.use({
  viewport: { width: 1100, height: 720 },
  launchOptions: {
    executablePath: process.env.FORETHOUGHT_BROWSER ?? '/usr/bin/chromium',
    args: ['--headless=new', '--no-sandbox', '--disable-background-networking', '--no-first-run'],
  },
});

const editor = (page: Page) => page.getByRole('textbox', { name: 'Message' });
const sheet = (page: Page) => page.getByRole('region', { name: /notes on this message/ });
const dialog = (page: Page) => page.getByRole('dialog');
const goBack = (page: Page) => page.getByRole('button', { name: 'Go back to my message' });
const send = (page: Page) => dialog(page).getByRole('button', { name: 'Send it' });
/** The dialog has been in plain sight long enough: the send button says so. */
const ripe = (page: Page) => expect(send(page)).toHaveAttribute('data-waits', 'false');

test.describe('notes', () => {
  test('never take the focus from somebody who is typing, and never touch the draft', async ({ page }) => {
    const harness = await openHarness(page, 'corner');
    await editor(page).click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' one');
    await harness.notes([SHORTHAND, QUIET_HOURS]);
    await page.keyboard.type(' two');
    await harness.notes([]);
    await page.keyboard.type(' three');
    await expect(editor(page)).toBeFocused();
    expect(await editor(page).innerHTML()).toBe(
      'c u l8r, my number is 07700 900123. Bring the blue folder, thx one two three',
    );
  });

  test('stand clear of the box they belong to', async ({ page }) => {
    const harness = await openHarness(page, 'corner');
    await harness.notes([SHORTHAND, QUIET_HOURS]);
    const notes = await sheet(page).boundingBox();
    const box = await page.locator('form').boundingBox();
    expect((notes?.x ?? 0) + (notes?.width ?? 0)).toBeLessThanOrEqual(box?.x ?? 0);
  });

  for (const shape of ['whole', 'brim'] as const) {
    test(`are one line outside the editor where there is no room (${shape})`, async ({ page }) => {
      const harness = await openHarness(page, shape);
      await harness.notes([SHORTHAND, QUIET_HOURS]);
      const strip = page.getByRole('button', { name: /Show the notes/ });
      const line = await strip.boundingBox();
      const words = await editor(page).boundingBox();
      if (!line || !words) throw new Error('the strip or the editor is not there');
      expect(line.y + line.height <= words.y || line.y >= words.y + words.height).toBe(true);
      await strip.click();
      await expect(sheet(page)).toContainText('Not now: it is 9.05pm');
      await editor(page).press('a');
      await expect(strip).toBeVisible();
    });
  }

  test('follow a box that the page moves', async ({ page }) => {
    const harness = await openHarness(page, 'corner');
    await harness.notes([QUIET_HOURS]);
    const before = (await sheet(page).boundingBox())?.x ?? 0;
    await page.locator('form').evaluate((form) => {
      (form as HTMLElement).style.right = '124px';
    });
    await expect
      .poll(async () => Math.round(((await sheet(page).boundingBox())?.x ?? 0) - before))
      .toBe(-100);
  });

  test('are said once, together, and not again', async ({ page }) => {
    const harness = await openHarness(page, 'corner');
    const status = page.getByRole('status');
    await harness.notes([QUIET_HOURS]);
    await harness.notes([QUIET_HOURS, SHORTHAND]);
    await expect(status).toHaveText(
      'Not now: it is 9.05pm Schedule it for after eight tomorrow. Some of this is written in shorthand Write the words out in full.',
    );
    await harness.notes([SHORTHAND, QUIET_HOURS]);
    await harness.notes([SHORTHAND, QUIET_HOURS, CONSENT]);
    await expect(status).toHaveText(/^It is not noted whether their parents know this policy/);
  });

  test('can be folded to a small sign by mouse without losing the words’ focus', async ({ page }) => {
    const harness = await openHarness(page, 'corner');
    await harness.notes([SHORTHAND, QUIET_HOURS]);
    await editor(page).click();
    await page.getByRole('button', { name: 'Make small' }).click();
    await expect(sheet(page)).toBeHidden();
    await expect(page.getByRole('button', { name: /2 notes/ })).toBeVisible();
    await expect(editor(page)).toBeFocused();
  });

  test('are reached by the shortcut and left by Escape', async ({ page }) => {
    const harness = await openHarness(page, 'corner');
    await editor(page).click();
    await harness.notes([PURPOSE]);
    await harness.focus();
    await expect(sheet(page)).toBeFocused();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await harness.purposes()).toEqual(['answer']);
    await page.keyboard.press('Escape');
    await expect(editor(page)).toBeFocused();
    expect(await harness.pageKeys()).toEqual([]);
  });

  test('take a purpose in own words, and take it back', async ({ page }) => {
    const harness = await openHarness(page, 'corner');
    await harness.notes([PURPOSE]);
    await page.getByRole('button', { name: 'Something else' }).click();
    await page.getByLabel('In your own words').fill('Lift home after the concert');
    await page.getByLabel('In your own words').press('Enter');
    await harness.notes([], 'Lift home after the concert');
    await page.getByRole('button', { name: /Forethought/ }).click();
    await page.getByRole('button', { name: 'Change' }).click();
    expect(await harness.purposes()).toEqual(['Lift home after the concert', null]);
  });
});

test.describe('a page that fights for the focus', () => {
  test('does not get it back while a field of the notes is written in', async ({ page }) => {
    const harness = await openHarness(page, 'corner', true);
    await editor(page).click();
    await harness.notes([PURPOSE]);
    await page.getByRole('button', { name: 'Something else' }).click();
    const own = page.getByLabel('In your own words');
    await own.click();
    await page.keyboard.type('Lift home');
    await expect(own).toHaveValue('Lift home');
    await expect(own).toBeFocused();
    expect(await harness.pageKeys()).toEqual([]);
  });

  test('does not get it while a hold is open', async ({ page }) => {
    const harness = await openHarness(page, 'corner', true);
    await editor(page).click();
    await harness.hold({ findings: [PHONE] });
    await expect(goBack(page)).toBeFocused();
    await page.getByLabel('Why does it need to go?').click();
    await page.keyboard.type('For the tour');
    await expect(page.getByLabel('Why does it need to go?')).toHaveValue('For the tour');
    expect(await harness.pageKeys()).toEqual([]);
  });
});

test.describe('the hold', () => {
  test('goes back on Enter, at the safe choice, and on Escape', async ({ page }) => {
    const harness = await openHarness(page, 'corner');
    for (const key of ['Enter', 'Escape']) {
      await harness.hold({ findings: [QUIET_HOURS] });
      await expect(goBack(page)).toBeFocused();
      await page.keyboard.press(key);
      expect(await harness.answer()).toEqual({ choice: 'back' });
      await expect(dialog(page)).toHaveCount(0);
      await expect(editor(page)).toBeFocused();
    }
    expect(await harness.pageKeys()).toEqual([]);
  });

  test('is named by what matters and names who is addressed as the page does', async ({ page }) => {
    const harness = await openHarness(page, 'corner');
    await harness.hold({
      findings: [SHORTHAND, QUIET_HOURS, PHONE],
      recipients: ['Amara N', 'j\u202eo@young.example'],
    });
    await expect(page.getByRole('dialog', { name: 'Not now: it is 9.05pm' })).toHaveAccessibleDescription(
      /Amara N.*j◌o@young\.example.*Schedule it for after eight tomorrow\./,
    );
    await expect(
      page.getByRole('heading', { name: 'This gives them a phone number of yours' }),
    ).toBeVisible();
    await expect(page.getByText('Some of this is written in shorthand')).toBeHidden();
  });

  test('goes only with both statements, by keyboard', async ({ page }) => {
    const harness = await openHarness(page, 'corner');
    await harness.hold({ findings: [QUIET_HOURS] });
    await expect(send(page)).toBeDisabled();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await expect(send(page)).toBeDisabled();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await ripe(page);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await harness.answer()).toEqual({
      choice: 'send',
      declared: { atRisk: true, noAlternative: true },
      reasons: {},
    });
  });

  test('takes circumstances in words', async ({ page }) => {
    const harness = await openHarness(page, 'corner');
    await harness.hold({ findings: [OBJECTION] });
    await page.getByLabel('There are other circumstances').check();
    await expect(send(page)).toBeDisabled();
    await page.getByLabel('Which circumstances?').fill('Their mother asked us to');
    await ripe(page);
    await send(page).click();
    expect(await harness.answer()).toEqual({
      choice: 'send',
      declared: { extenuating: 'Their mother asked us to' },
      reasons: {},
    });
  });

  test('sends at one click where only the purpose is asked', async ({ page }) => {
    const harness = await openHarness(page, 'corner');
    await harness.hold({ findings: [PURPOSE] });
    const arranging = page.getByRole('button', { name: 'Arranging' });
    await expect(arranging).toHaveAttribute('data-waits', 'false');
    await arranging.click();
    expect(await harness.answer()).toEqual({ choice: 'send', declared: { purpose: 'arrange' }, reasons: {} });
  });

  test('asks several things at once, each one time', async ({ page }) => {
    const harness = await openHarness(page, 'corner');
    await harness.hold({ findings: [PURPOSE, OBJECTION, PHONE, QUIET_HOURS] });
    await page.getByLabel('They are at risk of harm').check();
    await page.getByLabel('There is no other way to reach them').check();
    await page.getByLabel('Why does it need to go?').fill('So that they can ring tonight');
    await page.getByRole('button', { name: 'Something else' }).click();
    await expect(send(page)).toBeDisabled();
    await page.getByLabel('In your own words').fill('Keeping them safe');
    await ripe(page);
    await send(page).click();
    expect(await harness.answer()).toEqual({
      choice: 'send',
      declared: { purpose: 'Keeping them safe', atRisk: true, noAlternative: true },
      reasons: { '6.1/phone-number': 'So that they can ring tonight' },
    });
  });

  test('gives way to a newer one, which counts as going back', async ({ page }) => {
    const harness = await openHarness(page, 'corner');
    await harness.hold({ findings: [QUIET_HOURS] });
    const first = harness.answer();
    await harness.hold({ findings: [PHONE] });
    expect(await first).toEqual({ choice: 'back' });
    await expect(dialog(page)).toHaveCount(1);
  });
});

test.describe('the guard against clicks that were not meant', () => {
  /** Fills in all that is asked, so that only the guard is left. */
  async function ready(page: Page): Promise<Harness> {
    const harness = await openHarness(page, 'corner');
    await harness.hold({ findings: [PHONE] });
    await page.getByLabel('Why does it need to go?').fill('For the tour');
    return harness;
  }

  test('does not count a choice in the first half second', async ({ page }) => {
    const harness = await openHarness(page, 'corner');
    // The page's clock stands still, so that the half second never comes however slow the machine is.
    await page.evaluate(() => {
      const now = performance.now();
      performance.now = () => now;
    });
    await harness.hold({ findings: [PURPOSE] });
    await expect(goBack(page)).toBeFocused();
    await page.getByRole('button', { name: 'Arranging' }).click();
    expect(await harness.answered()).toBeNull();
    await goBack(page).click();
    expect(await harness.answer()).toEqual({ choice: 'back' });
  });

  test('does not count a click that a script made', async ({ page }) => {
    const harness = await ready(page);
    await ripe(page);
    await send(page).evaluate((button) => (button as HTMLButtonElement).click());
    expect(await harness.answered()).toBeNull();
    await send(page).click();
    expect(await harness.answer()).toMatchObject({ choice: 'send' });
  });

  test('does not count a choice under something that lies over it, and says so', async ({ page }) => {
    const harness = await ready(page);
    await ripe(page);
    await page.evaluate(() => {
      const cover = document.createElement('div');
      cover.id = 'cover';
      cover.popover = 'manual';
      Object.assign(cover.style, { inset: '0', width: '100vw', height: '100vh', opacity: '0.02' });
      Object.assign(cover.style, { pointerEvents: 'none', border: '0', padding: '0', margin: '0' });
      document.body.append(cover);
      cover.showPopover();
    });
    await expect(send(page)).toHaveAttribute('data-waits', 'true');
    await send(page).click();
    await expect(
      page.getByText('Something on the page lies over this window.', { exact: false }),
    ).toBeVisible();
    expect(await harness.answered()).toBeNull();
    await page.evaluate(() => document.querySelector('#cover')?.remove());
    await ripe(page);
    await send(page).click();
    expect(await harness.answer()).toMatchObject({ choice: 'send' });
  });
});

test.describe('a record that could not be written', () => {
  test('is said, and the person may go back or send', async ({ page }) => {
    const harness = await openHarness(page, 'corner');
    await harness.recordFailed('There is no space left on this computer.');
    await expect(dialog(page)).toHaveAccessibleName('This could not be recorded');
    await expect(page.getByRole('button', { name: 'Go back' })).toBeFocused();
    await page.keyboard.press('Escape');
    expect(await harness.answer()).toBe('back');
    await harness.recordFailed('There is no space left on this computer.');
    const anyway = page.getByRole('button', { name: 'Send it all the same' });
    await expect(anyway).toHaveAttribute('data-waits', 'false');
    await anyway.click();
    expect(await harness.answer()).toBe('send');
  });
});

test('nothing stays after the end, and what was open counts as going back', async ({ page }) => {
  const harness = await openHarness(page, 'corner');
  await harness.notes([SHORTHAND]);
  await harness.hold({ findings: [QUIET_HOURS] });
  await harness.end();
  expect(await harness.answer()).toEqual({ choice: 'back' });
  await expect(page.locator('forethought-panel')).toHaveCount(0);
  await editor(page).click();
  await harness.notes([QUIET_HOURS]);
  await page.keyboard.press('x');
  expect(await harness.pageKeys()).toEqual(['x']);
  await expect(page.locator('forethought-panel')).toHaveCount(0);
});

test.describe('axe finds nothing, and all words stand out', () => {
  const all = [CONSENT, SHORTHAND, PURPOSE, PHONE, OBJECTION, QUIET_HOURS];
  const states: Readonly<Record<string, (harness: Harness) => Promise<void>>> = {
    'in the small sign': (harness) => harness.notes([]),
    'in the notes': (harness) => harness.notes(all),
    'in a hold': (harness) => harness.hold({ findings: [QUIET_HOURS] }),
    'in a hold for several clauses': (harness) => harness.hold({ findings: all }),
    'in the question of purpose': (harness) => harness.hold({ findings: [PURPOSE] }),
    'in a hold for circumstances': (harness) => harness.hold({ findings: [OBJECTION] }),
    'where the record failed': (harness) => harness.recordFailed('There is no space left on this computer.'),
  };
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const [state, bring] of Object.entries(states)) {
      test(`${state}, ${colorScheme}`, async ({ page }) => {
        await page.emulateMedia({ colorScheme });
        const harness = await openHarness(page, 'corner');
        await bring(harness);
        await page.evaluate(axeCore.source);
        const found = await page.evaluate(async () => {
          const { axe } = window as unknown as { axe: typeof axeCore };
          const { violations, passes } = await axe.run({ include: [['forethought-panel']] });
          const faults = violations.map(
            ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
          );
          return { faults, looked: passes.length };
        });
        expect(found.faults).toEqual([]);
        expect(found.looked).toBeGreaterThan(5);
        const words = await contrasts(page);
        expect(words.length).toBeGreaterThan(0);
        expect(words.filter(({ ratio }) => ratio < 4.5)).toEqual([]);
      });
    }
  }
});

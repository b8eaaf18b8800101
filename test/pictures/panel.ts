import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type BrowserContextOptions, chromium } from '@playwright/test';
import { CONSENT, OBJECTION, PHONE, PURPOSE, QUIET_HOURS, SHORTHAND } from '../panel/findings';
import { type Harness, openHarness, type Shape } from '../panel/harness';

/** Takes pictures of the panel in each of its states: `npx vite-node test/pictures/panel.ts [folder]`. */
const folder = resolve(process.argv[2] ?? join('.output', 'pictures', 'panel'));
await mkdir(folder, { recursive: true });
const executablePath = process.env.FORETHOUGHT_BROWSER ?? '/usr/bin/chromium';
const args = ['--headless=new', '--no-sandbox', '--disable-background-networking', '--no-first-run'];

const LIGHT: BrowserContextOptions = { viewport: { width: 1100, height: 720 }, colorScheme: 'light' };
const DARK: BrowserContextOptions = { ...LIGHT, colorScheme: 'dark' };
const NARROW: BrowserContextOptions = { viewport: { width: 360, height: 700 }, colorScheme: 'light' };
const FORCED: BrowserContextOptions = { ...LIGHT, forcedColors: 'active' };

const few = [SHORTHAND, QUIET_HOURS];
const many = [CONSENT, SHORTHAND, PURPOSE, PHONE, QUIET_HOURS];
const hold =
  (...findings: typeof many) =>
  (harness: Harness) =>
    harness.hold({ findings });

const take = async (
  name: string,
  options: BrowserContextOptions,
  shape: Shape,
  act: (harness: Harness, press: (key: string, times?: number) => Promise<void>) => Promise<void>,
  flags: readonly string[] = [],
) => {
  const browser = await chromium.launch({ executablePath, args: [...args, ...flags] });
  const page = await (await browser.newContext(options)).newPage();
  const harness = await openHarness(page, shape);
  await act(harness, async (key, times = 1) => {
    for (let time = 0; time < times; time++) await page.keyboard.press(key);
  });
  await page.evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
  );
  await page.screenshot({ path: join(folder, `${name}.png`) });
  await browser.close();
};

const BIG = ['--blink-settings=defaultFontSize=32'];
const all: Readonly<Record<string, () => Promise<void>>> = {
  'notes-clear': () => take('notes-clear', LIGHT, 'corner', (h) => h.notes([])),
  'notes-few': () => take('notes-few', LIGHT, 'corner', (h) => h.notes(few)),
  'notes-few-dark': () => take('notes-few-dark', DARK, 'corner', (h) => h.notes(few)),
  'notes-many': () => take('notes-many', LIGHT, 'corner', (h) => h.notes(many)),
  'notes-purpose': () => take('notes-purpose', LIGHT, 'corner', (h) => h.notes([PURPOSE, SHORTHAND])),
  'notes-purpose-dark': () => take('notes-purpose-dark', DARK, 'corner', (h) => h.notes([PURPOSE])),
  'notes-purpose-picked': () =>
    take('notes-purpose-picked', LIGHT, 'corner', (h) => h.notes([SHORTHAND], 'arrange')),
  'notes-focus': () =>
    take('notes-focus', LIGHT, 'corner', async (h, press) => {
      await h.notes([PURPOSE]);
      await h.focus();
      await press('Tab', 3);
    }),
  'notes-own-words': () =>
    take('notes-own-words', LIGHT, 'corner', async (h, press) => {
      await h.notes([PURPOSE]);
      await h.focus();
      await press('Tab', 5);
      await press('Enter');
      await press('Tab');
    }),
  'notes-whole': () => take('notes-whole', LIGHT, 'whole', (h) => h.notes(few)),
  'notes-whole-open': () =>
    take('notes-whole-open', LIGHT, 'whole', async (h) => {
      await h.notes(few);
      await h.focus();
    }),
  'notes-brim': () => take('notes-brim', LIGHT, 'brim', (h) => h.notes(few)),
  'notes-narrow': () => take('notes-narrow', NARROW, 'brim', (h) => h.notes(few)),
  'notes-big-text': () => take('notes-big-text', LIGHT, 'corner', (h) => h.notes(few), BIG),
  'notes-forced': () => take('notes-forced', FORCED, 'corner', (h) => h.notes(few)),
  'hold-both': () => take('hold-both', LIGHT, 'corner', hold(QUIET_HOURS)),
  'hold-both-dark': () => take('hold-both-dark', DARK, 'corner', hold(QUIET_HOURS)),
  'hold-both-narrow': () => take('hold-both-narrow', NARROW, 'brim', hold(QUIET_HOURS)),
  'hold-both-ready': () =>
    take('hold-both-ready', LIGHT, 'corner', async (h, press) => {
      await h.hold({ findings: [QUIET_HOURS] });
      await press('Tab');
      await press('Space');
      await press('Tab');
      await press('Space');
      await press('Tab');
    }),
  'hold-circumstances': () =>
    take('hold-circumstances', LIGHT, 'corner', async (h, press) => {
      await h.hold({ findings: [OBJECTION] });
      await press('Tab');
      await press('ArrowDown');
      await press('Tab');
    }),
  'hold-purpose': () => take('hold-purpose', LIGHT, 'corner', hold(PURPOSE)),
  'hold-purpose-dark': () => take('hold-purpose-dark', DARK, 'corner', hold(PURPOSE)),
  'hold-reason': () => take('hold-reason', LIGHT, 'corner', hold(PHONE)),
  'hold-several': () => take('hold-several', LIGHT, 'corner', hold(...many)),
  'hold-several-narrow': () => take('hold-several-narrow', NARROW, 'brim', hold(...many)),
  'hold-big-text': () => take('hold-big-text', LIGHT, 'corner', hold(QUIET_HOURS), BIG),
  'hold-forced': () => take('hold-forced', FORCED, 'corner', hold(QUIET_HOURS)),
  'record-failed': () =>
    take('record-failed', LIGHT, 'corner', (h) => h.recordFailed('There is no space left on this computer.')),
};

for (const [name, picture] of Object.entries(all)) {
  if (process.argv[3] && !name.includes(process.argv[3])) continue;
  await picture();
  console.log(name);
}

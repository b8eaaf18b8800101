import type { CDPSession, Page } from '@playwright/test';
import type { WithExtension } from '../browser/extension';
import { type Panel, panelOf } from './panel-seen';

/** A known young person of the demonstration organisation, and somebody whom it does not know. */
export const KNOWN = 'sam.okoro@young.example';
export const NOBODY = 'sian.prosser@countymusic.example';

/** Milliseconds from one key to the next: a fast hand, and a frame for each key. */
const CADENCE = 25;
const REST = 400;

/** A message being written on Gmail's page, by real keys and clicks of the browser. */
export interface Writing {
  readonly page: Page;
  readonly cdp: CDPSession;
  readonly panel: Panel;
  /** Types at an even pace. */
  type(text: string): Promise<void>;
  /** Presses a key that writes nothing. */
  press(key: 'Backspace', times?: number): Promise<void>;
  /** Puts so many characters into the message, as the page itself would, with the caret behind them. */
  fill(characters: number): Promise<void>;
  /** Pauses as a person who thinks does: longer than the extension waits. Nothing is measured by it. */
  rest(): Promise<void>;
  click(x: number, y: number): Promise<void>;
  /** The middle of the first thing that a selector finds. */
  middle(selector: string): Promise<readonly [x: number, y: number]>;
  close(): Promise<void>;
}

/** A tab in which Gmail can be loaded, once or again and again. */
export interface Tab extends Writing {
  readonly load: () => Promise<void>;
}

/** Opens Gmail in a tab of its own, without a message. */
export async function openGmail(extension: WithExtension): Promise<Writing> {
  const tab = await openTab(extension);
  await tab.load();
  return tab;
}

/** Opens an empty tab. */
export async function openTab({ context }: WithExtension): Promise<Tab> {
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  return {
    page,
    cdp,
    panel: panelOf(cdp),
    load: async () => void (await page.goto('https://mail.google.com/mail/u/0/')),
    async type(text) {
      for (const character of text) await keyed(cdp, character);
    },
    async press(key, times = 1) {
      const code = { key, code: key, windowsVirtualKeyCode: 8 };
      for (let done = 0; done < times; done++) {
        await cdp.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...code });
        await cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', ...code });
      }
    },
    fill: (characters) => page.evaluate(fillEditor, textOf(characters)),
    rest: () => new Promise((resolve) => setTimeout(resolve, REST)),
    click: (x, y) => page.mouse.click(x, y),
    async middle(selector) {
      const box = await page.locator(selector).first().boundingBox();
      if (!box) throw new Error(`nothing to click at ${selector}`);
      return [box.x + box.width / 2, box.y + box.height / 2];
    },
    close: () => page.close(),
  };
}

/** Opens a message to somebody, with the keyboard in its words. */
export async function compose(writing: Writing, to: string): Promise<void> {
  const { page } = writing;
  await writing.click(...(await writing.middle('[gh="cm"]')));
  await page.locator('.anm[name="to"] input').waitFor();
  await page.keyboard.insertText(to);
  await page.keyboard.press('Enter');
  await page.locator('.anm[name="to"] [role="option"]').waitFor();
  await page.evaluate(() => document.querySelector<HTMLElement>('[g_editable]')?.focus());
}

/** Opens a message to a young person, with a word in it and its panel beside it. */
export async function composeToKnown(writing: Writing): Promise<void> {
  await compose(writing, KNOWN);
  await writing.type('Hello Sam');
  await writing.panel.says('What is this message for');
}

async function keyed(cdp: CDPSession, character: string): Promise<void> {
  const next = new Promise((resolve) => setTimeout(resolve, CADENCE));
  const named = /[a-z]/i.test(character) ? { code: `Key${character.toUpperCase()}` } : {};
  const key = { key: character, windowsVirtualKeyCode: character.toUpperCase().charCodeAt(0), ...named };
  await cdp.send('Input.dispatchKeyEvent', { type: 'keyDown', text: character, ...key });
  await cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
  await next;
}

const PARAGRAPH =
  'The autumn concert is on the last Saturday of November and we sing four pieces, two of them in Welsh. ' +
  'Please bring black shoes and your folder, and let me know by Wednesday if your family needs places. ' +
  'The coach leaves the community centre at ten and is back by six; there will be soup and bread for everybody.';

/** Paragraphs of so many characters in all. */
export function textOf(characters: number): readonly string[] {
  const paragraphs: string[] = [];
  for (let left = characters; left > 0; left -= PARAGRAPH.length) paragraphs.push(PARAGRAPH.slice(0, left));
  return paragraphs;
}

/** In the page: the editor's words replaced, the caret at their end. */
function fillEditor(paragraphs: readonly string[]): void {
  const editor = document.querySelector<HTMLElement>('[g_editable]');
  if (!editor) throw new Error('no editor');
  editor.replaceChildren(
    ...paragraphs.map((paragraph) => {
      const line = document.createElement('div');
      line.textContent = paragraph;
      return line;
    }),
  );
  editor.focus();
  getSelection()?.selectAllChildren(editor);
  getSelection()?.collapseToEnd();
  editor.scrollTop = editor.scrollHeight;
}

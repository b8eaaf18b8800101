import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { FindingInWords } from '../../src/engine/finding';
import type { Held, HoldView } from '../../src/warning/panel';

/** Shapes of page that a message is written on. */
export type Shape = 'corner' | 'whole' | 'brim';

/** The built panel on a page of an invented webmail. */
export interface Harness {
  readonly notes: (findings: readonly FindingInWords[], purpose?: string | null) => Promise<void>;
  /** Opens a hold; its answer is kept until asked for. */
  readonly hold: (view: Partial<HoldView>) => Promise<void>;
  readonly recordFailed: (why: string) => Promise<void>;
  readonly answer: () => Promise<Held | 'send' | 'back'>;
  /** What has been answered so far; null: nothing. */
  readonly answered: () => Promise<unknown>;
  readonly purposes: () => Promise<readonly (string | null)[]>;
  readonly say: (sentence: string) => Promise<void>;
  readonly focus: () => Promise<void>;
  readonly end: () => Promise<void>;
  /** Keys that the page's own shortcuts have seen. */
  readonly pageKeys: () => Promise<readonly string[]>;
}

const ORIGIN = 'https://mail.larkchoir.example/';
const BUILT = process.env.FORETHOUGHT_PANEL ?? join('.output', 'chrome-mv3', 'panel.js');

/**
 * Opens a page with a box to write in and the built panel beside it. The one thing that differs from the extension is
 * that the shadow root is open, so that the test can look in.
 * @param trap the page takes the focus back to its editor whenever that loses it
 */
export async function openHarness(page: Page, shape: Shape, trap = false): Promise<Harness> {
  await page.route(`${ORIGIN}**`, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      headers: { 'content-security-policy': "default-src 'none'; style-src 'nonce-lark'; script-src 'none'" },
      body: markup(shape),
    }),
  );
  await page.goto(ORIGIN);
  await page.evaluate(openWorld, {
    catalogue: JSON.parse(readFileSync('public/_locales/en_GB/messages.json', 'utf8')),
    trap,
  });
  await page.evaluate(readFileSync(BUILT, 'utf8'));
  await page.evaluate(start);
  const call = (name: string, ...given: unknown[]) =>
    page.evaluate(([name, given]) => window.harness[name]?.(...(given as never[])), [name, given] as const);
  return {
    notes: async (findings, purpose = null) => void (await call('notes', findings, purpose)),
    hold: async (view) =>
      void (await call('hold', {
        findings: [],
        purpose: null,
        practice: false,
        recipients: ['amara.n@young.example'],
        ...view,
      })),
    recordFailed: async (why) => void (await call('recordFailed', why)),
    answer: async () => (await call('answer')) as Held,
    answered: () => call('answered'),
    purposes: async () => (await call('purposes')) as readonly (string | null)[],
    say: async (sentence) => void (await call('say', sentence)),
    focus: async () => void (await call('focus')),
    end: async () => void (await call('end')),
    pageKeys: async () => (await call('pageKeys')) as readonly string[],
  };
}

declare global {
  interface Window {
    harness: Record<string, (...given: never[]) => unknown>;
    browser?: unknown;
  }
}

/** Runs in the page: the catalogue as the extension's own, an open shadow root, a page that listens to all keys. */
function openWorld(given: { catalogue: Record<string, { message: string }>; trap: boolean }): void {
  const getMessage = (key: string, with_: readonly string[] = []) =>
    (given.catalogue[key]?.message ?? '').replace(/\$(\d)/g, (_, at) => with_[Number(at) - 1] ?? '');
  Object.assign(window, { chrome: { runtime: { id: 'forethought' }, i18n: { getMessage } } });
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    return attach.call(this, { ...init, mode: 'open' });
  };
  const keys: string[] = [];
  document.addEventListener('keydown', (event) => keys.push(event.key), true);
  Object.assign(window, { keysSeen: keys });
  const editor = document.querySelector<HTMLElement>('[role="textbox"]');
  if (!given.trap || !editor) return;
  editor.addEventListener('focusout', () => setTimeout(() => editor.focus()));
  document.addEventListener('focusin', (event) => {
    if (event.target !== editor) editor.focus();
  });
}

/** Runs in the page: opens the panel as the resident script does. */
function start(): void {
  const code = (
    globalThis as unknown as Record<symbol, (...given: unknown[]) => Record<string, CallableFunction>>
  )[Symbol.for('forethought.panel')];
  const ending = new AbortController();
  const purposes: unknown[] = [];
  let answer: Promise<unknown> | null = null;
  let answered: unknown = null;
  const keep = (given: Promise<unknown>) => {
    answered = null;
    answer = given.then((value) => {
      answered = value;
      return value;
    });
  };
  const root = document.querySelector('form');
  const place = { root, editor: () => document.querySelector('[role="textbox"]') };
  const panel = code?.(place, { purpose: (value: unknown) => purposes.push(value) }, ending.signal) ?? {};
  Object.assign(window, {
    harness: {
      notes: (findings: unknown, purpose: unknown) => panel.notes?.(findings, purpose),
      hold: (view: unknown) => keep(panel.hold?.(view)),
      recordFailed: (why: unknown) => keep(panel.recordFailed?.(why)),
      answer: () => answer,
      answered: () => answered,
      purposes: () => purposes,
      say: (sentence: unknown) => panel.say?.(sentence),
      focus: () => panel.focus?.(),
      end: () => ending.abort(),
      pageKeys: () => (window as unknown as { keysSeen: string[] }).keysSeen,
    },
  });
}

const LAYOUT: Readonly<Record<Shape, string>> = {
  corner: 'form { position: fixed; right: 24px; bottom: 0; width: 480px; height: 460px; }',
  whole: 'form { position: fixed; inset: 56px 0 0 200px; }',
  brim: 'form { position: fixed; inset: 0; } header, nav { display: none; } [role="textbox"] { margin: 0; }',
};

function markup(shape: Shape): string {
  return `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Lark Choir mail</title>
<style nonce="lark">
  :root { color-scheme: light dark; font-size: 10px; }
  body { margin: 0; font: 14px/1.5 Georgia, serif; background: light-dark(#eef1f4, #202428); }
  header { height: 56px; padding: 16px 24px; box-sizing: border-box; font-weight: bold; }
  nav { position: fixed; top: 72px; left: 24px; display: grid; gap: 14px; }
  form { display: flex; flex-direction: column; background: Canvas; box-shadow: 0 1px 8px rgb(0 0 0 / 20%); }
  label { display: flex; gap: 8px; padding: 8px 16px; border-bottom: 1px solid #8883; }
  input { flex: 1; border: 0; font: inherit; background: none; }
  [role="textbox"] { flex: 1; padding: 16px; overflow: auto; outline: none; font-size: 15px; }
  footer { padding: 10px 16px; border-top: 1px solid #8883; }
  button { all: unset; padding: 6px 22px; border-radius: 18px; background: #0b57d0; color: white; }
  ${LAYOUT[shape]}
</style></head><body>
<header><span>Lark Choir mail</span></header>
<nav aria-label="Folders"><span>Inbox</span><span>Sent</span><span>Drafts</span></nav>
<main><h1 hidden>New message</h1><form aria-label="New message">
  <label>To <input name="to" value="amara.n@young.example"></label>
  <label>Subject <input name="subject" value="Saturday’s rehearsal"></label>
  <div role="textbox" aria-label="Message" aria-multiline="true" contenteditable="true">c u l8r, my number is 07700 900123. Bring the blue folder, thx</div>
  <footer><button type="button">Send</button></footer>
</form></main></body></html>`;
}

import { expect, type Page, test } from '@playwright/test';
import { DEMONSTRATION } from '../../src/setup/demonstration';
import { startExtension, type WithExtension } from '../browser/extension';
import { compose, openGmail, press, sentAtLast } from '../browser/gmail';
import { setUp } from '../browser/organisation';
import { seen } from '../browser/seen';

const ZOFIA = 'zofia.w@young.example';
/** What only the set-up knows of those on the page: nobody's address, for the writer types that. */
const SECRETS: readonly string[] = [
  ...DEMONSTRATION.people.flatMap(({ id, name, handles }) => [
    id,
    ...(id === 'sam-okoro' ? [] : [name, ...handles.map(({ handle }) => handle)]),
  ]),
  ...DEMONSTRATION.staff.accounts.slice(1).map(({ handle }) => handle),
  DEMONSTRATION.staff.id,
  DEMONSTRATION.staff.manager.name,
  DEMONSTRATION.name,
].filter((secret) => secret !== ZOFIA);

let extension: WithExtension;
let page: Page;

test.beforeEach(async () => {
  extension = await startExtension();
  await setUp(extension);
  await extension.context.addInitScript(eavesdrop);
  page = await openGmail(extension);
});
test.afterEach(async () => {
  await extension.close();
});

test('a page with the panel and a held send on it learns nothing of the set-up', async () => {
  const before = await overheard(page);
  const look = await seen(page);
  const box = await compose(page, { to: [ZOFIA], text: 'c u at six. My number is 07700 900123.' });
  await look.says('Clause 5.2');
  await press(box, 'send');
  await look.wait('button', 'Go back to my message');
  // The page's eyes are open: what it has itself, it does report.
  const during = await overheard(page);
  expect(during.text).toContain(ZOFIA);
  expect(during.text).toContain('c u at six');
  expect(SECRETS.filter((secret) => during.text.includes(secret))).toEqual([]);
  expect(during.text).not.toMatch(/Clause|objects to|E-safety Policy/);
  expect(during.globals).toEqual(before.globals);
  expect(during.messages).toEqual([]);
  expect(during.hosts).toEqual([{ name: 'FORETHOUGHT-PANEL', open: false, children: 0 }]);

  await look.press('radio', /other circumstances/);
  await look.press('textbox', /Which circumstances/);
  await page.keyboard.type('Her lift home has broken down.');
  const typing = await overheard(page);
  expect(typing.text).not.toContain('lift home');
  expect(typing.keys.join('')).not.toMatch(/lift/);
  expect(SECRETS.filter((secret) => typing.text.includes(secret))).toEqual([]);
});

test('a message to nobody known leaves nothing of ours in the page', async () => {
  const before = await overheard(page);
  const box = await compose(page, { to: ['sian.prosser@countymusic.example'], text: 'Dear Siân' });
  await press(box, 'send');
  await sentAtLast(page);
  const after = await overheard(page);
  expect(after.globals).toEqual(before.globals);
  expect(after.hosts).toEqual([]);
  expect(after.messages).toEqual([]);
  expect(after.text).not.toMatch(/forethought/i);
});

interface Eavesdropper {
  heard: { events: string[]; messages: string[]; keys: string[]; hosts: Set<Element> };
}

/** In the page, before all else of the page: takes down all events that reach it, and every element that comes. */
function eavesdrop(): void {
  const heard = {
    events: [] as string[],
    messages: [] as string[],
    keys: [] as string[],
    hosts: new Set<Element>(),
  };
  (window as unknown as Eavesdropper).heard = heard;
  const kinds = Object.getOwnPropertyNames(window)
    .concat(Object.getOwnPropertyNames(HTMLElement.prototype))
    .filter((name) => name.startsWith('on'))
    .map((name) => name.slice(2));
  for (const kind of new Set([...kinds, 'focusin', 'focusout', 'beforeinput', 'compositionstart'])) {
    window.addEventListener(
      kind,
      (event) => {
        const { key, data, detail } = event as Event & { key?: string; data?: unknown; detail?: unknown };
        const path = event.composedPath().map((target) => (target as Element).outerHTML ?? '');
        heard.events.push(kind, path[0] ?? '', typeof detail === 'object' ? JSON.stringify(detail) : '');
        if (key) heard.keys.push(key);
        if (kind === 'message') heard.messages.push(JSON.stringify(data));
      },
      true,
    );
  }
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes) {
      for (const node of addedNodes) if (node.nodeName.includes('-')) heard.hosts.add(node as Element);
    }
  }).observe(document, { childList: true, subtree: true });
}

/** All that the page's own world has seen and can see. */
function overheard(page: Page) {
  return page.evaluate(() => {
    const { heard } = window as unknown as Eavesdropper;
    const now = document.documentElement;
    const deep = now.getHTML({ serializableShadowRoots: true });
    return {
      text: [now.outerHTML, deep, document.title, ...heard.events].join('\n'),
      globals: [...Object.getOwnPropertyNames(window), ...Object.getOwnPropertySymbols(window).map(String)]
        .filter((name) => !/^\d+$/.test(name))
        .toSorted(),
      messages: heard.messages,
      keys: heard.keys,
      hosts: [...heard.hosts].map((host) => ({
        name: host.nodeName,
        open: host.shadowRoot !== null,
        children: host.childNodes.length,
      })),
    };
  });
}

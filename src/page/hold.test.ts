// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { holdSends, type Listen, releaseOnce } from './hold';
import { press, targetOf } from './press';
import type { Compose, SendWay } from './site';

const NOTHING = { known: false, why: 'test' } as const;
const MOUSE = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'];

let root: HTMLElement;
let button: HTMLElement;
let words: HTMLElement;
let heard: Event[];
let held: SendWay[];
let answer: 'let' | 'stop';
let decided: number;
let listen: Listen;
let ending: AbortController;

/** A box with one button that sends, and Ctrl+Enter. */
const compose = (): Compose => ({
  root,
  editor: () => words,
  windows: () => [],
  parties: () => ({ site: 'test', channel: 'email', from: NOTHING, to: NOTHING }),
  draft: () => {
    throw new Error('not read here');
  },
  sending: (event) => {
    if (event.type === 'submit') return { id: 'send', leaving: 'now', control: null };
    const { key, ctrlKey } = event as KeyboardEvent;
    if (event.type === 'keydown' && key === 'Enter' && ctrlKey) {
      return root.contains(targetOf(event)) ? { id: 'keys', leaving: 'now', control: null } : null;
    }
    if (event.type === 'keydown' && key !== 'Enter' && key !== ' ') return null;
    const control = targetOf(event)?.closest('button') ?? null;
    return control === button ? { id: 'send', leaving: 'now', control } : null;
  },
  release: () => {
    if (!button.isConnected) return false;
    press(button);
    return true;
  },
});

const fire = (type: string, target: Element, init: object = {}): Event => {
  const all = { bubbles: true, cancelable: true, composed: true, ...init };
  const event = type.startsWith('key')
    ? new KeyboardEvent(type, all)
    : type.startsWith('pointer')
      ? new PointerEvent(type, all)
      : type === 'submit'
        ? new Event(type, all)
        : new MouseEvent(type, all);
  target.dispatchEvent(event);
  return event;
};
const clickOn = (target: Element, detail = 1) =>
  MOUSE.map((type) => fire(type, target, { detail: type.startsWith('pointer') ? 0 : detail }));
const types = () => heard.map(({ type }) => type);

beforeEach(() => {
  root = document.createElement('section');
  button = document.createElement('button');
  words = document.createElement('div');
  root.append(words, button);
  document.body.replaceChildren(root);
  heard = [];
  held = [];
  answer = 'stop';
  decided = 0;
  ending = new AbortController();
  const box = compose();
  listen = holdSends(
    window,
    {
      composes: () => [box],
      decide: () => {
        decided++;
        return answer;
      },
      held: (_, way) => held.push(way),
    },
    ending.signal,
  );
  for (const type of [...MOUSE, 'dblclick', 'keydown', 'keypress', 'keyup', 'submit']) {
    document.addEventListener(type, (event) => heard.push(event), { signal: ending.signal });
  }
});
afterEach(() => ending.abort());

describe('a send that may go', () => {
  it('goes with the very same events, untouched', () => {
    answer = 'let';
    const events = clickOn(button);
    expect(heard).toEqual(events);
    expect(events.some(({ defaultPrevented }) => defaultPrevented)).toBe(false);
    expect(held).toEqual([]);
  });
});

describe('a send that may not', () => {
  it('is stopped as a whole gesture, and told of once', () => {
    const events = clickOn(button);
    expect(heard).toEqual([]);
    expect(
      events.filter(({ type }) => !type.startsWith('pointer')).every((event) => event.defaultPrevented),
    ).toBe(true);
    expect(held.map(({ id }) => id)).toEqual(['send']);
  });

  it('counts a double click as one', () => {
    clickOn(button);
    clickOn(button, 2);
    fire('dblclick', button, { detail: 2 });
    expect(heard).toEqual([]);
    expect(held).toHaveLength(1);
  });

  it('tells again of a later press', () => {
    clickOn(button);
    clickOn(button);
    expect(held).toHaveLength(2);
  });

  it('is decided afresh at each press', () => {
    clickOn(button);
    answer = 'let';
    clickOn(button);
    expect(types()).toEqual(MOUSE);
    expect(held).toHaveLength(1);
  });

  it('stays stopped when the verdict changes half way', () => {
    fire('pointerdown', button);
    fire('mousedown', button, { detail: 1 });
    answer = 'let';
    for (const type of ['pointerup', 'mouseup', 'click']) fire(type, button, { detail: 1 });
    expect(heard).toEqual([]);
    expect(held).toHaveLength(1);
  });

  it('is stopped by its last event if only that may not go', () => {
    answer = 'let';
    for (const type of MOUSE.slice(0, -1)) fire(type, button, { detail: 1 });
    answer = 'stop';
    fire('click', button, { detail: 1 });
    expect(types()).toEqual(MOUSE.slice(0, -1));
    expect(held).toHaveLength(1);
  });

  it('is told of when only a release was on the control', async () => {
    vi.useFakeTimers();
    fire('mousedown', words, { detail: 1 });
    fire('mouseup', button, { detail: 1 });
    expect(held).toHaveLength(0);
    vi.runAllTimers();
    vi.useRealTimers();
    expect(held).toHaveLength(1);
  });

  it('holds clicks that the page itself makes', () => {
    button.click();
    button.click();
    expect(heard).toEqual([]);
    expect(held).toHaveLength(2);
  });

  it('holds a form that is submitted', () => {
    expect(fire('submit', root).defaultPrevented).toBe(true);
    expect(held).toHaveLength(1);
  });
});

describe('keys', () => {
  const KEYS = { key: 'Enter', ctrlKey: true };

  it('are stopped, with their release and while they are held down', () => {
    fire('keydown', words, KEYS);
    fire('keypress', words, KEYS);
    fire('keydown', words, { ...KEYS, repeat: true });
    // By now the focus may be in the panel that asks.
    fire('keydown', document.body, { key: 'Enter', repeat: true });
    fire('keyup', document.body, { key: 'Enter' });
    expect(heard).toEqual([]);
    expect(held.map(({ id }) => id)).toEqual(['keys']);
  });

  it('work again elsewhere once they have been let go', () => {
    fire('keydown', words, KEYS);
    fire('keyup', words, KEYS);
    fire('keydown', document.body, { key: 'Enter' });
    fire('keyup', document.body, { key: 'Enter' });
    expect(types()).toEqual(['keydown', 'keyup']);
  });

  it('press the button too', () => {
    fire('keydown', button, { key: ' ' });
    fire('keyup', button, { key: ' ' });
    fire('keydown', button, { key: 'Enter' });
    expect(heard).toEqual([]);
    expect(held).toHaveLength(2);
  });

  it('that end a word in an input method send nothing', () => {
    fire('keydown', words, { ...KEYS, isComposing: true });
    fire('keydown', words, { ...KEYS, keyCode: 229 });
    expect(heard).toHaveLength(2);
    expect(decided).toBe(0);
  });

  it('that become a send while held down are stopped', () => {
    fire('keydown', words, { key: 'Enter' });
    fire('keydown', words, { ...KEYS, repeat: true });
    expect(heard).toHaveLength(1);
    expect(held).toHaveLength(1);
  });

  it('of letters ask nobody', () => {
    const box = vi.spyOn(compose(), 'sending');
    fire('keydown', words, { key: 'a' });
    fire('keydown', words, { key: 'Enter', shiftKey: true });
    expect(heard).toHaveLength(2);
    expect(decided).toBe(0);
    expect(box).not.toHaveBeenCalled();
  });
});

describe('a release', () => {
  it('presses the button once, and is not held', () => {
    clickOn(button);
    const [way] = held as [SendWay];
    expect(releaseOnce(compose(), way)).toBe(true);
    expect(types()).toEqual(MOUSE);
    expect(releaseOnce(compose(), way)).toBe(false);
    expect(types()).toEqual(MOUSE);
    expect(held).toHaveLength(1);
  });

  it('is no pass for the next press', () => {
    clickOn(button);
    releaseOnce(compose(), held[0] as SendWay);
    clickOn(button);
    expect(held).toHaveLength(2);
    expect(types()).toEqual(MOUSE);
  });

  it('lets through what the page does in answer to it', () => {
    const other = document.createElement('button');
    root.append(other);
    button.addEventListener('click', () => fire('submit', root), { once: true });
    clickOn(button);
    releaseOnce(compose(), held[0] as SendWay);
    expect(types()).toContain('submit');
  });

  it('says when the control is gone, and may be tried again', () => {
    clickOn(button);
    button.remove();
    const [way] = held as [SendWay];
    expect(releaseOnce(compose(), way)).toBe(false);
    root.append(button);
    expect(releaseOnce(compose(), way)).toBe(true);
  });
});

describe('an end', () => {
  it('leaves nothing behind', () => {
    ending.abort();
    const seen = vi.fn();
    document.addEventListener('click', seen, { once: true });
    fire('click', button, { detail: 1 });
    expect(seen).toHaveBeenCalledTimes(1);
    expect(held).toEqual([]);
  });
});

describe('a frame', () => {
  it('is listened to once, however often it is told of', () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const inner = frame.contentWindow as Window;
    listen(inner);
    listen(inner);
    const add = vi.spyOn(compose(), 'sending');
    inner.document.body.append(button);
    fire('click', button, { detail: 1 });
    expect(held).toHaveLength(1);
    add.mockRestore();
  });
});

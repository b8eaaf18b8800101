import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { hearExtension } from './hear';

type Listener = (message: unknown, sender: { id?: string }, answer: (reply: unknown) => void) => void;
const listeners = new Set<Listener>();
const forget = vi.fn();
const here = { site: 'gmail', messages: [{ to: 'chip' }] };
const hearing = { setUpChanged: forget, areYouThere: () => here };
let end: AbortController;

/** What a page's script is told, and by whom. */
const tell = (message: unknown, id = 'forethought') => {
  const answer = vi.fn();
  for (const listener of listeners) listener(message, { id }, answer);
  return answer.mock.calls[0]?.[0];
};

beforeEach(() => {
  const onMessage = {
    addListener: (one: Listener) => listeners.add(one),
    removeListener: (one: Listener) => listeners.delete(one),
  };
  vi.stubGlobal('chrome', { runtime: { id: 'forethought', onMessage } });
  end = new AbortController();
  hearExtension(hearing, end.signal);
});
afterEach(() => {
  end.abort();
  vi.clearAllMocks();
  vi.unstubAllGlobals();
});

it('hears the own extension say that the set-up has changed', () => {
  tell({ type: 'set-up-changed' });
  expect(forget).toHaveBeenCalledTimes(1);
});

it('says that it is there, and what it can read', () => {
  expect(tell({ type: 'are-you-there' })).toEqual(here);
  expect(tell({ type: 'are-you-there' }, 'another')).toBeUndefined();
});

it.each([
  ['another extension', { type: 'set-up-changed' }, 'another'],
  ['another message', { type: 'constructor' }, 'forethought'],
  ['no message', null, 'forethought'],
  ['a word', 'set-up-changed', 'forethought'],
])('does not hear %s', (_, message, from) => {
  tell(message, from);
  expect(forget).not.toHaveBeenCalled();
});

it('hears nothing more once it has ended', () => {
  end.abort();
  tell({ type: 'set-up-changed' });
  expect(forget).not.toHaveBeenCalled();
  expect(listeners.size).toBe(0);
});

it('is quiet where the extension is gone', () => {
  vi.stubGlobal('chrome', {});
  expect(() => hearExtension(hearing, end.signal)).not.toThrow();
});

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { askFirmly, extensionGone, final } from './ask-firmly';
import { keepTrying } from './keep-trying';
import { background, gone, refused, silent, stopped } from './testing/browser';

const QUESTION = {
  type: 'not-checked',
  key: 'b3a1c2d4-0f5e-4a6b',
  site: 'gmail',
  why: 'cannot-check',
  at: 1,
} as const;
const PATIENCE = 4_000;

beforeEach(() => {
  vi.useFakeTimers();
  background.reset();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Asks, lets the time pass that it may take and more, and gives what came of it and after how long. */
async function asked() {
  const start = performance.now();
  const outcome = askFirmly(QUESTION, PATIENCE)
    .then(
      (reply) => ({ reply }),
      (error: Error) => ({ error }),
    )
    .then((found) => ({ ...found, after: performance.now() - start }));
  await vi.advanceTimersByTimeAsync(PATIENCE * 3);
  return outcome;
}

/** Fails so often, then answers. */
function failing(times: number, outage = stopped) {
  background.outage = async () => {
    times -= 1;
    if (times >= 0) return outage();
    return { reply: { kept: true } };
  };
}

describe('asking firmly', () => {
  it('asks once where there is an answer', async () => {
    expect(await asked()).toEqual({ reply: { kept: true }, after: 0 });
    expect(background.heard).toEqual([QUESTION]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it.each([1, 2, 5])('asks again after %i stops of the worker, in the same words', async (times) => {
    failing(times);
    expect(await asked()).toMatchObject({ reply: { kept: true } });
    expect(background.heard).toEqual(Array.from({ length: times + 1 }, () => QUESTION));
  });

  it('asks again where the background says that it went wrong inside, and where it says nothing', async () => {
    failing(1, async () => ({ failed: 'The record failed: unavailable' }) as never);
    expect(await asked()).toMatchObject({ reply: { kept: true } });
    failing(1, async () => undefined as never);
    expect(await asked()).toMatchObject({ reply: { kept: true } });
  });

  it('leaves longer and longer between two tries', async () => {
    const at: number[] = [];
    background.outage = () => {
      at.push(performance.now());
      return stopped();
    };
    await asked();
    const pauses = at.slice(1).map((moment, index) => moment - (at[index] ?? 0));
    expect(pauses).toEqual([40, 80, 160, 320, 640, 1_280]);
  });

  it('gives up within its patience, with the last word of the browser', async () => {
    background.outage = stopped;
    const { error, after } = (await asked()) as { error: Error; after: number };
    expect(error.message).toMatch(/port closed/);
    expect(after).toBeLessThanOrEqual(PATIENCE);
    expect(after).toBeGreaterThan(PATIENCE / 2);
  });

  it('gives up on an answer that never comes when its patience ends', async () => {
    background.outage = silent;
    const { error, after } = (await asked()) as { error: Error; after: number };
    expect(error.message).toBe('no-answer-in-time');
    expect(after).toBe(PATIENCE);
    expect(background.heard).toHaveLength(1);
  });

  it('has one patience for all its tries', async () => {
    failing(3);
    const { outage } = background;
    background.outage = () => (background.heard.length > 3 ? silent() : (outage ?? stopped)());
    expect((await asked()).after).toBe(PATIENCE);
  });

  it('gives up at once where it was refused: asking again is no use', async () => {
    background.outage = refused;
    const { error, after } = (await asked()) as { error: Error; after: number };
    expect([final(error), extensionGone(error), after]).toEqual([true, false, 0]);
    expect(background.heard).toHaveLength(1);
  });

  it('gives up at once where the extension is gone', async () => {
    background.outage = gone;
    const { error, after } = (await asked()) as { error: Error; after: number };
    expect([final(error), extensionGone(error), after]).toEqual([true, true, 0]);
  });
});

describe('what is final', () => {
  const rows: readonly [error: unknown, isGone: boolean, isFinal: boolean][] = [
    [new Error('extension-gone'), true, true],
    [new Error('Extension context invalidated.'), true, true],
    [Object.assign(new Error('rate'), { name: 'Refused' }), false, true],
    [new Error('The message port closed before a response was received.'), false, false],
    [new Error('Could not establish connection. Receiving end does not exist.'), false, false],
    [new Error('no-answer'), false, false],
    [new Error('refused'), false, false],
    ['extension-gone', false, false],
    [undefined, false, false],
  ];
  it.each(rows)('%s', (error, isGone, isFinal) => {
    expect([extensionGone(error), final(error)]).toEqual([isGone, isFinal]);
  });
});

describe('what must not be lost', () => {
  it('is told until the background has it, however long that takes, and then no more', async () => {
    background.outage = stopped;
    keepTrying(QUESTION);
    await vi.advanceTimersByTimeAsync(3_600_000);
    expect(background.heard.length).toBeGreaterThan(500);
    background.outage = null;
    await vi.advanceTimersByTimeAsync(15_000);
    const { length } = background.heard;
    expect(vi.getTimerCount()).toBe(0);
    await vi.advanceTimersByTimeAsync(3_600_000);
    expect(background.heard).toHaveLength(length);
    expect(new Set(background.heard.map((message) => JSON.stringify(message))).size).toBe(1);
  });

  it.each([
    ['the extension is gone', gone],
    ['it was refused', refused],
  ])('is given up where %s', async (_, outage) => {
    background.outage = outage;
    keepTrying(QUESTION);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(background.heard).toHaveLength(1);
    expect(vi.getTimerCount()).toBe(0);
  });
});

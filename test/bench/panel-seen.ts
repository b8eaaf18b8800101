import type { CDPSession } from '@playwright/test';

/**
 * The panel as it stands on the page, its closed shadow root included, by snapshots of what is laid out.
 * Unlike the accessibility tree, a snapshot leaves nothing switched on in the page that would cost time later.
 */
export interface Panel {
  /** Waits until some words stand on the page. @throws Error after half a minute */
  says(words: string): Promise<void>;
  /** Waits until they do no longer. */
  saysNoMore(words: string): Promise<void>;
  /** A real click in the middle of some words, once they are there. */
  press(words: string): Promise<void>;
}

type Box = readonly [left: number, top: number, width: number, height: number];

/** Milliseconds: between two looks, and until it is given up. */
const BETWEEN = 100;
const PATIENCE = 30_000;

export function panelOf(cdp: CDPSession): Panel {
  const wait = async <T>(look: () => Promise<T | undefined>, what: string): Promise<T> => {
    for (const end = Date.now() + PATIENCE; ; ) {
      const found = await look();
      if (found !== undefined) return found;
      if (Date.now() > end) throw new Error(what);
      await new Promise((resolve) => setTimeout(resolve, BETWEEN));
    }
  };
  const find = (words: string) => wait(() => boxOf(cdp, words), `the page does not say '${words}'`);
  return {
    says: async (words) => void (await find(words)),
    async saysNoMore(words) {
      await wait(
        async () => ((await boxOf(cdp, words)) ? undefined : true),
        `the page still says '${words}'`,
      );
    },
    async press(words) {
      const [left, top, width, height] = await find(words);
      const place = { x: left + width / 2, y: top + height / 2, button: 'left', clickCount: 1 } as const;
      await cdp.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...place });
      await cdp.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...place });
    },
  };
}

/** Where a text that holds the words is laid out, or undefined where none is. */
async function boxOf(cdp: CDPSession, words: string): Promise<Box | undefined> {
  const { documents, strings } = await cdp.send('DOMSnapshot.captureSnapshot', { computedStyles: [] });
  for (const { layout } of documents) {
    const at = layout.text.findIndex((text) => text >= 0 && strings[text]?.includes(words));
    if (at >= 0) return layout.bounds[at] as unknown as Box;
  }
  return undefined;
}

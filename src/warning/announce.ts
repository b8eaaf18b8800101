/** Says things once to a screen reader, politely and together. */
export interface Announcer {
  /** Sentences by key; what was said under the same key before is not said again. */
  news(sentences: ReadonlyMap<string, string>): void;
  /** One sentence, said each time. */
  say(sentence: string): void;
}

/** Quiet for this long before it speaks, so that findings that come one after another are one announcement. ms. */
const BREATH = 700;

/** @param region a `role="status"` element that is in the document already. */
export function announceIn(region: HTMLElement, signal: AbortSignal): Announcer {
  const said = new Set<string>();
  let waiting = new Map<string, string>();
  let timer = 0;
  signal.addEventListener('abort', () => clearTimeout(timer));
  const soon = () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      region.textContent = [...waiting.values()].join(' ');
      waiting = new Map();
    }, BREATH);
  };
  return {
    news(sentences) {
      // What was resolved before it was said needs no saying.
      for (const key of waiting.keys()) if (!sentences.has(key) && said.delete(key)) waiting.delete(key);
      const fresh = [...sentences].filter(([key]) => !said.has(key));
      if (fresh.length === 0) return;
      for (const [key, sentence] of fresh) {
        said.add(key);
        waiting.set(key, sentence);
      }
      soon();
    },
    say(sentence) {
      waiting.set(sentence, sentence);
      soon();
    },
  };
}

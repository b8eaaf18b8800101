import type { Page } from '@playwright/test';

/** Words in the panel, and how far they stand out from what is behind them (WCAG 2.2, 1.4.3: 4.5 at least). */
export interface Contrast {
  readonly words: string;
  readonly ratio: number;
}

/** Measures all words of the panel. axe does not: it cannot see what is behind an element in the top layer. */
export function contrasts(page: Page): Promise<readonly Contrast[]> {
  return page.evaluate(() => {
    const host = document.querySelector('forethought-panel');
    const elements = [...(host?.shadowRoot?.querySelectorAll('*') ?? [])].filter(
      (element) =>
        element.checkVisibility() &&
        !element.closest('.unseen, :disabled, svg, style') &&
        [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()),
    );
    return elements.map((element) => {
      const front = luminance(parts(getComputedStyle(element).color));
      const back = luminance(behind(element));
      const [high, low] = front > back ? [front, back] : [back, front];
      return { words: element.textContent ?? '', ratio: (high + 0.05) / (low + 0.05) };
    });

    function behind(element: Element | null): readonly number[] {
      for (let at = element; at; at = at.parentElement) {
        const colour = parts(getComputedStyle(at).backgroundColor);
        if ((colour[3] ?? 1) === 1) return colour;
      }
      throw new Error('nothing opaque stands behind it');
    }
    function parts(colour: string): readonly number[] {
      if (!colour.startsWith('rgb')) throw new Error(`a colour that is not RGB: ${colour}`);
      return (colour.match(/[\d.]+/g) ?? []).map(Number);
    }
    function luminance([red = 0, green = 0, blue = 0]: readonly number[]): number {
      const linear = (value: number) =>
        value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4;
      return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }
  });
}

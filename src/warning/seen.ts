/** Whether a dialog has been in plain sight long enough for a choice in it to count. */
export interface Sight {
  /** Nothing lies over it, and nothing has for 500 ms. */
  longEnough(): boolean;
  /** It is not in plain sight now. */
  hidden(): boolean;
}

/** How long a dialog must be seen before a choice that lets a send go counts (SECURITY.md, In the page). ms. */
const LONG_ENOUGH = 500;

/**
 * Watches that a dialog is really seen, against a page that lays something over it to have a click fall through.
 * Chromium tells by IntersectionObserver v2; elsewhere opacity, filters and what lies on top are looked at, which an
 * overlay that lets pointers through can still fool.
 * @param changed is called when `longEnough` or `hidden` may have changed.
 */
export function watchSight(dialog: HTMLElement, changed: () => void, signal: AbortSignal): Sight {
  let since: number | null = null;
  let timer = 0;
  const seen = (visible: boolean) => {
    if (visible === (since !== null)) return;
    since = visible ? performance.now() : null;
    clearTimeout(timer);
    if (visible) timer = window.setTimeout(changed, LONG_ENOUGH);
    changed();
  };
  signal.addEventListener('abort', () => clearTimeout(timer));
  if ('isVisible' in IntersectionObserverEntry.prototype) observe(dialog, seen, signal);
  else look(dialog, seen, signal);
  return {
    longEnough: () => since !== null && performance.now() - since >= LONG_ENOUGH,
    hidden: () => since === null,
  };
}

/** https://w3c.github.io/IntersectionObserver/v2/: not yet in TypeScript's own types. */
function observe(dialog: HTMLElement, seen: (visible: boolean) => void, signal: AbortSignal): void {
  const options = { threshold: [0, 0.5, 0.9, 1], trackVisibility: true, delay: 100 };
  const observer = new IntersectionObserver((entries) => {
    const last = entries.at(-1) as (IntersectionObserverEntry & { readonly isVisible?: boolean }) | undefined;
    seen(last?.isVisible === true && last.intersectionRatio > 0.9);
  }, options as IntersectionObserverInit);
  observer.observe(dialog);
  signal.addEventListener('abort', () => observer.disconnect());
}

function look(dialog: HTMLElement, seen: (visible: boolean) => void, signal: AbortSignal): void {
  const check = () => seen(!document.hidden && plain(dialog) && onTop(dialog));
  const every = window.setInterval(check, 100);
  signal.addEventListener('abort', () => clearInterval(every));
  check();
}

function plain(dialog: HTMLElement): boolean {
  const { opacity, filter, visibility, transform, clipPath } = getComputedStyle(dialog);
  const untouched = [filter, transform, clipPath].every((value) => value === 'none' || value === '');
  return opacity === '1' && visibility === 'visible' && untouched;
}

function onTop(dialog: HTMLElement): boolean {
  const root = dialog.getRootNode() as ShadowRoot;
  const { left, top, width, height } = dialog.getBoundingClientRect();
  const points = [0.1, 0.5, 0.9].flatMap((x) => [0.1, 0.5, 0.9].map((y) => [x, y] as const));
  return points.every(([x, y]) => {
    const hit = root.elementFromPoint(left + width * x, top + height * y);
    return hit !== null && dialog.contains(hit);
  });
}

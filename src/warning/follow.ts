import type { Place } from './panel';

/**
 * Tells, at most once a frame, that the box may have moved or changed its size, until the signal is aborted.
 * Nothing runs in between: it waits for scrolling, resizing and shifting, and asks for a frame only then.
 */
export function follow(place: Place, inside: Element, moved: () => void, signal: AbortSignal): void {
  let frame = 0;
  const soon = () => {
    if (frame === 0 && !signal.aborted) frame = requestAnimationFrame(now);
  };
  const now = () => {
    frame = 0;
    shift.watch();
    moved();
  };
  const sizes = new ResizeObserver(soon);
  const shift = watchShift(place.root, soon);
  const options = { capture: true, passive: true, signal };
  window.addEventListener('scroll', soon, options);
  window.addEventListener('resize', soon, options);
  window.visualViewport?.addEventListener('resize', soon, { signal });
  for (const element of [place.root, place.editor(), inside]) if (element) sizes.observe(element);
  signal.addEventListener('abort', () => {
    cancelAnimationFrame(frame);
    sizes.disconnect();
    shift.stop();
  });
}

/** A box can be moved by the page without any event: an observer cut to where it stands notices that it left. */
function watchShift(root: Element, moved: () => void): { watch(): void; stop(): void } {
  let observer: IntersectionObserver | null = null;
  const watch = () => {
    observer?.disconnect();
    const { left, top, right, bottom } = root.getBoundingClientRect();
    if (right <= left || bottom <= top) return;
    const edge = [top, window.innerWidth - right, window.innerHeight - bottom, left];
    const rootMargin = edge.map((inset) => `${-Math.floor(inset)}px`).join(' ');
    let first: number | null = null;
    observer = new IntersectionObserver(
      ([entry]) => {
        if (!entry) return;
        if (first === null) first = entry.intersectionRatio;
        else if (Math.abs(entry.intersectionRatio - first) > 0.005) moved();
      },
      { rootMargin, threshold: [0, 0.25, 0.5, 0.75, 0.9, 0.95, 0.98, 0.99, 1] },
    );
    observer.observe(root);
  };
  watch();
  return { watch, stop: () => observer?.disconnect() };
}

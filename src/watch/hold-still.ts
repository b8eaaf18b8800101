import type { Compose } from '../page/site';

/**
 * Keeps a message as it is while it is being recorded, so that what is sent is what was recorded.
 * A key pressed in those milliseconds does nothing; aborting lets the person write on.
 */
export function holdStill(compose: Compose): AbortController {
  const end = new AbortController();
  const stop = (event: Event) => {
    if (event.composedPath().some((target) => target === compose.root || target === compose.editor())) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
  };
  for (const place of [window, ...compose.windows()]) {
    place.addEventListener('beforeinput', stop, { capture: true, signal: end.signal });
  }
  return end;
}

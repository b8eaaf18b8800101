import type { Compose } from '../page/site';

/**
 * Keeps a message as it is while it is being recorded, so that what is sent is what was recorded.
 * A key pressed in those milliseconds does nothing; aborting lets the person write on.
 */
export function holdStill(compose: Compose): AbortController {
  const end = new AbortController();
  const options = { capture: true, signal: end.signal };
  const stop = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const stopInBox = (event: Event) => {
    const within = (target: EventTarget) => target === compose.root || target === compose.editor();
    if (event.composedPath().some(within)) stop(event);
  };
  window.addEventListener('beforeinput', stopInBox, options);
  // A window of the message's own holds nothing but its words.
  for (const frame of compose.windows()) frame.addEventListener('beforeinput', stop, options);
  return end;
}

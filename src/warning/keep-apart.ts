/**
 * Keeps the page and the panel out of each other's events until the signal is aborted. What happens in the panel is
 * stopped at the window, before the page's shortcuts see it; what it does by itself (typing, focus, paste) happens all
 * the same. The page is not told that its editor lost the focus to the panel, so that a focus trap has no cause to act.
 * @param keyed is given each key pressed in the panel.
 */
export function keepApart(
  host: HTMLElement,
  shadow: ShadowRoot,
  keyed: (event: KeyboardEvent) => void,
  signal: AbortSignal,
): void {
  const capture = { capture: true, signal };
  for (const type of HIDDEN) {
    window.addEventListener(
      type,
      (event) => {
        if (event.target === host) event.stopImmediatePropagation();
      },
      capture,
    );
  }
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.target !== host) return;
      event.stopImmediatePropagation();
      keyed(event);
    },
    capture,
  );
  window.addEventListener(
    'mousedown',
    (event) => {
      if (event.target !== host) return;
      event.stopImmediatePropagation();
      if (!takesFocus(shadow, event)) event.preventDefault();
    },
    capture,
  );
  for (const type of FOCUS) {
    window.addEventListener(
      type,
      (event) => {
        if (event.target === host || event.relatedTarget === host) event.stopImmediatePropagation();
      },
      capture,
    );
  }
  for (const type of NEEDED) host.addEventListener(type, (event) => event.stopPropagation(), { signal });
}

/** A click on a note's button leaves the focus with the words; a text field and the hold take it. */
function takesFocus(shadow: ShadowRoot, event: MouseEvent): boolean {
  const hit = shadow.elementFromPoint(event.clientX, event.clientY);
  return hit?.closest('input, textarea, label, dialog') != null;
}

const HIDDEN = [
  ...['keyup', 'keypress', 'beforeinput', 'compositionstart', 'compositionupdate', 'compositionend'],
  ...['paste', 'copy', 'cut', 'drop', 'dragenter', 'dragover', 'dragstart', 'selectstart'],
  ...['pointerdown', 'pointerup', 'mouseup', 'touchstart', 'touchend', 'dblclick', 'auxclick', 'contextmenu'],
] as const;
const FOCUS = ['focus', 'focusin', 'blur', 'focusout'] as const;
/** The panel's own buttons and fields live by these: they are stopped on their way out. */
const NEEDED = ['click', 'input', 'change', 'submit', 'toggle'] as const;

import type { Place } from './panel';
import type { Ground, Rect } from './spot';

/** What is round a message just now; null while its box is not to be seen (minimised, in another tab of the site). */
export function lookRound(place: Place, panels: Iterable<Element>): Ground | null {
  const viewport = { width: document.documentElement.clientWidth, height: window.innerHeight };
  const box = inView(rectOf(place.root), viewport);
  if (!box) return null;
  const element = place.editor();
  const editor = element && inView(rectOf(element), viewport);
  const others = [...document.querySelectorAll(WRITTEN_IN), ...panels].filter((other) => other !== element);
  const words = others.map((other) => inView(rectOf(other), viewport)).filter((rect) => rect !== null);
  return {
    viewport,
    box,
    editor,
    words: editor ? [editor, ...words] : words,
    lines: () => (element && editor ? linesOf(element, editor) : []),
    controls: () =>
      [...place.root.querySelectorAll(CONTROLS)]
        .map((control) => inView(rectOf(control), viewport))
        .filter((rect) => rect !== null),
  };
}

/** An element's rectangle in this window, also where it stands in a frame of the same origin. */
export function rectOf(element: Element): Rect {
  const rect = element.getBoundingClientRect();
  const frame = element.ownerDocument === document ? null : element.ownerDocument.defaultView?.frameElement;
  if (!frame) return rect;
  // What shows of a framed editor is what its frame shows: the words scroll inside.
  return frame.getBoundingClientRect();
}

/** A text field does not tell where its lines are: all of it counts. */
function linesOf(element: HTMLElement, editor: Rect): readonly Rect[] {
  if (element.ownerDocument !== document || !element.isContentEditable) return [editor];
  const range = document.createRange();
  range.selectNodeContents(element);
  return [...range.getClientRects()];
}

const WRITTEN_IN = '[contenteditable=""], [contenteditable="true"], [role="textbox"], textarea';
const CONTROLS =
  'button, input:not([type="hidden"]), select, textarea, a[href], label, [role="button"], [role="combobox"], [role="listbox"], [role="menuitem"], [tabindex]:not([tabindex="-1"])';

function inView(rect: Rect, viewport: Ground['viewport']): Rect | null {
  const clipped = {
    left: Math.max(0, rect.left),
    top: Math.max(0, rect.top),
    right: Math.min(viewport.width, rect.right),
    bottom: Math.min(viewport.height, rect.bottom),
  };
  return clipped.right > clipped.left && clipped.bottom > clipped.top ? clipped : null;
}

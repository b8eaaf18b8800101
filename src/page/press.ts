let pressing = 0;

/** Whether an event that arrives now is of our own making, or comes of one: a release in progress. */
export const isPressing = (): boolean => pressing > 0;

/**
 * Presses a control once, as a mouse would: pointer, mouse and click events at its middle, on the
 * innermost element there, since menus act on the button's release and look at the place.
 */
export function press(control: Element): void {
  const box = control.getBoundingClientRect();
  const clientX = box.left + box.width / 2;
  const clientY = box.top + box.height / 2;
  const there = control.ownerDocument.elementFromPoint?.(clientX, clientY);
  const target = there && control.contains(there) ? there : control;
  const mouse = { bubbles: true, cancelable: true, composed: true, detail: 1, button: 0, clientX, clientY };
  const pointer = { ...mouse, detail: 0, pointerId: 1, pointerType: 'mouse', isPrimary: true };
  pressing++;
  try {
    target.dispatchEvent(new PointerEvent('pointerdown', { ...pointer, buttons: 1 }));
    target.dispatchEvent(new MouseEvent('mousedown', { ...mouse, buttons: 1 }));
    // As a press does: a field that is left now takes over what has been typed into it.
    (control as HTMLElement).focus?.({ preventScroll: true });
    target.dispatchEvent(new PointerEvent('pointerup', pointer));
    target.dispatchEvent(new MouseEvent('mouseup', mouse));
    target.dispatchEvent(new MouseEvent('click', mouse));
  } finally {
    pressing--;
  }
}

/** Frames to wait for a menu that a page builds after it was opened: about a second. */
const FRAMES = 60;

/** Presses a control as soon as the page shows it; gives up after a second. */
export function pressWhenShown(find: () => Element | undefined, frames = FRAMES): void {
  const control = find();
  if (control) press(control);
  else if (frames > 0) requestAnimationFrame(() => pressWhenShown(find, frames - 1));
}

/** Whether the page shows an element now. Asks for layout: for the moment of a release only. */
export const isShown = (element: Element): boolean => element.isConnected && element.checkVisibility();

/** The innermost element that an event is for, within open shadow roots too; null where it is for the page as a whole. */
export function targetOf(event: Event): Element | null {
  const [target] = event.composedPath();
  return target && 'closest' in target ? (target as Element) : null;
}

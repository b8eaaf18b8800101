import { isShown, press, pressWhenShown, targetOf } from '../../page/press';
import type { SendWay } from '../../page/site';
import { ARCHIVE, FIRST_OF_ROW, MENU_BUTTON, PLAIN_BUTTON, SCHEDULE, SEND_BY_CLASS } from './selectors';

/** Which way of sending the message in `root` an event is; `rivals` are the other boxes on the page. */
export function sending(event: Event, root: Element, rivals: () => readonly Element[]): SendWay | null {
  const target = targetOf(event);
  if (!target) return null;
  if (event.type === 'keydown') {
    const { key, ctrlKey, metaKey, altKey } = event as KeyboardEvent;
    if (key === 'Enter' && (ctrlKey || metaKey) && !altKey) {
      return root.contains(target) ? { id: 'keys', leaving: 'now', control: null } : null;
    }
    if (key !== 'Enter' && key !== ' ') return null;
  }
  const item = chosen(target, event.type);
  if (item) return isOwn(root, rivals) ? { id: 'schedule', leaving: 'later', control: item } : null;
  const control = target.closest('[role="button"]');
  if (!control || !root.contains(control) || !sendButtons(root).buttons.includes(control)) return null;
  return { id: control.matches(ARCHIVE) ? 'send-and-archive' : 'send', leaving: 'now', control };
}

/** Uses a way of sending. A menu that has closed meanwhile is opened again. */
export function release(way: SendWay, root: Element): boolean {
  if (!root.isConnected) return false;
  if (way.id === 'schedule') return releaseSchedule(way, root);
  const { buttons } = sendButtons(root);
  const again = buttons.find((button) => button.matches(ARCHIVE) === (way.id === 'send-and-archive'));
  const control = way.control && buttons.includes(way.control) ? way.control : again;
  if (!control) return false;
  press(control);
  return true;
}

/** The buttons of a box that send, and how they were found. */
export function sendButtons(root: Element): { readonly buttons: readonly Element[]; readonly how: string } {
  const byClass = [...root.querySelectorAll(SEND_BY_CLASS)];
  if (byClass.length) return { buttons: byClass, how: 'class' };
  const cell = root.querySelector(MENU_BUTTON)?.closest('td');
  if (cell) return { buttons: [...cell.querySelectorAll(PLAIN_BUTTON)], how: 'beside-menu' };
  const first = root.querySelector(FIRST_OF_ROW);
  return first ? { buttons: [first], how: 'first-of-row' } : { buttons: [], how: 'not-found' };
}

function releaseSchedule(way: SendWay, root: Element): boolean {
  if (way.control && isShown(way.control)) {
    press(way.control);
    return true;
  }
  const menu = root.querySelector(MENU_BUTTON);
  if (!menu) return false;
  press(menu);
  const items = () => [...root.ownerDocument.querySelectorAll(SCHEDULE)];
  const item = items().find(isShown);
  if (item) press(item);
  // Built and not drawn yet: to say false here might keep the person from ever scheduling. Should it stay hidden,
  // the message stays open, and what the person does with it next tells the record that it did not go.
  else if (items().length) pressWhenShown(() => items().find(isShown));
  else return false;
  return true;
}

/** The menu item that an event chooses: under the mouse, or the one that the keys have moved to. */
function chosen(target: Element, type: string): Element | null {
  const item = target.closest(SCHEDULE);
  if (item || type !== 'keydown') return item;
  const active = target.closest('[aria-activedescendant]')?.getAttribute('aria-activedescendant');
  return (active && target.ownerDocument.getElementById(active)?.closest(SCHEDULE)) || null;
}

/** The menu hangs outside the boxes: it is of the one whose menu button is open, or else of the one in use. */
function isOwn(root: Element, rivals: () => readonly Element[]): boolean {
  const boxes = [root, ...rivals()];
  for (const mark of [hasOpenMenu, hasFocus]) {
    const marked = boxes.filter(mark);
    if (marked.length) return marked.includes(root);
  }
  return true;
}

const hasOpenMenu = (box: Element): boolean =>
  box.querySelector(MENU_BUTTON)?.getAttribute('aria-expanded') === 'true';
const hasFocus = (box: Element): boolean => box.contains(box.ownerDocument.activeElement);

import { isPressing } from './press';
import type { Compose, SendWay } from './site';

/** Who decides about a send, and who is told that one was stopped. */
export interface Holding {
  /** The messages being written now. */
  composes(): readonly Compose[];
  /** Decides at once; must not wait. `let` leaves the event as it is. */
  decide(compose: Compose, way: SendWay, event: Event): 'let' | 'stop';
  /** A send was stopped: once for one press of a key or of a button, a double click included. */
  held(compose: Compose, way: SendWay): void;
}

/** Listens in a further window: an editor's iframe. Again and again for the same one does no harm. */
export type Listen = (window: Window) => void;

const EVENTS = 'pointerdown mousedown pointerup mouseup click dblclick keydown keypress keyup submit'.split(
  ' ',
);
const released = new WeakSet<SendWay>();

/**
 * Stops sends that must not leave yet. It listens in the capture phase of the window, before the page;
 * the whole gesture is stopped, since some pages act when the button goes down and others when it comes up.
 */
export function holdSends(page: Window, holding: Holding, signal: AbortSignal): Listen {
  /** The press in progress was stopped by this compose, and has it been told. */
  let stopped: { compose: Compose; way: SendWay } | null = null;
  let told = false;
  let key = '';
  let late: ReturnType<typeof setTimeout> | undefined;

  const tell = (compose: Compose, way: SendWay) => {
    clearTimeout(late);
    if (told) return;
    told = true;
    holding.held(compose, way);
  };
  const begin = () => {
    clearTimeout(late);
    stopped = null;
    told = false;
    key = '';
  };

  const hear = (event: Event) => {
    if (isPressing()) return;
    const { type } = event;
    if (type.startsWith('key')) {
      const { key: pressed, repeat, isComposing, keyCode } = event as KeyboardEvent;
      if (isComposing || keyCode === 229) return;
      if (type === 'keydown' && !repeat) begin();
      if (key && pressed === key) {
        if (type === 'keyup') key = '';
        return stop(event);
      }
      if (type !== 'keydown' || !canSend(event as KeyboardEvent)) return;
    } else if (startsGesture(event as MouseEvent, key)) begin();
    else if (type === 'pointerdown') stopped = null;
    const found = sending(event);
    if (!found) return;
    stop(event);
    const { compose, way } = found;
    if (type === 'keydown') key = (event as KeyboardEvent).key;
    if (type === 'keydown' || type === 'click' || type === 'submit') tell(compose, way);
    // A menu that is opened by a press and chosen from by its release gives no click on the item.
    if (type === 'mouseup') late = setTimeout(tell, 0, compose, way);
  };

  /** The compose that this event would send and that may not; null where the event may go on. */
  const sending = (event: Event) => {
    for (const compose of holding.composes()) {
      const way = compose.sending(event);
      if (!way) continue;
      if (stopped?.compose !== compose && holding.decide(compose, way, event) === 'let') continue;
      stopped = { compose, way };
      return stopped;
    }
    return null;
  };

  const listen: Listen = (window) => {
    for (const type of EVENTS) window.addEventListener(type, hear, { capture: true, signal });
  };
  listen(page);
  signal.addEventListener('abort', () => clearTimeout(late), { once: true });
  return listen;
}

/**
 * Sends what was held, as the person would have: once for one stopped way, however often it is called.
 * False where the page no longer has the control, or where it was sent before.
 */
export function releaseOnce(compose: Compose, way: SendWay): boolean {
  if (released.has(way)) return false;
  released.add(way);
  if (compose.release(way)) return true;
  released.delete(way);
  return false;
}

/** Letters as they are typed are none of our business: no page sends with one alone. */
const canSend = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  key === 'Enter' || key === ' ' || ctrlKey || metaKey || altKey;

/** The second press of a double click belongs to the first; a click of no mouse and no key is a page's own. */
const startsGesture = ({ type, detail }: MouseEvent, key: string): boolean =>
  (type === 'mousedown' && detail < 2) || (type === 'click' && detail === 0 && !key);

function stop(event: Event): void {
  event.stopImmediatePropagation();
  // Without a pointerdown that is left alone, the mouse events that a gesture is told by would not come.
  if (!event.type.startsWith('pointer')) event.preventDefault();
}

import { keepApart } from './keep-apart';
import type { Place } from './panel';
import { applyStyles } from './styles';

/** The panel's own small world on the page: a closed shadow root, with a place for notes, dialogs and announcements. */
export interface Shell {
  /** In the top layer while it is open, beside the box. */
  readonly notes: HTMLElement;
  readonly dialogs: HTMLElement;
  /** What is written here is read out politely. */
  readonly status: HTMLElement;
  /** Whether the keyboard focus is in here. */
  hasFocus(): boolean;
}

/** @param keyed is given each key pressed in the panel. All goes when the signal is aborted. */
export function openShell(place: Place, keyed: (event: KeyboardEvent) => void, signal: AbortSignal): Shell {
  const host = document.createElement('forethought-panel');
  const shadow = host.attachShadow({ mode: 'closed' });
  applyStyles(shadow);
  const notes = element('notes');
  notes.popover = 'manual';
  const dialogs = element('dialogs');
  const status = element('unseen');
  status.setAttribute('role', 'status');
  shadow.append(notes, dialogs, status);
  keepApart(host, shadow, keyed, signal);
  // Behind a page's own modal dialog all else is inert: a box in one needs its panel in it too.
  (place.root.closest('dialog') ?? document.documentElement).append(host);
  // Lengths come from the person's own text size, not from the page's root element.
  host.style.setProperty('--ft-unit', getComputedStyle(host).fontSize);
  notes.showPopover();
  signal.addEventListener('abort', () => host.remove());
  return { notes, dialogs, status, hasFocus: () => shadow.activeElement !== null };
}

function element(className: string): HTMLElement {
  const made = document.createElement('div');
  made.className = className;
  return made;
}

import { stateOf } from './boxes.js';
import { mine } from './changes.js';
import { LABELS } from './labels.js';
import { h, id } from './make.js';
import { send } from './send.js';

// The menu beside Send: opens when the button goes down, chooses when it comes up.
let menu = null;
const closeMenu = () => {
  if (!menu) return;
  menu.arrow.setAttribute('aria-expanded', 'false');
  menu.element.remove();
  menu = null;
};
const openMenu = (state, arrow, event) => {
  const item = h(
    'div',
    { class: 'J-N', role: 'menuitem', selector: 'scheduledSend', id: id() },
    h('div', { class: 'J-N-Jz' }, LABELS.later),
  );
  const element = h(
    'div',
    { class: 'J-M J-M-ayU', role: 'menu', tabindex: '-1', 'aria-activedescendant': item.id },
    item,
  );
  const place = arrow.getBoundingClientRect();
  element.style.left = `${place.left}px`;
  element.style.top = `${place.top - 50}px`;
  arrow.setAttribute('aria-expanded', 'true');
  document.body.append(element);
  menu = { state, arrow, element, x: event.clientX, y: event.clientY };
};
const pickTime = (state) => {
  const presets = ['Tomorrow morning', 'Tomorrow afternoon', 'Monday morning'].map((time) =>
    h('div', { role: 'menuitem', class: 'Az', tabindex: '0', 'data-time': time }, time),
  );
  const dialog = h(
    'div',
    { role: 'dialog', class: 'times', 'aria-label': LABELS.later },
    h('h3', {}, LABELS.later),
    ...presets,
  );
  dialog.addEventListener('click', ({ target }) => {
    const time = target.closest('.Az')?.dataset.time;
    if (!time) return;
    dialog.remove();
    send(state, 'schedule', time);
  });
  document.body.append(dialog);
};
document.addEventListener('mousedown', (event) =>
  mine(() => {
    const arrow = event.target.closest('[jsaction="menu"]');
    const was = menu?.arrow;
    if (!event.target.closest('[role="menu"]')) closeMenu();
    const state = arrow && stateOf(arrow);
    if (state && was !== arrow) openMenu(state, arrow, event);
  }),
);
document.addEventListener('mouseup', (event) => {
  const item = event.target.closest('[selector="scheduledSend"]');
  // The release that follows the press which opened the menu chooses nothing.
  if (!item || !menu || (event.clientX === menu.x && event.clientY === menu.y)) return;
  const { state } = menu;
  mine(closeMenu);
  pickTime(state);
});

import { mine } from './changes.js';
import { LABELS } from './labels.js';
import { h, hash, id } from './make.js';

const parse = (text) =>
  text
    .split(/[,;]/)
    .map((part) => part.trim())
    .filter(Boolean)
    .map((part) => {
      const [, name, address] = part.match(/^(.*)<(.+)>$/) ?? [null, '', part];
      return { name: name.trim() || address, address };
    });
const chip = (state, kind, person) =>
  h(
    'div',
    {
      role: 'option',
      class: `afV ${hash()}`,
      'data-name': person.name,
      'data-hovercard-id': person.address.includes('@') ? person.address : null,
      tabindex: '-1',
    },
    h('span', {}, person.name),
    h(
      'span',
      {
        role: 'button',
        class: 'afX',
        jsaction: 'unchip',
        'data-kind': kind,
        'data-at': state[kind].indexOf(person),
      },
      '×',
    ),
  );
export const renderChips = (state, kind) =>
  mine(() => {
    const list = state.root.querySelector(`.anm[name="${kind}"] [role="listbox"]`);
    list?.replaceChildren(...state[kind].map((person) => chip(state, kind, person)));
  });
/** Fields whose chip is on its way. */
const due = new WeakSet();
/** Typed text becomes a chip, but not at once; and the chip is drawn again a little later. */
const commit = (state, input, kind) => {
  const people = parse(input.value);
  if (!people.length || due.has(input)) return;
  due.add(input);
  setTimeout(() => {
    due.delete(input);
    input.value = '';
    state[kind].push(...people);
    renderChips(state, kind);
    setTimeout(() => renderChips(state, kind), 120);
  }, 40);
};
export const row = (state, kind, hidden) => {
  const input = h('input', {
    'peoplekit-id': id(),
    role: 'combobox',
    type: 'text',
    'aria-haspopup': 'listbox',
    'aria-label': LABELS[kind],
    tabindex: '1',
  });
  input.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || (event.key !== 'Enter' && event.key !== ',')) return;
    event.preventDefault();
    commit(state, input, kind);
  });
  input.addEventListener('blur', () => commit(state, input, kind));
  return h(
    'div',
    { class: 'anm', name: kind, hidden },
    h('span', { role: 'link' }, LABELS[kind]),
    h('div', { role: 'listbox' }),
    input,
  );
};
export const addressed = (state, kind) => {
  const typed = state.root.querySelector(`.anm[name="${kind}"] input`)?.value ?? '';
  return [...state[kind], ...parse(typed)].map(({ address }) => address);
};

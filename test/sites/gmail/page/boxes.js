import { build } from './box.js';
import { mine, watchBox } from './changes.js';
import { LABELS } from './labels.js';
import { h, hash } from './make.js';

/** What is being written, by box. */
export const composes = new Map();
let number = 0;

export const stateOf = (element) => composes.get(element.closest('td.I5'));

export const openCompose = (reply) => {
  number++;
  const state = { number, to: [], cc: [], bcc: [], attachments: [], reply };
  if (reply) state.to.push({ name: 'Sam Okoro', address: 'sam.okoro@young.example' });
  const inner = build(state);
  state.box = reply
    ? h('div', { class: 'ip adB' }, inner)
    : h(
        'div',
        { class: 'no' },
        h(
          'div',
          { class: 'AD' },
          h(
            'div',
            { class: 'nH Hd', role: 'dialog' },
            h(
              'div',
              { class: 'nH Hy aXJ' },
              h('table', { class: `cf ${hash()}` }, h('tbody', {}, h('tr', {}, h('td', {}, LABELS.fresh)))),
            ),
            inner,
          ),
        ),
      );
  composes.set(state.root, state);
  document.querySelector(reply ? '#inline' : '#floating').append(state.box);
  watchBox(state.root);
  (reply ? state.editor : state.root.querySelector('.anm input')).focus();
};
export const close = (state) =>
  mine(() => {
    composes.delete(state.root);
    state.box.remove();
  });

// A page that behaves like Gmail as far as its facts are known; no code of anybody's is in it.
import { close, composes, openCompose, stateOf } from './boxes.js';
import { foreignChanges, mine } from './changes.js';
import { ALIASES } from './labels.js';
import { h, hash, hidden } from './make.js';
import './menu.js';
import { renderChips } from './recipients.js';
import { send, sentMessages } from './send.js';

const actions = {
  compose: () => openCompose(false),
  reply: () => openCompose(true),
  send: (state) => send(state, 'send'),
  archive: (state) => send(state, 'send-and-archive'),
  discard: close,
  unfold: (state) => mine(state.unfold),
  copies: (state) =>
    mine(() => {
      state.unfold();
      for (const line of state.root.querySelectorAll('.anm')) line.hidden = false;
    }),
  unchip: (state, target) => {
    state[target.dataset.kind].splice(Number(target.dataset.at), 1);
    renderChips(state, target.dataset.kind);
  },
  attach: (state) =>
    mine(() => {
      state.attachments.push('kit list.pdf');
      state.root
        .querySelector('.GM')
        .append(
          h(
            'div',
            { class: 'dL' },
            hidden('attach', '0_msg-a'),
            h(
              'a',
              { class: 'dO' },
              h('div', { class: 'vI' }, 'kit list.pdf'),
              h('div', { class: 'vJ' }, '(34K)'),
            ),
          ),
        );
    }),
  aliases: (_state, target) =>
    mine(() => {
      const choices = ALIASES.map((address) =>
        h('div', { role: 'menuitem', value: address, jsaction: 'alias' }, address),
      );
      target.after(
        h('div', { class: 'J-M jQjAxd J-M-awS', role: 'menu' }, h('div', { class: 'SK AX' }, ...choices)),
      );
    }),
  alias: (state, target) =>
    mine(() => {
      const address = target.getAttribute('value');
      state.root.querySelector('[name="from"]').value = address;
      state.root.querySelector('.az2').textContent = address;
      target.closest('[role="menu"]').remove();
    }),
};
document.addEventListener('click', (event) => {
  const target = event.target.closest('[jsaction]');
  const action = actions[target?.getAttribute('jsaction')];
  if (action) action(stateOf(target), target);
});
document.addEventListener('keydown', (event) => {
  const state = event.target.closest?.('td.I5') && stateOf(event.target);
  const button = event.target.closest?.('[role="button"][jsaction]');
  if (state && event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
    event.preventDefault();
    send(state, 'keys');
  } else if (button && (event.key === 'Enter' || event.key === ' ')) {
    event.preventDefault();
    actions[button.getAttribute('jsaction')]?.(stateOf(button), button);
  }
});
// Class names come and go while a message is being written.
setInterval(() => {
  for (const title of document.querySelectorAll('[role="dialog"] .cf')) title.className = `cf ${hash()}`;
}, 250);

Object.assign(window, {
  sentMessages,
  foreignChanges,
  composeHtml: () => [...composes.keys()].map((root) => root.outerHTML),
});

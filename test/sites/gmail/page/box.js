import { ACCOUNT, KINDS, LABELS } from './labels.js';
import { h, hidden } from './make.js';
import { renderChips, row } from './recipients.js';
import { toolbar } from './toolbar.js';

/** One message's box, by the facts: names and roles as they are known. */
export const build = (state) => {
  const { reply } = state;
  const rows = KINDS.map((kind) => row(state, kind, kind !== 'to'));
  const fields = h(
    'div',
    { class: 'GS' },
    ...(reply ? [] : rows),
    h('span', { role: 'link', jsaction: 'copies' }, ` ${LABELS.cc} ${LABELS.bcc} `),
  );
  const summary = reply
    ? h(
        'div',
        { class: 'aoD hl az9', jsaction: 'unfold', tabindex: '1' },
        h(
          'span',
          {
            email: 'sam.okoro@young.example',
            name: 'Sam Okoro',
            'data-hovercard-id': 'sam.okoro@young.example',
          },
          'Sam Okoro',
        ),
      )
    : h('div', { class: 'aoD hl', hidden: true });
  state.unfold = () => {
    if (fields.querySelector('.anm')) return;
    fields.prepend(...rows);
    summary.hidden = true;
    summary.replaceChildren();
    for (const kind of KINDS) renderChips(state, kind);
  };
  const from = h(
    'div',
    { class: 'aoD az2', jsaction: 'aliases', tabindex: '1', role: 'button', 'aria-haspopup': 'true' },
    ACCOUNT,
  );
  const form = h(
    'form',
    { class: 'bAs', method: 'POST' },
    h('div', { class: 'fX' }, fields),
    summary,
    from,
    h(
      'div',
      { class: 'aoD az6', hidden: reply },
      h('input', {
        name: 'subjectbox',
        class: 'aoT',
        placeholder: LABELS.subject,
        'aria-label': LABELS.subject,
        tabindex: '1',
      }),
    ),
    hidden('composeid', String(state.number)),
    hidden('from', ''),
    hidden('subject', reply ? 'Re: Rehearsal on Thursday' : ''),
    hidden('draft', `#msg-a:r-${state.number}`),
    hidden('rt', ''),
    hidden('rm', reply ? '#msg-f:1849' : ''),
    hidden('ishtml', '1'),
  );
  const editor = h('div', {
    class: 'Am Al editable LW-avf',
    'aria-label': LABELS.body,
    g_editable: 'true',
    role: 'textbox',
    'aria-multiline': 'true',
    contenteditable: 'true',
    tabindex: '1',
  });
  if (reply) {
    editor.append(
      h('br'),
      h(
        'div',
        { class: 'gmail_quote gmail_quote_container' },
        h(
          'div',
          { class: 'gmail_attr' },
          'On Thu, 19 Nov 2026 at 16:20, Sam Okoro <sam.okoro@young.example> wrote:',
          h('br'),
        ),
        h(
          'blockquote',
          { class: 'gmail_quote' },
          'Is it still on this Thursday? I might be ten minutes late.',
        ),
      ),
    );
  }
  const words = h(
    'table',
    { class: 'iN' },
    h(
      'tbody',
      {},
      h('tr', {}, h('td', { class: 'GQ' }, h('div', { class: 'Ar Au' }, editor), h('div', { class: 'GM' }))),
      h('tr', {}, h('td', { class: 'HE' }, toolbar(reply))),
    ),
  );
  state.editor = editor;
  state.root = h('td', { class: 'I5' }, form, words);
  return h(
    'div',
    { class: 'M9' },
    h(
      'div',
      { class: 'aoI', role: 'region', 'aria-label': LABELS.fresh },
      h('table', { class: 'aoP' }, h('tbody', {}, h('tr', {}, state.root))),
    ),
  );
};

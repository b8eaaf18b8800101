// A page that behaves like Gmail as far as its facts are known; no code of anybody's is in it.
(() => {
  const EN = {
    to: 'To',
    cc: 'Cc',
    bcc: 'Bcc',
    send: 'Send',
    keys: 'Send (Ctrl-Enter)',
    archive: 'Send and archive',
    more: 'More send options',
    later: 'Schedule send',
    attach: 'Attach files',
    bin: 'Discard draft',
    body: 'Message Body',
    subject: 'Subject',
    fresh: 'New Message',
    sent: 'Message sent',
    scheduled: 'Send scheduled',
  };
  const CY = {
    to: 'At',
    cc: 'Copi',
    bcc: 'Copi cudd',
    send: 'Anfon',
    keys: 'Anfon (Ctrl-Enter)',
    archive: 'Anfon ac archifo',
    more: 'Rhagor o ddewisiadau anfon',
    later: 'Amserlennu anfon',
    attach: 'Atodi ffeiliau',
    bin: 'Dileu drafft',
    body: 'Corff y neges',
    subject: 'Pwnc',
    fresh: 'Neges newydd',
    sent: 'Anfonwyd y neges',
    scheduled: 'Amserlennwyd',
  };
  const L = new URL(location.href).searchParams.get('lang') === 'cy' ? CY : EN;
  const ACCOUNT = 'r.ellis@elmcourt.example';
  const ALIASES = [ACCOUNT, 'office@elmcourt.example', 'rowan@ellis-family.example'];
  const KINDS = ['to', 'cc', 'bcc'];

  const composes = new Map();
  const sentMessages = [];
  const foreign = [];
  let number = 0;
  let loads = 0;

  // ---- what others change in the boxes
  const describe = ({ type, target, addedNodes, attributeName }) =>
    `${type} ${attributeName ?? ''} in ${target.nodeName} ${target.className ?? ''}: ${[...addedNodes].map((node) => node.outerHTML ?? node.data).join('')}`;
  const observer = new MutationObserver((records) => foreign.push(...records.map(describe)));
  const flush = () => foreign.push(...observer.takeRecords().map(describe));
  /** A change that the page itself makes. */
  const mine = (change) => {
    flush();
    const result = change();
    observer.takeRecords();
    return result;
  };
  // Typing changes the words between these two events.
  addEventListener('beforeinput', flush, true);
  addEventListener('input', () => observer.takeRecords(), true);

  const h = (tag, attributes = {}, ...children) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) {
      if (value === false || value === null) continue;
      element.setAttribute(name, value === true ? '' : value);
    }
    element.append(...children);
    return element;
  };
  const hash = () => `Ht-${(++loads * 7919).toString(36)}`;
  const id = () => `:${(++loads).toString(36)}`;

  // ---- recipients
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
  const renderChips = (state, kind) =>
    mine(() => {
      const list = state.root.querySelector(`.anm[name="${kind}"] [role="listbox"]`);
      list?.replaceChildren(...state[kind].map((person) => chip(state, kind, person)));
    });
  /** Typed text becomes a chip, but not at once; and the chip is drawn again a little later. */
  const commit = (state, input, kind) => {
    const people = parse(input.value);
    if (!people.length) return;
    setTimeout(() => {
      input.value = '';
      state[kind].push(...people);
      renderChips(state, kind);
      setTimeout(() => composes.has(state.root) && renderChips(state, kind), 120);
    }, 40);
  };
  const row = (state, kind, hidden) => {
    const input = h('input', {
      'peoplekit-id': id(),
      role: 'combobox',
      type: 'text',
      'aria-haspopup': 'listbox',
      'aria-label': L[kind],
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
      h('span', { role: 'link' }, L[kind]),
      h('div', { role: 'listbox' }),
      input,
    );
  };
  const addressed = (state, kind) => {
    const typed = state.root.querySelector(`.anm[name="${kind}"] input`)?.value ?? '';
    return [...state[kind], ...parse(typed)].map(({ address }) => address);
  };

  // ---- a box
  const button = (attributes, ...children) =>
    h('div', { role: 'button', tabindex: '1', ...attributes }, ...children);
  const hidden = (name, value) => h('input', { type: 'hidden', name, value });
  const build = (state) => {
    const { reply } = state;
    const rows = KINDS.map((kind) => row(state, kind, kind !== 'to'));
    const fields = h(
      'div',
      { class: 'GS' },
      ...(reply ? [] : rows),
      h('span', { role: 'link', jsaction: 'copies' }, ` ${L.cc} ${L.bcc} `),
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
          placeholder: L.subject,
          'aria-label': L.subject,
          tabindex: '1',
        }),
      ),
      hidden('composeid', String(number)),
      hidden('from', ''),
      hidden('subject', reply ? 'Re: Rehearsal on Thursday' : ''),
      hidden('draft', `#msg-a:r-${number}`),
      hidden('rt', ''),
      hidden('rm', reply ? '#msg-f:1849' : ''),
      hidden('ishtml', '1'),
    );
    const editor = h('div', {
      class: 'Am Al editable LW-avf',
      'aria-label': L.body,
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
    const toolbar = h(
      'table',
      { class: 'IZ', role: 'group' },
      h(
        'tbody',
        {},
        h(
          'tr',
          { class: 'btC' },
          h(
            'td',
            { class: 'gU Up' },
            h(
              'div',
              { class: 'J-J5-Ji btA' },
              ...(reply
                ? [
                    button(
                      {
                        class: 'T-I J-J5-Ji Uo T-I-atl L3',
                        jsaction: 'archive',
                        'data-tooltip': L.archive,
                        'aria-label': L.archive,
                      },
                      L.archive,
                    ),
                  ]
                : []),
              h(
                'div',
                { class: 'dC' },
                button(
                  {
                    class: 'T-I J-J5-Ji aoO v7 T-I-atl L3',
                    jsaction: 'send',
                    'data-tooltip': L.keys,
                    'aria-label': L.keys,
                  },
                  L.send,
                ),
                button(
                  {
                    class: 'T-I J-J5-Ji hG T-I-atl L3',
                    jsaction: 'menu',
                    'data-tooltip': L.more,
                    'aria-label': L.more,
                    'aria-haspopup': 'true',
                    'aria-expanded': 'false',
                  },
                  '▾',
                ),
              ),
            ),
          ),
          h(
            'td',
            { class: 'a8X gU' },
            button(
              {
                class: 'wG J-Z-I',
                command: 'Files',
                jsaction: 'attach',
                'data-tooltip': L.attach,
                'aria-label': L.attach,
                'aria-haspopup': 'true',
              },
              '📎',
            ),
          ),
          h(
            'td',
            { class: 'gU az5' },
            button(
              { class: 'oh J-Z-I', jsaction: 'discard', 'data-tooltip': L.bin, 'aria-label': L.bin },
              '🗑',
            ),
          ),
        ),
      ),
    );
    const words = h(
      'table',
      { class: 'iN' },
      h(
        'tbody',
        {},
        h(
          'tr',
          {},
          h('td', { class: 'GQ' }, h('div', { class: 'Ar Au' }, editor), h('div', { class: 'GM' })),
        ),
        h('tr', {}, h('td', { class: 'HE' }, toolbar)),
      ),
    );
    state.editor = editor;
    state.root = h('td', { class: 'I5' }, form, words);
    return h(
      'div',
      { class: 'M9' },
      h(
        'div',
        { class: 'aoI', role: 'region', 'aria-label': L.fresh },
        h('table', { class: 'aoP' }, h('tbody', {}, h('tr', {}, state.root))),
      ),
    );
  };
  const openCompose = (reply) => {
    number++;
    const state = { to: [], cc: [], bcc: [], attachments: [], reply };
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
                h('table', { class: `cf ${hash()}` }, h('tbody', {}, h('tr', {}, h('td', {}, L.fresh)))),
              ),
              inner,
            ),
          ),
        );
    composes.set(state.root, state);
    // Built in two steps, as the real one is: the box first, its buttons a moment later.
    document.querySelector(reply ? '#inline' : '#floating').append(state.box);
    observer.observe(state.root, { childList: true, subtree: true, attributes: true, characterData: true });
    (reply ? state.editor : state.root.querySelector('.anm input')).focus();
  };
  const close = (state) =>
    mine(() => {
      composes.delete(state.root);
      state.box.remove();
      closeMenu();
    });

  // ---- sending
  const send = (state, way, at = null) => {
    for (const chipless of state.root.querySelectorAll('.anm input')) chipless.blur();
    const value = (name) => state.root.querySelector(`[name="${name}"]`).value;
    const [to, cc, bcc] = KINDS.map((kind) => addressed(state, kind));
    if (![...to, ...cc, ...bcc].length) return toast('Please specify at least one recipient.');
    sentMessages.push({
      way,
      at,
      to,
      cc,
      bcc,
      from: value('from') || ACCOUNT,
      subject: value('subjectbox') || value('subject'),
      text: state.editor.innerText,
      html: state.editor.innerHTML,
      attachments: [...state.attachments],
    });
    close(state);
    toast(at ? L.scheduled : L.sent);
  };
  const toast = (sentence) => {
    document.querySelector('.toast').textContent = sentence;
  };

  // ---- the menu beside Send: opens when the button goes down, chooses when it comes up
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
      h('div', { class: 'J-N-Jz' }, L.later),
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
      { role: 'dialog', class: 'times', 'aria-label': L.later },
      h('h3', {}, L.later),
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

  // ---- everything else
  const stateOf = (element) => composes.get(element.closest('td.I5'));
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
    aliases: (state, target) =>
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
    foreignChanges: () => (flush(), [...foreign]),
    composeHtml: () => [...composes.keys()].map((root) => root.outerHTML),
  });
})();

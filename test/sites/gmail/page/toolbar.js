import { LABELS } from './labels.js';
import { button, h } from './make.js';

/** The row of buttons below the words. */
export const toolbar = (reply) =>
  h(
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
                      'data-tooltip': LABELS.archive,
                      'aria-label': LABELS.archive,
                    },
                    LABELS.archive,
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
                  'data-tooltip': LABELS.keys,
                  'aria-label': LABELS.keys,
                },
                LABELS.send,
              ),
              button(
                {
                  class: 'T-I J-J5-Ji hG T-I-atl L3',
                  jsaction: 'menu',
                  'data-tooltip': LABELS.more,
                  'aria-label': LABELS.more,
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
              'data-tooltip': LABELS.attach,
              'aria-label': LABELS.attach,
              'aria-haspopup': 'true',
            },
            '+',
          ),
        ),
        h(
          'td',
          { class: 'gU az5' },
          button(
            { class: 'oh J-Z-I', jsaction: 'discard', 'data-tooltip': LABELS.bin, 'aria-label': LABELS.bin },
            '✕',
          ),
        ),
      ),
    ),
  );

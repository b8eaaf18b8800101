import type { Channel, Recipient } from '../draft/draft';
import { known, type Reading, unknown } from '../draft/reading';
import { addresses } from '../page/addresses';
import { press } from '../page/press';
import type { Compose, SendWay, Site } from '../page/site';

/** The practice page as a site of its own: the real guard and the real panel follow its compose box. */
const practice: Site = {
  id: 'practice',
  hosts: [],
  recognises: ({ location }) => location.pathname === '/practice.html',
  composes: (document) => [...document.querySelectorAll<HTMLElement>(COMPOSE)].map(composeOf),
  health: () => ({}),
};
export default practice;

const COMPOSE = '[data-compose]';
const SEND = '[data-send]';

function composeOf(root: HTMLElement): Compose {
  const field = <T extends HTMLElement>(name: string) => root.querySelector<T>(`[name="${name}"]`);
  const editor = () => field<HTMLTextAreaElement>('text');
  const send = () => root.querySelector<HTMLElement>(SEND);
  const channel = (): Channel => (root.dataset.compose === 'text' ? 'text' : 'email');

  const parties = () => ({
    site: practice.id,
    channel: channel(),
    from: from(field<HTMLSelectElement>('from')?.value),
    to: known(recipients(field<HTMLInputElement>('to')?.value ?? '', channel()), 'to-field'),
  });

  return {
    root,
    editor,
    windows: () => [],
    parties,
    draft: (leaving = 'now') => ({
      ...parties(),
      kind: 'new',
      group: known(null, 'practice'),
      text: known(editor()?.value ?? '', 'text-field'),
      attachments: known([], 'practice'),
      leaving,
    }),
    sending: (event) => sending(event, root, send()),
    release(way) {
      const control = way.control?.isConnected ? way.control : send();
      if (control) press(control);
      return control !== null;
    },
  };
}

function sending(event: Event, root: Element, send: Element | null): SendWay | null {
  const target = event.composedPath()[0];
  if (!(target instanceof Node) || !root.contains(target)) return null;
  if (event.type === 'click' && send?.contains(target)) return { id: 'send', leaving: 'now', control: send };
  return isSendKey(event) ? { id: 'keys', leaving: 'now', control: null } : null;
}

/** Ctrl+Enter or Cmd+Enter, as webmail sends; the page and the guard must mean the same. */
export function isSendKey(event: Event): boolean {
  if (event.type !== 'keydown') return false;
  const { key, ctrlKey, metaKey } = event as KeyboardEvent;
  return key === 'Enter' && (ctrlKey || metaKey);
}

const from = (handle: string | undefined): Reading<{ readonly handle: string }> =>
  handle ? known({ handle }, 'from-field') : unknown('no-account');

function recipients(list: string, channel: Channel): readonly Recipient[] {
  if (channel === 'email') return addresses(list);
  return list
    .split(/[,;\n]/)
    .map((one) => one.trim())
    .filter((one) => one !== '')
    .map((handle) => (/\d/.test(handle) ? { handle } : { handle: null, name: handle }));
}

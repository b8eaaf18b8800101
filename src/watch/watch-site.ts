import type { Here } from '../messages/to-page';
import { holdSends, releaseOnce } from '../page/hold';
import type { Compose, Site } from '../page/site';
import { watchComposes } from '../page/watch';
import { type Followed, follow } from './follow';
import type { Ports } from './ports';

/** Alt+Shift+F takes the keyboard into the panel of the message being written. */
const isPanelKey = ({ altKey, shiftKey, code }: KeyboardEvent): boolean =>
  altKey && shiftKey && code === 'KeyF';

/** A page whose messages are followed. */
export interface Watching {
  /** The set-up has changed: who is known is asked again, of every open message. */
  readonly forget: () => void;
  /** Whose page it is, and what can be read of each open message. */
  readonly here: () => Here;
}

/**
 * Follows every message that is written on a page of a site, and holds its sends.
 * All of it ends with the signal.
 */
export function watchSite(
  site: Site,
  page: Window,
  outside: Omit<Ports, 'release'>,
  signal: AbortSignal,
): Watching {
  const followed = new Map<Element, Followed>();
  const ports: Ports = { ...outside, release: releaseOnce };
  const of = (compose: Compose) => followed.get(compose.root);
  let listen: ((window: Window) => void) | undefined;

  const watch = watchComposes(
    site,
    page,
    {
      opened(compose, closed) {
        const one = follow(compose, ports, closed);
        followed.set(compose.root, one);
        closed.addEventListener('abort', () => followed.delete(compose.root), { once: true });
        one.partiesChanged();
      },
      parties: (compose) => of(compose)?.partiesChanged(),
      text: (compose) => of(compose)?.textChanged(),
      window: (window) => listen?.(window),
    },
    signal,
  );

  listen = holdSends(
    page,
    {
      composes: watch.composes,
      decide: (compose, _way, event) => of(compose)?.decide(event) ?? 'let',
      held: (compose, way) => void of(compose)?.send(way),
    },
    signal,
  );
  for (const compose of watch.composes()) compose.windows().forEach(listen);

  page.addEventListener(
    'keydown',
    (event) => {
      if (!isPanelKey(event)) return;
      const [one] = watch.composes().filter((compose) => compose.root.contains(page.document.activeElement));
      if (one && of(one)?.focusPanel()) event.preventDefault();
    },
    { capture: true, signal },
  );

  return {
    forget() {
      for (const one of followed.values()) one.forget();
    },
    here: () => ({ site: site.id, messages: watch.composes().map(site.health) }),
  };
}

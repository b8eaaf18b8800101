import type { Site } from '../page/site';
import type { OpenPanel } from '../warning/panel';
import { hearExtension } from './hear';
import { notice } from './notice';
import type { Ports } from './ports';
import { RELOAD } from './reload';
import { type Watching, watchSite } from './watch-site';

/** Marks that the resident script runs here; a second start of the same build does nothing. */
const WATCHING = Symbol.for('forethought.watching');

interface Scope {
  [WATCHING]?: AbortController;
}

/**
 * Watches this page for messages to young people, from the moment its site can be told: by its address
 * at once, by the shape of the page when that is there.
 * @param siteOf the adapter of a page, or null for one that no adapter recognises
 * @param panelCode the panel's code, once it has been brought in beside this script
 */
export function startWatching(
  siteOf: (page: Pick<Window, 'location' | 'document'>) => Site | null,
  panelCode: () => OpenPanel | null,
): void {
  const scope = globalThis as Scope;
  if (scope[WATCHING] || window.top !== window) return;
  const end = new AbortController();
  scope[WATCHING] = end;

  const ports: Omit<Ports, 'release'> = {
    panelCode,
    notice(sentence) {
      notice(sentence);
      // The extension is gone from under this script. Told once, it makes room for the one that an update brings.
      if (sentence === RELOAD) end.abort();
    },
    practice: () => ({}),
  };

  let watching: Watching | null = null;
  hearExtension(
    {
      setUpChanged: () => watching?.forget(),
      areYouThere: () => watching?.here() ?? { site: null, messages: [] },
    },
    end.signal,
  );

  const start = (): boolean => {
    const site = siteOf(window);
    if (site) watching = watchSite(site, window, ports, end.signal);
    return site !== null;
  };
  if (start() || document.readyState !== 'loading') return;
  document.addEventListener('DOMContentLoaded', start, { once: true, signal: end.signal });
}

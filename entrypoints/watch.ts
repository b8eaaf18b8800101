import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { siteFor } from '../src/sites/all';
import { type OpenPanel, PANEL_CODE } from '../src/warning/panel';
import { startWatching } from '../src/watch/start';

/**
 * The resident script. It is an unlisted script, not one of the build tool's content scripts: their
 * wrapper tells the page of each start by an event. The manifest names it for the hosts of the adapters.
 */
export default defineUnlistedScript(() => {
  const scope = globalThis as { [PANEL_CODE]?: OpenPanel };
  startWatching(siteFor, () => scope[PANEL_CODE] ?? null);
});

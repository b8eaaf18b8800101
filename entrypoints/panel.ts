import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openPanel } from '../src/warning/open-panel';
import { PANEL_CODE } from '../src/warning/panel';

/** Brought in by the background, beside the resident script, only when a known young person is addressed. */
export default defineUnlistedScript(() => {
  Object.assign(globalThis, { [PANEL_CODE]: openPanel });
});

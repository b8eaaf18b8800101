import browser from 'webextension-polyfill';

/** The panel's script, as the build names it. */
const PANEL_FILE = 'panel.js';

/** Brings the panel's code into the tab that addresses somebody known, beside the resident script; once is enough, twice does no harm. */
export async function bringPanel(tab: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId: tab, frameIds: [0] }, files: [PANEL_FILE] });
}

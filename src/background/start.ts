import browser from 'webextension-polyfill';
import { onAddWebmail, onNoteExport, onRemoveWebmail, onState, onUseSetUp } from './on-pages';
import { onNotChecked, onNotSent, onSend } from './on-send';
import { onAssess, onLookUp } from './on-writing';
import { webmailHosts } from './own-hosts';
import { hear } from './router';
import { tellPages } from './tell-pages';
import { tryAgain } from './try-again';
import { registeredPatterns, startInOpenTabs, watchOwnHosts } from './webmail';
import { writeWaiting } from './write-waiting';

/**
 * Starts the background: everything is on disk, so that the browser may stop it at any instant. Listeners
 * are set at once, in the first turn, or the browser would not wake it for them.
 * @param hosts match patterns of the sites that have an adapter
 */
export function startBackground(hosts: readonly string[]): void {
  const watched = async () => [...hosts, ...(await registeredPatterns().catch(() => []))];
  /** Told before the answer, so that who is asked next is asked by the new set-up everywhere. */
  const setUpChanged = () =>
    watched()
      .then((patterns) => tellPages(patterns, { type: 'set-up-changed' }))
      .catch(() => undefined);
  hear(
    {
      'look-up': onLookUp,
      assess: onAssess,
      send: onSend,
      'not-sent': onNotSent,
      'not-checked': onNotChecked,
      state: onState,
      'use-set-up': (message) => onUseSetUp(message).finally(setUpChanged),
      'add-webmail': onAddWebmail,
      'remove-webmail': onRemoveWebmail,
      'note-export': onNoteExport,
    },
    watched,
  );
  tryAgain();
  browser.runtime.onInstalled.addListener(({ reason }) => {
    const again = watchAgain();
    // The script that an update leaves behind in a page ends by itself; a browser's own update leaves ours running.
    if (reason === 'install' || reason === 'update') void again.then(watched).then(startInOpenTabs);
    void writeWaiting();
  });
  browser.runtime.onStartup.addListener(() => {
    void watchAgain();
    void writeWaiting();
  });
  void closeStorageToPages();
}

/** After an update or a start of the browser: the person's own webmail is watched again. */
async function watchAgain(): Promise<void> {
  await webmailHosts()
    .then(watchOwnHosts)
    .catch(() => undefined);
}

/** By default a page's script could read the roster and what waits; it may not (Chromium; Firefox has no such reach to close). */
async function closeStorageToPages(): Promise<void> {
  const area = browser.storage.local as typeof browser.storage.local & {
    setAccessLevel?: (level: { accessLevel: 'TRUSTED_CONTEXTS' }) => Promise<void>;
  };
  await area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}

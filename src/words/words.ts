import browser from 'webextension-polyfill';
import type catalogue from '../../public/_locales/en_GB/messages.json';

/** The key of a sentence in `public/_locales`. */
export type WordKey = keyof typeof catalogue;

/**
 * A sentence from the catalogue in the browser's language, British English where that has none.
 * `$1` to `$9` in it are replaced by what is given.
 */
export function words(key: WordKey, ...given: readonly (string | number)[]): string {
  return browser.i18n.getMessage(key, given.map(String));
}

import type catalogue from '../../public/_locales/en_GB/messages.json';

/** The key of a sentence in `public/_locales`. */
export type WordKey = keyof typeof catalogue;

interface Catalogue {
  getMessage(key: string, given: string[]): string;
}

/** What was said once can be said again, though the extension be gone from under the page, and its catalogue with it. */
const said = new Map<string, string>();

/**
 * A sentence from the catalogue in the browser's language, British English where that has none.
 * `$1` to `$9` in it are replaced by what is given. The call is the same in every browser and answers
 * at once, so it needs no library: the resident script and the panel use it too.
 */
export function words(key: WordKey, ...given: readonly (string | number)[]): string {
  const scope = globalThis as { browser?: { i18n?: Catalogue }; chrome?: { i18n?: Catalogue } };
  const name = [key, ...given].join('\n');
  try {
    const sentence = (scope.browser?.i18n ?? scope.chrome?.i18n)?.getMessage(key, given.map(String)) ?? '';
    said.set(name, sentence);
    return sentence;
  } catch {
    return said.get(name) ?? '';
  }
}

/** What each part of `src/` may import: the one-way rule. `types` are imports that leave nothing in the bundle. */
export interface Part {
  readonly may: readonly string[];
  readonly types?: readonly string[];
  /** Folders inside the part do not import each other; those named here are for all of them. */
  readonly siblingsApart?: { readonly but: readonly string[] };
  /** Packages that the part may import, and, being named here, no other part may unless it names them too. */
  readonly packages?: readonly string[];
}

export const PARTS: Readonly<Record<string, Part>> = {
  draft: { may: [] },
  words: { may: [] },
  look: { may: [] },
  people: { may: ['draft'] },
  language: { may: [], packages: ['libphonenumber-js'] },
  rules: { may: ['draft', 'people', 'language'], siblingsApart: { but: [] } },
  policies: { may: ['draft', 'people', 'rules'], siblingsApart: { but: ['family'] } },
  engine: { may: ['draft', 'people', 'rules', 'policies'], types: ['words'] },
  page: { may: ['draft'] },
  sites: { may: ['draft', 'page'], siblingsApart: { but: [] } },
  warning: {
    may: ['draft', 'words', 'look'],
    types: ['engine', 'policies', 'rules'],
    packages: ['preact'],
  },
  record: { may: [], packages: ['idb', '@noble/hashes', 'age-encryption', 'valibot'] },
  setup: { may: ['draft', 'words', 'people', 'policies'], types: ['messages'], packages: ['valibot'] },
  messages: { may: ['draft'], types: ['engine', 'setup'], packages: ['valibot'] },
  watch: { may: ['draft', 'page', 'messages', 'words'], types: ['engine', 'warning'] },
  background: {
    may: ['draft', 'people', 'language', 'policies', 'engine', 'record', 'setup', 'messages', 'words'],
    types: ['rules'],
    packages: ['webextension-polyfill'],
  },
  practice: {
    may: ['draft', 'people', 'page', 'setup', 'messages', 'words', 'look'],
    packages: ['preact', 'webextension-polyfill'],
  },
  popup: {
    may: ['messages', 'policies', 'setup', 'words', 'look'],
    packages: ['preact', 'webextension-polyfill'],
  },
  staff: {
    may: ['policies', 'record', 'setup', 'people', 'messages', 'words', 'look'],
    types: ['engine', 'rules', 'draft'],
    packages: ['preact', 'webextension-polyfill', 'valibot'],
  },
  console: {
    may: ['policies', 'record', 'words', 'look'],
    types: ['engine', 'rules'],
    packages: ['preact', 'webextension-polyfill', 'idb', 'valibot'],
  },
};

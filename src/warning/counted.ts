import { type WordKey, words } from '../words/words';

type Counted = WordKey extends infer Key ? (Key extends `${infer Base}_other` ? Base : never) : never;

/** A sentence with a number in it, in the plural form of the browser's language: `key_one`, `key_few`, `key_other`. */
export function counted(key: Counted, count: number): string {
  const form = new Intl.PluralRules(words('panel_language')).select(count);
  return words(`${key}_${form}` as WordKey, count) || words(`${key}_other` as WordKey, count);
}

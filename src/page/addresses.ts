import type { Recipient } from '../draft/draft';

/** Parts of a list: commas, semicolons and new lines part, but not within quotes or angle brackets. */
const PART = /(?:"(?:\\.|[^"\\])*"|<[^>]*>|[^,;\n"<]|["<])+/g;
const ADDRESS = /[^\s<>"',;()]+@[^\s<>"',;()]+/g;

/**
 * People in a list as mail programs write it (RFC 5322, leniently): 'Sam Okoro <sam@young.example>, ann@…'.
 * What holds no address is a name with no handle.
 */
export function addresses(list: string): readonly Recipient[] {
  return (list.match(PART) ?? []).flatMap((part) => {
    const bracket = part.match(/^(.*)<([^<>]+@[^<>]+)>[^<>]*$/s);
    if (bracket) return [recipient(bracket[2]?.trim() ?? '', bracket[1])];
    const found = part.match(ADDRESS) ?? [];
    if (found.length === 1) return [recipient(found[0] ?? '', part.replace(found[0] ?? '', ''))];
    if (found.length) return found.map((handle) => ({ handle }));
    const name = plain(part);
    return name ? [{ handle: null, name }] : [];
  });
}

/** Whether two readings name the same people, in whatever order and case. */
export const samePeople = (one: readonly Recipient[], other: readonly Recipient[]): boolean =>
  keys(one) === keys(other);

const keys = (people: readonly Recipient[]): string =>
  [...new Set(people.map(({ handle, name }) => (handle ?? `name ${name}`).toLowerCase()))].sort().join('\n');

const recipient = (handle: string, name = ''): Recipient => {
  const shown = plain(name);
  return shown ? { handle, name: shown } : { handle };
};

const plain = (name: string): string =>
  name
    .replace(/[\u200B\uFEFF]/g, '')
    .trim()
    .replace(/^"(.*)"$/s, '$1')
    .replace(/\\(.)/g, '$1')
    .trim();

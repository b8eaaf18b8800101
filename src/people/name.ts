/** Letters that Unicode does not take apart, as people type them without the marks. */
const PLAIN: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
};

/**
 * A display name without case, accents, apostrophes' shapes and spare spaces; 'Okoro, Sam' reads as 'sam okoro'.
 * Names only ever lead to `maybe`, so folding too much asks a question and never matches anybody.
 */
export function foldName(name: string): string {
  if (/^[a-z]+ [a-z]+$/i.test(name)) return name.toLowerCase();
  const plain = name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[łøđðþıßæœ]/g, (letter) => PLAIN[letter] ?? letter)
    .replace(/['’‘ʼ`]/g, '')
    .replace(/[\s\u2010-\u2015-]+/g, ' ')
    .trim();
  const [last, first, ...more] = plain.split(',').map((part) => part.trim());
  return last && first && more.length === 0 ? `${first} ${last}` : plain;
}

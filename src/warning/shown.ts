/**
 * Text of the page as it may be shown without fooling the eye: marks that turn the direction of writing and signs of no
 * width become a dotted circle. Joiners, which many scripts and emoji need, stay.
 */
export function shown(text: string): string {
  return text.replace(/[\u202a-\u202e\u2066-\u2069\u200b\u2060\ufeff]/gu, '\u25cc');
}

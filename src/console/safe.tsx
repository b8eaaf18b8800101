import { words } from '../words/words';
import { piecesOf } from './hidden-characters';

/**
 * Words that came in a file: only ever text, their direction kept to themselves, and what cannot be seen marked.
 * `block` for whole messages, where line ends count.
 */
export function Safe({ text, block = false }: { readonly text: string; readonly block?: boolean }) {
  const pieces = piecesOf(text).map((piece, place) =>
    piece.is === 'text' ? (
      piece.text
    ) : (
      <span key={place} class="hidden-character" title={words('console_char_hidden', piece.code)}>
        {piece.code}
      </span>
    ),
  );
  if (block) {
    return (
      <blockquote class="message" dir="auto">
        {pieces}
      </blockquote>
    );
  }
  return <bdi>{pieces}</bdi>;
}

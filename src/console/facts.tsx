import type { ComponentChildren } from 'preact';
import { type WordKey, words } from '../words/words';
import { Safe } from './safe';

/** Terms and values. */
export const Facts = ({ children }: { readonly children: ComponentChildren }) => (
  <dl class="facts">{children}</dl>
);

interface FactProps {
  readonly title: WordKey;
  /** Nothing is shown where there is no text. */
  readonly text: string | null | undefined;
}

/** One term and its value, which came in a file. */
export function Fact({ title, text }: FactProps) {
  if (!text) return null;
  return (
    <>
      <dt>{words(title)}</dt>
      <dd>
        <Safe text={text} />
      </dd>
    </>
  );
}

import type { Level } from '../policies/policy';

/** A level by its shape, so that colour is never all that tells: bars for a hold, a question mark, a diamond, a ring. */
export function Glyph({ level }: { readonly level: Level | 'clear' | 'fault' }) {
  return (
    <svg class={`glyph glyph--${level}`} viewBox="0 0 20 20" aria-hidden="true">
      {SHAPES[level]}
    </svg>
  );
}

const SHAPES = {
  hold: (
    <>
      <circle cx="10" cy="10" r="9" class="glyph__fill" />
      <path d="M7.6 6.4v7.2M12.4 6.4v7.2" class="glyph__cut" />
    </>
  ),
  ask: (
    <>
      <circle cx="10" cy="10" r="8.2" />
      <path d="M7.6 8a2.4 2.4 0 1 1 3.6 2.1c-.8.5-1.2.9-1.2 1.7M10 14.4v.1" />
    </>
  ),
  warn: (
    <>
      <path d="M10 1.8 18.2 10 10 18.2 1.8 10Z" />
      <path d="M10 6.6v4M10 13.4v.1" />
    </>
  ),
  note: (
    <>
      <circle cx="10" cy="10" r="8.2" />
      <path d="M10 9.4v4.4M10 6.3v.1" />
    </>
  ),
  clear: <path d="M10 17.6a7.6 7.6 0 1 0-7.6-7.6v7.6Z" />,
  fault: (
    <>
      <path d="M6.6 1.8h6.8l4.8 4.8v6.8l-4.8 4.8H6.6l-4.8-4.8V6.6Z" />
      <path d="M7.2 7.2l5.6 5.6M12.8 7.2l-5.6 5.6" />
    </>
  ),
};

import type { ComponentChildren } from 'preact';

interface NoteProps {
  readonly tone: 'ok' | 'ask' | 'fault' | 'calm';
  readonly title: string;
  readonly children?: ComponentChildren;
}

/** A remark with its heading. */
export function Note({ tone, title, children }: NoteProps) {
  return (
    <div class={`note stack stack--tight ${tone === 'calm' ? '' : `note--${tone}`}`}>
      <p class="note__title">{title}</p>
      {children}
    </div>
  );
}

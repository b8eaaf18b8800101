import type { ComponentChildren } from 'preact';

/** A remark with a coloured edge. A fault is announced at once, everything else when the reader gets to it. */
export function Note(props: {
  readonly kind: 'fault' | 'hold' | 'ok' | 'ask';
  readonly title: string;
  readonly children?: ComponentChildren;
}) {
  return (
    <div
      class={`note note--${props.kind} stack stack--tight`}
      role={props.kind === 'fault' ? 'alert' : 'status'}
    >
      <p class="note__title">{props.title}</p>
      {props.children}
    </div>
  );
}

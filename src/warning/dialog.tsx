import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { words } from '../words/words';
import { Glyph } from './glyph';
import { type Sight, watchSight } from './seen';

/** Lets a choice through only from the person's own hand, in a dialog that has been in plain sight long enough. */
export interface Gate {
  /** Not yet, or not now: buttons look so. */
  readonly closed: boolean;
  readonly pass: (event: Event, act: () => void) => void;
}

/** A modal dialog of the panel, with the kind way out first. */
export function Dialog(props: {
  readonly level: 'hold' | 'ask' | 'fault';
  readonly label: string;
  readonly title: string;
  readonly back: string;
  readonly goBack: () => void;
  /** A light question: its answers come first, and the way back is as quiet as it is. */
  readonly light?: boolean;
  /** What there is to know, above the way out. */
  readonly telling: ComponentChildren;
  /** How the message may go all the same. */
  readonly going: (gate: Gate) => ComponentChildren;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const first = useRef<HTMLButtonElement>(null);
  const id = useId();
  const { gate, refused } = useGate(dialog);
  useLayoutEffect(() => {
    dialog.current?.showModal();
    first.current?.focus({ preventScroll: true });
  }, []);
  const back = (
    <button
      ref={first}
      type="button"
      class={props.light ? 'button button--quiet' : 'button button--primary hold__back'}
      onClick={props.goBack}
    >
      {props.back}
    </button>
  );
  return (
    <dialog
      ref={dialog}
      class={`hold hold--${props.level} ${props.light ? 'hold--light' : ''}`}
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-telling`}
      onCancel={(event) => {
        event.preventDefault();
        props.goBack();
      }}
      onClose={props.goBack}
    >
      <p class="hold__label">
        <Glyph level={props.level} /> {props.label} <span class="hold__name">{words('panel_name')}</span>
      </p>
      <h2 class="hold__title" id={`${id}-title`}>
        {props.title}
      </h2>
      <div id={`${id}-telling`}>{props.telling}</div>
      {!props.light && back}
      <div class="hold__going">
        {props.going(gate)}
        <p class="hold__covered" role="alert">
          {refused && words('panel_covered')}
        </p>
      </div>
      {props.light && back}
    </dialog>
  );
}

function useGate(dialog: { readonly current: HTMLElement | null }): { gate: Gate; refused: boolean } {
  const [, look] = useState(0);
  const [refused, setRefused] = useState(false);
  const sight = useRef<Sight | null>(null);
  useLayoutEffect(() => {
    if (!dialog.current) return;
    const ending = new AbortController();
    sight.current = watchSight(
      dialog.current,
      () => {
        look((times) => times + 1);
        if (!sight.current?.hidden()) setRefused(false);
      },
      ending.signal,
    );
    return () => ending.abort();
  }, [dialog]);
  const closed = !sight.current?.longEnough();
  const pass = (event: Event, act: () => void) => {
    if (!event.isTrusted) return;
    if (sight.current?.longEnough()) act();
    else setRefused(sight.current?.hidden() ?? true);
  };
  return { gate: { closed, pass }, refused };
}

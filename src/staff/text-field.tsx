import { useId } from 'preact/hooks';

/** A labelled line of text. */
export function TextField(props: {
  readonly label: string;
  readonly value: string;
  readonly set: (value: string) => void;
  /** Which keyboard a touch screen offers. */
  readonly keyboard?: 'email' | 'tel' | 'url';
  readonly hint?: string;
  readonly error?: string | null;
}) {
  const id = useId();
  const described = [props.hint && `${id}-hint`, props.error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div class="field">
      <label for={id}>{props.label}</label>
      {props.hint && (
        <span class="field__hint" id={`${id}-hint`}>
          {props.hint}
        </span>
      )}
      <input
        id={id}
        type="text"
        inputMode={props.keyboard ?? 'text'}
        value={props.value}
        autocomplete="off"
        spellcheck={false}
        aria-invalid={props.error ? 'true' : 'false'}
        {...(described && { 'aria-describedby': described })}
        onInput={(event) => props.set(event.currentTarget.value)}
      />
      {props.error && (
        <span class="field__error" id={`${id}-error`} role="alert">
          {props.error}
        </span>
      )}
    </div>
  );
}

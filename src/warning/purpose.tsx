import { useState } from 'preact/hooks';
import { isReason } from '../draft/declared';
import { type WordKey, words } from '../words/words';

/** The reasons that policies themselves name; anything else is in the person's own words. */
const NAMED = {
  answer: 'panel_purpose_answer',
  reassure: 'panel_purpose_reassure',
  arrange: 'panel_purpose_arrange',
} as const;

/** A purpose as a person reads it. */
export function purposeInWords(purpose: string): string {
  return purpose in NAMED ? words(NAMED[purpose as keyof typeof NAMED]) : purpose;
}

/** Four chips: three reasons and one's own words. */
export function PurposeChips({
  purpose,
  choose,
  commit,
  hint,
  waits,
  asked,
}: {
  readonly purpose: string | null;
  /** null takes the choice back. */
  readonly choose: (purpose: string | null, event: Event) => void;
  /** Own words are taken at this button; left out: as they are typed. */
  readonly commit?: WordKey;
  readonly hint?: WordKey;
  /** A choice does not count yet. */
  readonly waits?: boolean;
  /** The question stands above already. */
  readonly asked?: boolean;
}) {
  const [own, setOwn] = useState(purpose !== null && !(purpose in NAMED) ? purpose : '');
  const [open, setOpen] = useState(own !== '');
  const pick = (value: string, event: Event) => {
    setOpen(false);
    choose(value === purpose ? null : value, event);
  };
  return (
    <fieldset class="choices purpose">
      <legend class={asked ? 'unseen' : undefined}>{words('panel_purpose_question')}</legend>
      <div class="chips">
        {Object.entries(NAMED).map(([value, key]) => (
          <button
            key={value}
            type="button"
            class="chip"
            aria-pressed={purpose === value}
            data-waits={waits}
            onClick={(event) => pick(value, event)}
          >
            {words(key)}
          </button>
        ))}
        <button
          type="button"
          class="chip"
          aria-expanded={open}
          aria-pressed={open}
          onClick={(event) => {
            setOpen(!open);
            if (purpose !== null) choose(null, event);
          }}
        >
          {words('panel_purpose_other')}
        </button>
      </div>
      {hint && !open && <p class="small quiet">{words(hint)}</p>}
      {open && (
        <form class="purpose__own" onSubmit={(event) => event.preventDefault()}>
          <label class="field">
            {words('panel_purpose_words')}
            <input
              type="text"
              maxLength={200}
              autocomplete="off"
              value={own}
              onInput={(event) => {
                setOwn(event.currentTarget.value);
                if (!commit)
                  choose(
                    isReason(event.currentTarget.value) ? event.currentTarget.value.trim() : null,
                    event,
                  );
              }}
            />
          </label>
          {commit && (
            <button
              type="submit"
              class="button"
              disabled={!isReason(own)}
              data-waits={waits}
              onClick={(event) => choose(own.trim(), event)}
            >
              {words(commit)}
            </button>
          )}
        </form>
      )}
    </fieldset>
  );
}

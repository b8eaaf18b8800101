import { useState } from 'preact/hooks';
import { type WordKey, words } from '../words/words';
import { Safe } from './safe';
import { saveReceipt } from './save';
import { type Said, said } from './sentences';
import { Technical } from './technical';
import type { Imports, Item } from './use-imports';
import type { Store } from './use-store';
import { entriesOf } from './view';

interface ResultProps {
  readonly item: Item;
  readonly store: Store;
  readonly answer: Imports['answer'];
}

/** One file: a sentence, what it means, what to do, and the detail behind a fold. */
export function Result({ item, store, answer }: ResultProps) {
  const { file, outcome, state } = item;
  if (state !== 'done' || !outcome) {
    return (
      <li class="result">
        <p class="row row--apart">
          <span class="result__name">
            <Safe text={file.name} />
          </span>
          <span class="quiet small">
            {words(state === 'checking' ? 'console_checking' : 'console_waiting')}
          </span>
        </p>
      </li>
    );
  }
  const { tone, title, what, next } = said(outcome, Date.now());
  const record = 'log' in outcome ? store.records.find(({ log }) => log === outcome.log) : undefined;
  const asksPassphrase =
    outcome.is === 'unreadable' && (outcome.why === 'needs-passphrase' || outcome.why === 'wrong-passphrase');
  return (
    <li class={`result result--${tone}`}>
      <div class="result__head">
        <p class="result__title">
          <Safe text={title} />
        </p>
        <span class={`tag ${tone === 'calm' ? '' : `tag--${tone}`}`}>{words(STATE[tone])}</span>
      </div>
      <p class="small quiet result__name">
        <Safe text={file.name} />
      </p>
      {(what || next) && (
        <p class="result__what">
          <Safe text={what} /> {next && <strong class="result__next">{<Safe text={next} />}</strong>}
        </p>
      )}
      {asksPassphrase && (
        <PassphraseField
          wrong={outcome.why === 'wrong-passphrase'}
          open={(passphrase) => answer(item.id, { passphrase })}
        />
      )}
      {outcome.is === 'new-device' && (
        <p class="row">
          <button type="button" class="button" onClick={() => answer(item.id, { acceptDevice: true })}>
            {words('console_new_device_accept')}
          </button>
        </p>
      )}
      {outcome.is === 'whole' && record && (
        <p class="row">
          <a class="button button--small" href={entriesOf(record.staff.id)}>
            {words('console_see_entries')}
          </a>
          <button type="button" class="button button--small" onClick={() => saveReceipt(record)}>
            {words('console_receipt_save')}
          </button>
          <span class="small quiet">{words('console_receipt_what', record.staff.name)}</span>
        </p>
      )}
      <Technical outcome={outcome} record={record} />
    </li>
  );
}

const STATE: Readonly<Record<Said['tone'], WordKey>> = {
  ok: 'console_result_whole',
  calm: 'console_result_nothing_new',
  ask: 'console_result_asks',
  fault: 'console_result_refused',
};

interface PassphraseFieldProps {
  readonly wrong: boolean;
  readonly open: (passphrase: string) => void;
}

/** The passphrase of one file. It is shown as it is typed: it was read aloud or written down, and is used once. */
function PassphraseField({ wrong, open }: PassphraseFieldProps) {
  const [typed, setTyped] = useState('');
  return (
    <form
      class="passphrase"
      onSubmit={(event) => {
        event.preventDefault();
        if (typed.trim()) open(typed.trim());
      }}
    >
      <label class="field">
        {words('console_passphrase')}
        <input
          type="text"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          value={typed}
          aria-invalid={wrong}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
      </label>
      <button type="submit" class="button button--primary">
        {words('console_passphrase_open')}
      </button>
    </form>
  );
}

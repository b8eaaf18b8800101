import { useState } from 'preact/hooks';
import { words } from '../words/words';
import type { KeptKey } from './database';
import { makeKey } from './key';
import { momentOf, ownZone } from './moment';
import { Note } from './note';
import type { Store } from './use-store';

interface KeyViewProps {
  readonly store: Store;
  readonly readAgain: () => Promise<void>;
}

/** The manager's key: made once, its public half handed on. */
export function KeyView({ store, readAgain }: KeyViewProps) {
  return (
    <div class="stack stack--wide narrow">
      <div class="stack stack--tight">
        <h1 class="title" tabIndex={-1}>
          {words('console_key_title')}
        </h1>
        <p class="lead">{words('console_key_lead')}</p>
      </div>
      {store.key ? <PublicKey kept={store.key} /> : <MakeKey store={store} readAgain={readAgain} />}
      <section class="stack stack--tight">
        <h2 class="heading">{words('console_key_limits')}</h2>
        <ul class="plain-list quiet">
          <li>{words('console_key_limit_one')}</li>
          <li>{words('console_key_limit_two')}</li>
          <li>{words('console_key_limit_three')}</li>
        </ul>
      </section>
    </div>
  );
}

function MakeKey({ store, readAgain }: KeyViewProps) {
  const [state, setState] = useState<'idle' | 'making' | { readonly failed: string }>('idle');
  async function make() {
    setState('making');
    try {
      await makeKey(store.database, Date.now());
      await readAgain();
    } catch (error) {
      setState({ failed: error instanceof Error ? error.message : String(error) });
    }
  }
  return (
    <section class="card stack">
      <div class="stack stack--tight">
        <h2 class="heading">{words('console_key_none')}</h2>
        <p class="quiet">{words('console_key_none_what')}</p>
      </div>
      {typeof state === 'object' && (
        <Note tone="fault" title={words('console_key_failed')}>
          <p>{words('console_key_failed_what', state.failed)}</p>
        </Note>
      )}
      <p>
        <button
          type="button"
          class="button button--primary"
          disabled={state === 'making'}
          onClick={() => void make()}
        >
          {words(state === 'making' ? 'console_key_making' : 'console_key_make')}
        </button>
      </p>
    </section>
  );
}

function PublicKey({ kept }: { readonly kept: KeptKey }) {
  const [copied, setCopied] = useState<'no' | 'yes' | 'failed'>('no');
  const copy = () =>
    navigator.clipboard.writeText(kept.recipient).then(
      () => setCopied('yes'),
      () => setCopied('failed'),
    );
  return (
    <section class="card stack">
      <div class="stack stack--tight">
        <div class="row row--apart">
          <h2 class="heading">{words('console_key_public')}</h2>
          <span class="small quiet">
            {words('console_key_made', momentOf({ utcMs: kept.made, zone: ownZone() }, Date.now()))}
          </span>
        </div>
        <p class="quiet">{words('console_key_public_what')}</p>
      </div>
      <div class="key">
        <output class="code key__text" aria-label={words('console_key_public')}>
          {kept.recipient}
        </output>
        <button type="button" class="button button--primary" onClick={() => void copy()}>
          {words(copied === 'yes' ? 'console_key_copied' : 'console_key_copy')}
        </button>
        <span role="status" class={copied === 'failed' ? 'small' : 'unseen'}>
          {copied === 'yes' && words('console_key_copied')}
          {copied === 'failed' && words('console_key_copy_failed')}
        </span>
      </div>
    </section>
  );
}

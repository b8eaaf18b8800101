import { useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { ask } from '../messages/ask';
import { webmailPattern } from '../setup/webmail';
import { words } from '../words/words';
import { whyOf } from './background';
import { OwnHost } from './own-host';
import { TextField } from './text-field';

interface WhereProps {
  /** Match patterns: the person's own, and what the set-up names. */
  readonly webmail: readonly string[];
  readonly askAgain: () => Promise<void>;
}

/** Where Forethought watches: what it covers from the start, and webmail on the person's own host. */
export function WhereIWrite({ webmail, askAgain }: WhereProps) {
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<string | null>(null);
  const [added, setAdded] = useState<string | null>(null);

  async function add() {
    const read = webmailPattern(typed);
    if (!read.ok) return setError(read.why);
    setError(null);
    try {
      // Asked first, in the click itself: browsers refuse it after anything that is waited for.
      const granted = await browser.permissions.request({ origins: [read.pattern] });
      if (!granted) return setError(words('staff_where_refused', read.host));
      const set = await ask({ type: 'add-webmail', pattern: read.pattern });
      if (!set.ok) return setError(set.why);
      setTyped('');
      setAdded(read.host);
      await askAgain();
    } catch (problem) {
      setError(whyOf(problem));
    }
  }

  return (
    <>
      <p class="lead">{words('staff_where_lead')}</p>
      <ul class="list card card--flat hosts">
        <li class="row row--apart">
          <span>
            <strong>Gmail</strong> <span class="small quiet">mail.google.com</span>
          </span>
          <span class="tag tag--ok">{words('staff_where_covered')}</span>
        </li>
        {webmail.map((pattern) => (
          <OwnHost key={pattern} pattern={pattern} askAgain={askAgain} />
        ))}
      </ul>
      <form
        class="card card--flat stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <h2 class="heading">{words('staff_where_add_title')}</h2>
        <TextField
          label={words('staff_where_address')}
          hint={words('staff_where_address_hint')}
          keyboard="url"
          value={typed}
          set={(value) => {
            setTyped(value);
            setError(null);
          }}
          error={error}
        />
        <div class="row">
          <button type="submit" class="button button--primary">
            {words('staff_where_add')}
          </button>
          <span class="small" role="status">
            {added && words('staff_where_added', added)}
          </span>
        </div>
        <p class="small quiet">{words('staff_where_what_happens')}</p>
      </form>
      <p class="quiet">{words('staff_where_elsewhere')}</p>
    </>
  );
}

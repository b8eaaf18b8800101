import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { ask } from '../messages/ask';
import { words } from '../words/words';
import { whyOf } from './background';

interface OwnHostProps {
  /** 'https://mail.charity.example/*' */
  readonly pattern: string;
  readonly askAgain: () => Promise<void>;
}

/** One webmail host of the person's own: whether the browser still grants it, and taking it off. */
export function OwnHost({ pattern, askAgain }: OwnHostProps) {
  const [granted, setGranted] = useState<boolean | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const host = pattern.replace(/^https:\/\//, '').replace(/\/\*$/, '');

  useEffect(() => {
    const ending = new AbortController();
    browser.permissions.contains({ origins: [pattern] }).then(
      (has) => ending.signal.aborted || setGranted(has),
      (error: unknown) => ending.signal.aborted || setFault(whyOf(error)),
    );
    return () => ending.abort();
  }, [pattern]);

  async function allowAgain() {
    const has = await browser.permissions.request({ origins: [pattern] });
    setGranted(has);
    if (has) await tell('add-webmail');
  }

  async function tell(type: 'add-webmail' | 'remove-webmail') {
    try {
      const set = await ask({ type, pattern });
      setFault(set.ok ? null : set.why);
      await askAgain();
    } catch (error) {
      setFault(whyOf(error));
    }
  }

  return (
    <li class="stack stack--tight">
      <div class="row row--apart">
        <strong>{host}</strong>
        <span class="row">
          {granted === true && <span class="tag tag--ok">{words('staff_where_covered')}</span>}
          {granted === false && <span class="tag tag--fault">{words('staff_where_not_granted')}</span>}
          {granted === false && (
            <button type="button" class="button button--small" onClick={() => void allowAgain()}>
              {words('staff_where_allow')}
            </button>
          )}
          <button
            type="button"
            class="button button--quiet button--small"
            aria-label={words('staff_where_remove', host)}
            onClick={() => void tell('remove-webmail')}
          >
            {words('staff_remove')}
          </button>
        </span>
      </div>
      {fault && (
        <p class="field__error" role="alert">
          {fault}
        </p>
      )}
    </li>
  );
}

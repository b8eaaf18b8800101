import { useEffect, useState } from 'preact/hooks';
import { ask } from '../messages/ask';
import type { State } from '../messages/pages';
import { words } from '../words/words';
import { Glance } from './glance';

/** The toolbar window: whose policy is in force, how the record stands, and the ways on. */
export function Popup() {
  const [state, setState] = useState<State | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  useEffect(() => {
    ask({ type: 'state' }).then(setState, (error: unknown) =>
      setFault(error instanceof Error ? error.message : String(error)),
    );
  }, []);
  return (
    <>
      <header class="popup__head">
        <h1 class="wordmark">{words('extension_name')}</h1>
        {state?.setUp?.demonstration && <span class="tag tag--ask">{words('staff_demonstration')}</span>}
      </header>
      <main class="stack">
        {fault && (
          <p class="note note--fault" role="alert">
            {words('staff_unreachable_what', fault)}
          </p>
        )}
        {!state && !fault && <p class="quiet">{words('staff_asking')}</p>}
        {state && <Glance state={state} />}
      </main>
      <nav class="popup__nav" aria-label={words('popup_nav')}>
        <Way page="staff.html" label={words('popup_staff')} />
        <Way page="practice.html" label={words('popup_practice')} />
        <Way page="console.html" label={words('popup_console')} />
      </nav>
    </>
  );
}

/** Links of the toolbar window open in a tab; the window itself closes. */
function Way({ page, label }: { readonly page: string; readonly label: string }) {
  return (
    <a href={page} target="_blank" rel="noreferrer">
      {label}
    </a>
  );
}

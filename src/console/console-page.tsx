import { useEffect, useRef } from 'preact/hooks';
import { words } from '../words/words';
import { EntriesView } from './entries-view';
import { KeyView } from './key-view';
import { Note } from './note';
import { RecordsView } from './records-view';
import { useImports } from './use-imports';
import { type Store, useStore } from './use-store';
import { type Place, usePlace, VIEW_TITLES, VIEWS, type View } from './view';

/** The line manager's page: bring in records, see that they are whole, read them. */
export function ConsolePage() {
  const [opened, readAgain] = useStore();
  const place = usePlace();
  return (
    <>
      <header class="page__head">
        <span class="wordmark">
          {words('extension_name')} <span class="wordmark__part">{words('console_page_title')}</span>
        </span>
        <Sections view={place.view} />
      </header>
      <main class="console">
        {opened.is === 'opening' && <p class="quiet">{words('console_loading')}</p>}
        {opened.is === 'failed' && (
          <Note tone="fault" title={words('console_store_failed')}>
            <p>{words('console_store_failed_what', opened.why)}</p>
            <button type="button" class="button button--small" onClick={() => void readAgain()}>
              {words('console_try_again')}
            </button>
          </Note>
        )}
        {opened.is === 'open' && <Parts place={place} store={opened.store} readAgain={readAgain} />}
      </main>
    </>
  );
}

function Sections({ view }: { readonly view: View }) {
  return (
    <nav class="nav" aria-label={words('console_nav')}>
      {VIEWS.map((one) => (
        <a key={one} href={`#${one}`} aria-current={one === view ? 'page' : undefined}>
          {words(VIEW_TITLES[one])}
        </a>
      ))}
    </nav>
  );
}

interface PartsProps {
  readonly place: Place;
  readonly store: Store;
  readonly readAgain: () => Promise<void>;
}

/** Imports go on while another section is looked at. A new section's heading takes the focus. */
function Parts({ place, store, readAgain }: PartsProps) {
  const imports = useImports(store.database, readAgain);
  const first = useRef(true);
  useEffect(() => {
    if (!first.current) document.querySelector<HTMLElement>('main h1')?.focus();
    first.current = false;
  }, [place.view]);
  if (place.view === 'entries') return <EntriesView key={place.of} store={store} staff={place.of} />;
  if (place.view === 'key') return <KeyView store={store} readAgain={readAgain} />;
  return <RecordsView store={store} imports={imports} readAgain={readAgain} />;
}

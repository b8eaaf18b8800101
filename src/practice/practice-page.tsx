import { useEffect, useState } from 'preact/hooks';
import { words } from '../words/words';
import { Desk } from './desk';
import { askOrganisation, type Organisation, useDemonstration } from './organisation';

/** A box to try messages in, with the real checks: nothing is sent or recorded. */
export function PracticePage() {
  const [organisation, setOrganisation] = useState<Organisation>({ is: 'asking' });
  useEffect(() => {
    void askOrganisation().then(setOrganisation);
  }, []);
  return (
    <>
      <header class="page__head">
        <span class="wordmark">{words('extension_name')}</span>
        <nav class="nav" aria-label={words('staff_nav')}>
          <a href="staff.html">{words('practice_to_staff')}</a>
        </nav>
      </header>
      <main class="stack practice">
        <h1 class="title">{words('practice_title')}</h1>
        <p class="note note--ask">
          <strong>{words('practice_banner')}</strong> {words('practice_banner_what')}
        </p>
        {organisation.is === 'unreachable' && (
          <p class="note note--fault" role="alert">
            {words('staff_unreachable_what', organisation.why)}
          </p>
        )}
        {organisation.is === 'not-set-up' && (
          <section class="card stack">
            <h2 class="heading">{words('practice_not_set_up')}</h2>
            <p class="quiet">{words('practice_not_set_up_what')}</p>
            <div class="row">
              <button
                type="button"
                class="button button--primary"
                onClick={() => void useDemonstration().then(setOrganisation)}
              >
                {words('staff_way_demonstration_do')}
              </button>
              <a class="button" href="staff.html#start">
                {words('practice_set_up')}
              </a>
            </div>
          </section>
        )}
        {organisation.is === 'set-up' && <Desk setUp={organisation.setUp} />}
      </main>
    </>
  );
}

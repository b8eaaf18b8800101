import { useEffect, useRef } from 'preact/hooks';
import type { State } from '../messages/pages';
import { words } from '../words/words';
import { useBackground } from './background';
import { ExportView } from './export-view';
import { MyPolicy } from './my-policy';
import { NotSetUp } from './not-set-up';
import { Note } from './note';
import { RecordView } from './record-view';
import { Start } from './start';
import { SECTIONS, sectionOf, TITLES, useView, type View } from './view';
import { WhereIWrite } from './where-i-write';

/** The page of the person whose browser this is: set-up, their record, its export, their policy. */
export function StaffPage() {
  const [told, askAgain] = useBackground();
  const view = useView();
  const state = told.is === 'here' ? told.state : null;
  return (
    <>
      <header class="page__head">
        <span class="wordmark">{words('extension_name')}</span>
        <Sections view={view} />
      </header>
      <main class="stack staff">
        <Title view={view} state={state} />
        {told.is === 'asking' && <p class="quiet">{words('staff_asking')}</p>}
        {told.is === 'unreachable' && (
          <Note kind="fault" title={words('staff_unreachable')}>
            <p>{words('staff_unreachable_what', told.why)}</p>
            <button type="button" class="button button--small" onClick={() => void askAgain()}>
              {words('staff_try_again')}
            </button>
          </Note>
        )}
        {state && <Faults state={state} />}
        {state && <Shown view={view} state={state} askAgain={askAgain} />}
      </main>
    </>
  );
}

function Sections({ view }: { readonly view: View }) {
  return (
    <nav class="nav" aria-label={words('staff_nav')}>
      {SECTIONS.map((one) => (
        <a key={one} href={`#${one}`} aria-current={one === sectionOf(view) ? 'page' : undefined}>
          {words(TITLES[one])}
        </a>
      ))}
      <a href="practice.html">{words('staff_practice_link')}</a>
    </nav>
  );
}

/** The heading takes the focus when the section changes, so that a screen reader says where one is. */
function Title({ view, state }: { readonly view: View; readonly state: State | null }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const first = useRef(true);
  useEffect(() => {
    if (!first.current) heading.current?.focus();
    first.current = false;
  }, [view]);
  return (
    <div class="stack stack--tight">
      {state?.setUp && (
        <p class="row small quiet">
          <span>{words('staff_who', state.setUp.staff.name, state.setUp.name)}</span>
          {state.setUp.demonstration && <span class="tag tag--ask">{words('staff_demonstration')}</span>}
        </p>
      )}
      <h1 class="title" tabIndex={-1} ref={heading}>
        {view === 'start' && state && !state.setUp && !state.setUpFault
          ? words('staff_welcome')
          : words(TITLES[view])}
      </h1>
    </div>
  );
}

/** What is broken is said on every section, with what it means and that nothing is lost. */
function Faults({ state }: { readonly state: State }) {
  return (
    <>
      {state.setUpFault && (
        <Note kind="fault" title={words('staff_setup_broken')}>
          <p>{state.setUpFault}</p>
          <p>{words('staff_setup_broken_what')}</p>
        </Note>
      )}
      {state.record.fault && (
        <Note kind="fault" title={words('staff_record_broken')}>
          <p>{state.record.fault}</p>
          <p>{words('staff_record_broken_what')}</p>
        </Note>
      )}
      {state.record.waiting > 0 && (
        <Note kind="hold" title={words('staff_waiting')}>
          <p>
            {state.record.waiting === 1
              ? words('staff_waiting_one')
              : words('staff_waiting_many', state.record.waiting)}
          </p>
        </Note>
      )}
    </>
  );
}

interface ShownProps {
  readonly view: View;
  readonly state: State;
  readonly askAgain: () => Promise<void>;
}

function Shown({ view, state, askAgain }: ShownProps) {
  if (sectionOf(view) === 'start') return <Start view={view} state={state} askAgain={askAgain} />;
  if (view === 'where' && (state.setUp || state.setUpFault))
    return <WhereIWrite webmail={state.webmail} askAgain={askAgain} />;
  if (!state.setUp) return <NotSetUp />;
  if (view === 'record') return <RecordView setUp={state.setUp} size={state.record.entries} />;
  if (view === 'export') return <ExportView setUp={state.setUp} record={state.record} askAgain={askAgain} />;
  return <MyPolicy setUp={state.setUp} />;
}

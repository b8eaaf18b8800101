import { useEffect, useState } from 'preact/hooks';
import type { State } from '../messages/pages';
import { policyById } from '../policies/all';
import type { SetUp } from '../setup/organisation';
import { type WordKey, words } from '../words/words';
import { type Fact, type ThisTab, thisTab } from './this-tab';

/** How things stand, at a glance; what is broken comes first. */
export function Glance({ state }: { readonly state: State }) {
  return (
    <>
      {state.setUpFault && <Fault title={words('staff_setup_broken')} what={state.setUpFault} />}
      {state.record.fault && <Fault title={words('staff_record_broken')} what={state.record.fault} />}
      {!state.setUp && !state.setUpFault && <Begin />}
      {state.setUp && <InForce setUp={state.setUp} webmail={state.webmail} />}
      {state.setUp && <Here webmail={state.webmail} />}
      {state.setUp && <Standing setUp={state.setUp} record={state.record} />}
    </>
  );
}

function Fault({ title, what }: { readonly title: string; readonly what: string }) {
  return (
    <div class="note note--fault" role="alert">
      <p class="note__title">{title}</p>
      <p>{what}</p>
    </div>
  );
}

function Begin() {
  return (
    <div class="stack stack--tight">
      <p>{words('popup_begin')}</p>
      <p>
        <a class="button button--primary" href="staff.html#start" target="_blank" rel="noreferrer">
          {words('popup_begin_do')}
        </a>
      </p>
    </div>
  );
}

function InForce({ setUp, webmail }: { readonly setUp: SetUp; readonly webmail: readonly string[] }) {
  const policy = policyById(setUp.policy);
  const hosts = webmail.map((pattern) => pattern.replace(/^https?:\/\//, '').replace(/\/\*$/, ''));
  return (
    <div>
      <p class="popup__whose">{setUp.name}</p>
      <p class="small quiet">{policy?.title ?? setUp.policy}</p>
      <p class="small quiet">{words('popup_watches', ['Gmail', ...hosts].join(', '))}</p>
    </div>
  );
}

/** Whether the tab in front is covered: nobody should believe that it is where it is not. */
function Here({ webmail }: { readonly webmail: readonly string[] }) {
  const [tab, setTab] = useState<ThisTab | null>(null);
  useEffect(() => {
    thisTab(webmail).then(setTab, () => setTab(null));
  }, [webmail]);
  if (!tab) return null;
  if (tab.is === 'watched') return <p class="note note--ok">{words('popup_tab_watched')}</p>;
  if (tab.is !== 'cannot-read') return <p class="note note--warn">{words(NOT_HERE[tab.is])}</p>;
  return (
    <div class="note note--warn">
      <p>{words('popup_tab_cannot_read')}</p>
      <ul class="popup__unread">
        {tab.facts.map((fact) => (
          <li key={fact}>{words(UNREAD[fact])}</li>
        ))}
      </ul>
    </div>
  );
}

const NOT_HERE = { 'not-covered': 'popup_tab_not_covered', reload: 'popup_tab_reload' } as const;
const UNREAD: Readonly<Record<Fact, WordKey>> = {
  to: 'popup_unread_to',
  send: 'popup_unread_send',
  text: 'popup_unread_text',
  from: 'popup_unread_from',
};

function Standing({ setUp, record }: { readonly setUp: SetUp; readonly record: State['record'] }) {
  const last = record.lastExport;
  return (
    <dl class="popup__figures">
      <div>
        <dt>{words('popup_entries')}</dt>
        <dd>
          <a href="staff.html#record" target="_blank" rel="noreferrer">
            {record.entries}
          </a>
        </dd>
      </div>
      {record.waiting > 0 && (
        <div>
          <dt>{words('popup_waiting')}</dt>
          <dd>
            <span class="tag tag--hold">{record.waiting}</span>
          </dd>
        </div>
      )}
      <div>
        <dt>{words('popup_last_export')}</dt>
        <dd>
          <a href="staff.html#export" target="_blank" rel="noreferrer">
            {last === null ? words('popup_never') : dayIn(last, setUp.zone)}
          </a>
        </dd>
      </div>
    </dl>
  );
}

const dayIn = (at: number, zone: string): string =>
  new Intl.DateTimeFormat(words('staff_locale'), { timeZone: zone, dateStyle: 'medium' }).format(at);

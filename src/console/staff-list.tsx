import { useState } from 'preact/hooks';
import { words } from '../words/words';
import type { KeptRecord } from './database';
import { momentOf, ownZone } from './moment';
import { removeRecord } from './remove';
import { Safe } from './safe';
import { saveReceipt } from './save';
import { said } from './sentences';
import { Proof } from './technical';
import { troubleOf } from './trouble';
import type { Store } from './use-store';
import { entriesOf } from './view';

interface StaffListProps {
  readonly store: Store;
  readonly readAgain: () => Promise<void>;
}

/** Everybody whose record is here, and how it stands. */
export function StaffList({ store, readAgain }: StaffListProps) {
  return (
    <section class="stack stack--tight" aria-labelledby="staff-heading">
      <h2 class="heading" id="staff-heading">
        {words('console_staff')}
      </h2>
      <ul class="staff-list">
        {store.records.map((record) => (
          <Member key={record.log} record={record} store={store} readAgain={readAgain} />
        ))}
      </ul>
    </section>
  );
}

function Member({ record, store, readAgain }: StaffListProps & { readonly record: KeptRecord }) {
  const [more, setMore] = useState(false);
  const now = Date.now();
  const trouble = troubleOf(record, store.files);
  const second = store.records.some((one) => one.staff.id === record.staff.id && one.since < record.since);
  const here = (utcMs: number) => momentOf({ utcMs, zone: ownZone() }, now);
  return (
    <li class="member">
      <div class="member__who">
        <h3 class="member__name">
          <Safe text={record.staff.name} />
        </h3>
        {trouble ? (
          <span class="tag tag--fault">{words('console_state_refused')}</span>
        ) : (
          <span class="tag tag--ok">{words('console_state_whole')}</span>
        )}
        {second && <span class="tag">{words('console_state_device')}</span>}
      </div>
      <dl class="member__facts">
        <div>
          <dt>{words('console_col_entries')}</dt>
          <dd>{record.size.toLocaleString(words('console_locale'))}</dd>
        </div>
        <div>
          <dt>{words('console_col_newest')}</dt>
          <dd>{record.newest ? momentOf(record.newest, now) : ''}</dd>
        </div>
        <div>
          <dt>{words('console_col_imported')}</dt>
          <dd>{here(record.imported)}</dd>
        </div>
      </dl>
      <div class="member__actions">
        <a
          class="button button--small"
          href={entriesOf(record.staff.id)}
          aria-label={`${words('console_see_entries')}: ${record.staff.name}`}
        >
          {words('console_see_entries')}
        </a>
        <button
          type="button"
          class="button button--small"
          aria-label={`${words('console_receipt_save')}: ${record.staff.name}`}
          onClick={() => saveReceipt(record)}
        >
          {words('console_receipt_save')}
        </button>
        <button
          type="button"
          class="button button--small button--quiet"
          aria-expanded={more}
          aria-controls={`more-${record.log}`}
          aria-label={words('console_more_for', record.staff.name)}
          onClick={() => setMore(!more)}
        >
          {words('console_more')}
        </button>
      </div>
      {trouble && (
        <p class="member__trouble small">
          <Safe
            text={words('console_state_refused_what', here(trouble.at), said(trouble.outcome, now).title)}
          />
        </p>
      )}
      {more && (
        <div class="stack stack--tight member__more" id={`more-${record.log}`}>
          <Proof record={record} />
          <Remove record={record} store={store} readAgain={readAgain} />
        </div>
      )}
    </li>
  );
}

/** A record goes from here only when it was asked for twice. */
function Remove({ record, store, readAgain }: StaffListProps & { readonly record: KeptRecord }) {
  const [asked, setAsked] = useState(false);
  if (!asked) {
    return (
      <p>
        <button type="button" class="button button--small button--danger" onClick={() => setAsked(true)}>
          {words('console_remove')}
        </button>
      </p>
    );
  }
  return (
    <div class="note note--hold stack stack--tight">
      <p class="note__title">{words('console_remove_ask', record.staff.name)}</p>
      <p>{words('console_remove_what')}</p>
      <p class="row">
        <button
          type="button"
          class="button button--small button--danger"
          onClick={() => void removeRecord(store.database, record.log).then(readAgain)}
        >
          {words('console_remove_yes')}
        </button>
        <button type="button" class="button button--small" onClick={() => setAsked(false)}>
          {words('console_remove_no')}
        </button>
      </p>
    </div>
  );
}

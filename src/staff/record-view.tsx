import { useState } from 'preact/hooks';
import type { SetUp } from '../setup/organisation';
import { words } from '../words/words';
import { EntryView } from './entry-view';
import type { MyEntry } from './my-record';
import { hasMore, momentOf, sentenceOf } from './sentences';
import { Unreadable } from './unreadable';
import { useMyRecord } from './use-my-record';

/** So many entries at a time: a year's record has thousands. */
const PAGE = 50;

interface RecordProps {
  readonly setUp: SetUp;
  /** How many entries there are: when that changes, they are read again. */
  readonly size: number;
}

/** What was recorded, newest first. It can be read here and nothing else. */
export function RecordView({ setUp, size }: RecordProps) {
  const read = useMyRecord(setUp, size);
  const [shown, setShown] = useState(PAGE);
  if (read.is === 'reading') return <p class="quiet">{words('staff_record_reading')}</p>;
  if (read.is === 'unreadable') return <Unreadable why={read.why} />;
  return (
    <>
      <p class="lead">{words('staff_record_lead', setUp.staff.manager.name)}</p>
      {read.entries.length === 0 && <p class="empty">{words('staff_record_empty')}</p>}
      {read.entries.length > 0 && (
        <ol class="list card card--flat rows">
          {read.entries.slice(0, shown).map((entry) => (
            <Entry key={entry.seq} entry={entry} />
          ))}
        </ol>
      )}
      {read.entries.length > shown && (
        <div class="row">
          <button type="button" class="button" onClick={() => setShown(shown + PAGE)}>
            {words('staff_record_more', read.entries.length - shown)}
          </button>
        </div>
      )}
    </>
  );
}

function Entry({ entry }: { readonly entry: MyEntry }) {
  const [open, setOpen] = useState(false);
  if (!hasMore(entry)) {
    return (
      <li class="entry__line">
        <Line entry={entry} />
      </li>
    );
  }
  return (
    <li>
      <details class="entry" onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary class="entry__line">
          <Line entry={entry} />
        </summary>
        {open && (
          <div class="entry__body">
            <EntryView entry={entry} />
          </div>
        )}
      </details>
    </li>
  );
}

function Line({ entry }: { readonly entry: MyEntry }) {
  const went = entry.event?.kind === 'sent' && !entry.recordedNotSent ? entry.event.body : null;
  const findings = went?.findings.length ?? 0;
  return (
    <>
      <span class="entry__words">
        <span class={entry.recordedNotSent ? 'quiet' : ''}>{sentenceOf(entry)}</span>
        <time class="small quiet" dateTime={new Date(entry.at).toISOString()}>
          {momentOf(entry.at, entry.zone)}
        </time>
      </span>
      {findings > 0 && (
        <span class="tag tag--hold">
          {findings === 1 ? words('staff_findings_one') : words('staff_findings_many', findings)}
        </span>
      )}
    </>
  );
}

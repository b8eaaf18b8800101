import { useEffect, useMemo, useState } from 'preact/hooks';
import { words } from '../words/words';
import { type Entry, readEntries } from './entries';
import { EntryList } from './entry-list';
import { EntryPanel } from './entry-panel';
import { type Filter, filtered, findingCount, NO_FILTER } from './filter';
import { Filters } from './filters';
import { Note } from './note';
import { entries as countOf } from './sentences';
import type { Store } from './use-store';
import { useWide } from './use-wide';

interface EntriesViewProps {
  readonly store: Store;
  /** Id of the member of staff whose entries were asked for. */
  readonly staff: string | null;
}

/** Every entry of every record, newest first, narrowed down as the manager likes; one of them open. */
export function EntriesView({ store, staff }: EntriesViewProps) {
  const { database, records } = store;
  const [all, setAll] = useState<readonly Entry[] | { readonly failed: string } | null>(null);
  const [filter, setFilter] = useState<Filter>({ ...NO_FILTER, staff });
  const [open, setOpen] = useState<Entry | null>(null);
  const wide = useWide();
  useEffect(() => {
    let stale = false;
    readEntries(database, records).then(
      (read) => !stale && setAll(read),
      (error: unknown) => !stale && setAll({ failed: String(error) }),
    );
    return () => {
      stale = true;
    };
  }, [database, records]);
  const read = Array.isArray(all) ? (all as readonly Entry[]) : NONE;
  const shown = useMemo(() => filtered(read, records, filter), [read, records, filter]);
  const change = (next: Filter) => {
    setFilter(next);
    setOpen(null);
  };

  if (all && 'failed' in all)
    return (
      <Note tone="fault" title={words('console_store_failed')}>
        {all.failed}
      </Note>
    );
  if (records.length === 0) return <Nothing />;
  const withFindings = shown.filter((entry) => findingCount(entry) > 0).length;
  return (
    <div class="stack">
      <div class="row row--apart">
        <h1 class="title" tabIndex={-1}>
          {words('console_entries_title')}
        </h1>
        <p class="quiet" role="status">
          {all && words('console_entries_shown', countOf(shown.length), withFindings)}
        </p>
      </div>
      <Filters filter={filter} change={change} entries={read} records={records} />
      {all && shown.length === 0 && <NoMatch reset={() => change(NO_FILTER)} />}
      {shown.length > 0 && (
        <div class="reading">
          <EntryList
            key={JSON.stringify(filter)}
            entries={shown}
            records={records}
            open={open}
            choose={setOpen}
            inPlace={!wide}
          />
          {wide && <EntryPanel entry={open} records={records} close={() => setOpen(null)} />}
        </div>
      )}
    </div>
  );
}

const NONE: readonly Entry[] = [];

function Nothing() {
  return (
    <div class="empty stack stack--tight">
      <h1 class="title" tabIndex={-1}>
        {words('console_entries_none')}
      </h1>
      <p>{words('console_entries_none_what')}</p>
      <p>
        <a class="button button--primary" href="#records">
          {words('console_entries_none_link')}
        </a>
      </p>
    </div>
  );
}

function NoMatch({ reset }: { readonly reset: () => void }) {
  return (
    <div class="empty stack stack--tight">
      <p class="heading">{words('console_entries_no_match')}</p>
      <p>{words('console_entries_no_match_what')}</p>
      <p>
        <button type="button" class="button" onClick={reset}>
          {words('console_entries_reset')}
        </button>
      </p>
    </div>
  );
}

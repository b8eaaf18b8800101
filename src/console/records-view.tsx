import { words } from '../words/words';
import { DropArea } from './drop-area';
import { FirstSteps } from './first-steps';
import { History } from './history';
import { momentOf } from './moment';
import type { Moment } from './outcome';
import { Results } from './results';
import { StaffList } from './staff-list';
import { openQuestions } from './trouble';
import type { Imports } from './use-imports';
import type { Store } from './use-store';

interface RecordsViewProps {
  readonly store: Store;
  readonly imports: Imports;
  readonly readAgain: () => Promise<void>;
}

/** The first section: files come in, and whose records are whole. */
export function RecordsView({ store, imports, readAgain }: RecordsViewProps) {
  const empty = store.records.length === 0 && store.files.length === 0 && imports.items.length === 0;
  return (
    <div class="stack stack--wide">
      <Heading store={store} imports={imports} />
      <DropArea add={imports.add} small={!empty} />
      {empty && <FirstSteps hasKey={store.key !== null} />}
      <Results imports={imports} store={store} />
      {store.records.length > 0 && <StaffList store={store} readAgain={readAgain} />}
      {store.files.length > 0 && <History files={store.files} />}
    </div>
  );
}

function Heading({ store, imports }: Pick<RecordsViewProps, 'store' | 'imports'>) {
  const { records } = store;
  const newest = records
    .flatMap((record) => record.newest ?? [])
    .reduce<Moment | null>((last, one) => (last && last.utcMs > one.utcMs ? last : one), null);
  return (
    <div class="stack stack--tight">
      <h1 class="title" tabIndex={-1}>
        {title(store, imports)}
      </h1>
      <p class="lead">
        {records.length === 0 || !newest
          ? words('console_records_none_lead')
          : words('console_records_lead', entriesInAll(store), momentOf(newest, Date.now()))}
      </p>
    </div>
  );
}

const entriesInAll = ({ records }: Store): string => {
  const count = records.reduce((sum, { size }) => sum + size, 0);
  return count === 1
    ? words('console_entries_one')
    : words('console_entries_other', count.toLocaleString(words('console_locale')));
};

/** One sentence that answers: is every record whole? */
function title({ records, files }: Store, { items }: Imports): string {
  const open = openQuestions(records, files, items);
  if (open > 0) return open === 1 ? words('console_records_some_one') : words('console_records_some', open);
  if (records.length === 0) return words('console_records_none');
  return records.length === 1
    ? words('console_records_all_whole_one')
    : words('console_records_all_whole', records.length);
}

import { useMemo } from 'preact/hooks';
import { type WordKey, words } from '../words/words';
import type { KeptRecord } from './database';
import type { Entry } from './entries';
import { everybodyIn, type Filter, SORTS, type Sort, staffIn } from './filter';

const SORT_WORDS: Readonly<Record<Sort, WordKey>> = {
  all: 'console_kind_all',
  sent: 'console_kind_sent',
  held: 'console_kind_held',
  unchecked: 'console_kind_unchecked',
  own: 'console_kind_own',
};

interface FiltersProps {
  readonly filter: Filter;
  readonly change: (filter: Filter) => void;
  readonly entries: readonly Entry[];
  readonly records: readonly KeptRecord[];
}

/** Which entries to show. */
export function Filters({ filter, change, entries, records }: FiltersProps) {
  const people = useMemo(() => everybodyIn(entries), [entries]);
  const staff = useMemo(() => staffIn(records), [records]);
  return (
    <form class="filters" aria-label={words('console_filter')} onSubmit={(event) => event.preventDefault()}>
      <Choice
        label={words('console_filter_staff')}
        all={words('console_filter_all_staff')}
        choices={staff}
        chosen={filter.staff}
        choose={(chosen) => change({ ...filter, staff: chosen })}
      />
      <Choice
        label={words('console_filter_person')}
        all={words('console_filter_all_people')}
        choices={people}
        chosen={filter.person}
        choose={(chosen) => change({ ...filter, person: chosen })}
      />
      <label class="field">
        {words('console_filter_kind')}
        <select
          value={filter.sort}
          onChange={({ currentTarget }) => change({ ...filter, sort: currentTarget.value as Sort })}
        >
          {SORTS.map((sort) => (
            <option key={sort} value={sort}>
              {words(SORT_WORDS[sort])}
            </option>
          ))}
        </select>
      </label>
      <label class="check filters__findings">
        <input
          type="checkbox"
          checked={filter.onlyFindings}
          onChange={({ currentTarget }) => change({ ...filter, onlyFindings: currentTarget.checked })}
        />
        <span>{words('console_filter_findings')}</span>
      </label>
    </form>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly all: string;
  readonly choices: readonly { readonly id: string; readonly name: string }[];
  readonly chosen: string | null;
  readonly choose: (id: string | null) => void;
}

function Choice({ label, all, choices, chosen, choose }: ChoiceProps) {
  const known = choices.some(({ id }) => id === chosen);
  return (
    <label class="field">
      {label}
      <select
        value={known && chosen !== null ? chosen : ''}
        onChange={({ currentTarget }) =>
          choose(currentTarget.selectedIndex === 0 ? null : currentTarget.value)
        }
      >
        <option value="">{all}</option>
        {choices.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

import { useRef, useState } from 'preact/hooks';
import { words } from '../words/words';
import type { KeptRecord } from './database';
import type { Entry } from './entries';
import { EntryBody } from './entry-body';
import { EntryRow } from './entry-row';
import { dayKey, dayOf, longDay } from './moment';

/** Rows on one page: the page stays quick, whatever a record holds. */
const ROWS = 50;

interface EntryListProps {
  readonly entries: readonly Entry[];
  readonly records: readonly KeptRecord[];
  readonly open: Entry | null;
  readonly choose: (entry: Entry | null) => void;
  /** An entry opens under its row: there is no room beside. */
  readonly inPlace: boolean;
}

/** A page of entries by day. The arrow keys go from row to row. */
export function EntryList({ entries, records, open, choose, inPlace }: EntryListProps) {
  const [from, setFrom] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  const page = entries.slice(from, from + ROWS);
  const byLog = new Map(records.map((record) => [record.log, record]));
  const several = new Set(records.map(({ staff }) => staff.id)).size > 1;
  const turn = (to: number) => {
    setFrom(to);
    choose(null);
    list.current?.scrollIntoView({ block: 'start' });
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys move between the buttons inside
    <div class="entries" ref={list} onKeyDown={moveFocus}>
      {days(page).map(({ key, entries }) => (
        <section key={key} class="day">
          <h2 class="day__name">{dayName(entries[0])}</h2>
          <ol class="day__entries">
            {entries.map((entry) => {
              const isOpen = open !== null && open.log === entry.log && open.header.seq === entry.header.seq;
              const record = byLog.get(entry.log);
              return (
                <li key={`${entry.log} ${entry.header.seq}`}>
                  <EntryRow
                    entry={entry}
                    staff={several ? (record?.staff.name ?? null) : null}
                    open={isOpen}
                    inPlace={inPlace}
                    choose={() => choose(isOpen ? null : entry)}
                  />
                  {inPlace && isOpen && record && (
                    <div class="entry entry--in-place">
                      <EntryBody entry={entry} record={record} />
                    </div>
                  )}
                </li>
              );
            })}
          </ol>
        </section>
      ))}
      {entries.length > ROWS && <Pages from={from} count={entries.length} turn={turn} />}
    </div>
  );
}

interface PagesProps {
  readonly from: number;
  readonly count: number;
  readonly turn: (to: number) => void;
}

function Pages({ from, count, turn }: PagesProps) {
  const locale = words('console_locale');
  const last = Math.min(from + ROWS, count);
  return (
    <nav class="row pages" aria-label={words('console_pages')}>
      <button
        type="button"
        class="button button--small"
        disabled={from === 0}
        onClick={() => turn(from - ROWS)}
      >
        {words('console_page_newer')}
      </button>
      <span class="small quiet number">
        {words(
          'console_page_of',
          (from + 1).toLocaleString(locale),
          last.toLocaleString(locale),
          count.toLocaleString(locale),
        )}
      </span>
      <button type="button" class="button button--small" disabled={last === count} onClick={() => turn(last)}>
        {words('console_page_older')}
      </button>
    </nav>
  );
}

/** Neighbours of one day together. A clock that was moved may bring a day back: it is shown again. */
function days(entries: readonly Entry[]): readonly { readonly key: string; readonly entries: Entry[] }[] {
  const found: { key: string; entries: Entry[]; day: string }[] = [];
  for (const entry of entries) {
    const day = dayKey(entry.header);
    const last = found.at(-1);
    if (last?.day === day) last.entries.push(entry);
    else found.push({ key: `${day} ${found.length}`, day, entries: [entry] });
  }
  return found;
}

function dayName(entry: Entry | undefined): string {
  if (!entry) return '';
  const now = Date.now();
  const near = dayOf(entry.header, now);
  const far = longDay(entry.header);
  const capital = near.charAt(0).toUpperCase() + near.slice(1);
  return far.startsWith(near) ? far : `${capital}, ${far}`;
}

function moveFocus(event: KeyboardEvent): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const list = event.currentTarget as HTMLElement;
  const rows = [...list.querySelectorAll<HTMLElement>('.entry-row')];
  const at = rows.indexOf(document.activeElement as HTMLElement);
  if (at === -1) return;
  event.preventDefault();
  rows[at + (event.key === 'ArrowDown' ? 1 : -1)]?.focus();
}

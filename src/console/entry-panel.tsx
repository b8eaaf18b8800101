import { useEffect, useRef } from 'preact/hooks';
import { words } from '../words/words';
import type { KeptRecord } from './database';
import type { Entry } from './entries';
import { EntryBody } from './entry-body';
import { headlineOf } from './entry-words';
import { momentOf } from './moment';
import { Safe } from './safe';

interface EntryPanelProps {
  readonly entry: Entry | null;
  readonly records: readonly KeptRecord[];
  readonly close: () => void;
}

/** The open entry beside the list. Escape closes it. */
export function EntryPanel({ entry, records, close }: EntryPanelProps) {
  const panel = useRef<HTMLElement>(null);
  const latest = useRef(close);
  latest.current = close;
  useEffect(() => {
    const ending = new AbortController();
    const onKey = (event: KeyboardEvent) => event.key === 'Escape' && latest.current();
    addEventListener('keydown', onKey, { signal: ending.signal });
    return () => ending.abort();
  }, []);
  useEffect(() => {
    if (entry) panel.current?.scrollTo({ top: 0 });
  }, [entry]);
  const record = records.find(({ log }) => log === entry?.log);
  if (!entry || !record) {
    return (
      <aside class="entry entry--none quiet" aria-label={words('console_entry_open')}>
        <p>{words('console_entry_choose')}</p>
      </aside>
    );
  }
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <aside class="entry" ref={panel} aria-label={words('console_entry_open')} tabIndex={0}>
      <div class="entry__head">
        <div>
          <h2 class="entry__title">
            <Safe text={headlineOf(entry)} />
          </h2>
          <p class="quiet small">
            <Safe text={record.staff.name} />, {momentOf(entry.header, Date.now())}
          </p>
        </div>
        <button type="button" class="button button--small button--quiet" onClick={close}>
          {words('console_entry_close')}
        </button>
      </div>
      <EntryBody entry={entry} record={record} />
    </aside>
  );
}

import { useEffect, useState } from 'preact/hooks';
import type { WordKey } from '../words/words';

/** The sections of the console: the part after '#' in its address. */
export const VIEWS = ['records', 'entries', 'key'] as const;
export type View = (typeof VIEWS)[number];

export const VIEW_TITLES: Readonly<Record<View, WordKey>> = {
  records: 'console_view_records',
  entries: 'console_view_entries',
  key: 'console_view_key',
};

/** Where the address points: a section, and in 'entries' perhaps one member of staff (`#entries/id`). */
export interface Place {
  readonly view: View;
  readonly of: string | null;
}

/** The place that the address names; the first section where it names none. */
export function usePlace(): Place {
  const [place, setPlace] = useState<Place>(placeOf(location.hash));
  useEffect(() => {
    const ending = new AbortController();
    addEventListener('hashchange', () => setPlace(placeOf(location.hash)), { signal: ending.signal });
    return () => ending.abort();
  }, []);
  return place;
}

/** The address of a member of staff's entries. */
export const entriesOf = (staff: string): string => `#entries/${encodeURIComponent(staff)}`;

function placeOf(hash: string): Place {
  const [name, of] = hash.slice(1).split('/', 2);
  return { view: VIEWS.find((view) => view === name) ?? 'records', of: of ? decoded(of) : null };
}

function decoded(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
}

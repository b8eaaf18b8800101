import { useEffect, useState } from 'preact/hooks';
import type { WordKey } from '../words/words';

/** The sections of the staff page: the part after '#' in its address. */
export const VIEWS = ['start', 'where', 'record', 'export', 'policy'] as const;
export type View = (typeof VIEWS)[number];

export const VIEW_TITLES: Readonly<Record<View, WordKey>> = {
  start: 'staff_view_start',
  where: 'staff_view_where',
  record: 'staff_view_record',
  export: 'staff_view_export',
  policy: 'staff_view_policy',
};

/** The section that the address names; the first where it names none. */
export function useView(): View {
  const [view, setView] = useState<View>(viewOf(location.hash));
  useEffect(() => {
    const ending = new AbortController();
    addEventListener('hashchange', () => setView(viewOf(location.hash)), { signal: ending.signal });
    return () => ending.abort();
  }, []);
  return view;
}

const viewOf = (hash: string): View => VIEWS.find((view) => `#${view}` === hash) ?? 'start';

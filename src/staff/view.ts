import { useEffect, useState } from 'preact/hooks';
import type { WordKey } from '../words/words';

/** The sections of the staff page, as its navigation has them: the part after '#' in its address. */
export const SECTIONS = ['start', 'where', 'record', 'export', 'policy'] as const;
/** What belongs to the start and has an address of its own, so that the browser's Back leads out of it. */
const STEPS = ['file', 'own', 'change'] as const;
export type Section = (typeof SECTIONS)[number];
export type View = Section | (typeof STEPS)[number];

export const TITLES: Readonly<Record<View, WordKey>> = {
  start: 'staff_view_start',
  file: 'staff_way_file',
  own: 'staff_way_own',
  change: 'staff_change_own',
  where: 'staff_view_where',
  record: 'staff_view_record',
  export: 'staff_view_export',
  policy: 'staff_view_policy',
};

/** The section that a view belongs to. */
export const sectionOf = (view: View): Section => SECTIONS.find((section) => section === view) ?? 'start';

/** The view that the address names; the start where it names none. */
export function useView(): View {
  const [view, setView] = useState<View>(viewOf(location.hash));
  useEffect(() => {
    const ending = new AbortController();
    addEventListener('hashchange', () => setView(viewOf(location.hash)), { signal: ending.signal });
    return () => ending.abort();
  }, []);
  return view;
}

const viewOf = (hash: string): View => [...SECTIONS, ...STEPS].find((view) => `#${view}` === hash) ?? 'start';

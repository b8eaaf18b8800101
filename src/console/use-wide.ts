import { useEffect, useState } from 'preact/hooks';

const WIDE = '(min-width: 66rem)';

/** Whether an entry has room beside the list. */
export function useWide(): boolean {
  const [wide, setWide] = useState(() => matchMedia(WIDE).matches);
  useEffect(() => {
    const ending = new AbortController();
    matchMedia(WIDE).addEventListener('change', ({ matches }) => setWide(matches), { signal: ending.signal });
    return () => ending.abort();
  }, []);
  return wide;
}

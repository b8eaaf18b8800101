import { useEffect, useState } from 'preact/hooks';
import type { SetUp } from '../setup/organisation';
import { whyOf } from './background';
import { type MyEntry, readMyRecord } from './my-record';

/** The record as far as it has been read. */
export type RecordRead =
  | { readonly is: 'reading' }
  | { readonly is: 'read'; readonly entries: readonly MyEntry[] }
  | { readonly is: 'unreadable'; readonly why: string };

/** One's own record, read afresh whenever `asOf` changes. */
export function useMyRecord(setUp: SetUp, asOf: unknown): RecordRead {
  const [read, setRead] = useState<RecordRead>({ is: 'reading' });
  useEffect(() => {
    const ending = new AbortController();
    const unlessEnded = (next: RecordRead) => {
      if (!ending.signal.aborted) setRead(next);
    };
    readMyRecord(setUp).then(
      (entries) => unlessEnded({ is: 'read', entries }),
      (error: unknown) => unlessEnded({ is: 'unreadable', why: whyOf(error) }),
    );
    return () => ending.abort();
  }, [setUp.id, setUp.staff.id, asOf]);
  return read;
}

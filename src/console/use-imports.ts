import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ConsoleDatabase } from './database';
import { type Importer, importer } from './importer';
import type { Outcome } from './outcome';

/** One file on its way in. */
export interface Item {
  readonly id: number;
  readonly file: File;
  readonly state: 'waiting' | 'checking' | 'done';
  readonly outcome: Outcome | null;
  readonly passphrase?: string;
  readonly acceptDevice?: boolean;
}

/** What the manager may say about a file that waits for a word. */
export type Answer = { readonly passphrase: string } | { readonly acceptDevice: true };

/** Files on their way in, one after another, and what came of them. */
export interface Imports {
  readonly items: readonly Item[];
  readonly busy: boolean;
  readonly add: (files: readonly File[]) => void;
  readonly answer: (id: number, answer: Answer) => void;
  /** Stops the file that is being checked and those that wait. */
  readonly stop: () => void;
  readonly clear: () => void;
}

/** @param whenDone called after each file, so that what is shown is what is kept */
export function useImports(database: ConsoleDatabase, whenDone: () => Promise<void>): Imports {
  const [items, setItems] = useState<readonly Item[]>([]);
  const bring = useMemo<Importer>(() => importer(database), [database]);
  const running = useRef<AbortController | null>(null);
  const next = useRef(1);

  const change = useCallback((id: number, part: Partial<Item>) => {
    setItems((all) => all.map((item) => (item.id === id ? { ...item, ...part } : item)));
  }, []);

  const waiting = items.find(({ state }) => state === 'waiting');
  const checking = items.some(({ state }) => state === 'checking');
  useEffect(() => {
    if (!waiting || running.current) return;
    const ending = new AbortController();
    running.current = ending;
    change(waiting.id, { state: 'checking' });
    const { file, passphrase, acceptDevice } = waiting;
    const request = { name: file.name, file, passphrase, acceptDevice, now: Date.now() };
    void bring(request, ending.signal).then(async (outcome) => {
      await whenDone();
      running.current = null;
      change(waiting.id, { state: 'done', outcome });
    });
  }, [waiting, checking, bring, change, whenDone]);

  return {
    items,
    busy: waiting !== undefined || checking,
    add: (files) => {
      const added = files.map(
        (file): Item => ({ id: next.current++, file, state: 'waiting', outcome: null }),
      );
      setItems((all) => [...all, ...added]);
    },
    answer: (id, answer) => change(id, { ...answer, state: 'waiting' }),
    stop: () => {
      setItems((all) =>
        all.map((item) => (item.state === 'waiting' ? { ...item, state: 'done', outcome: STOPPED } : item)),
      );
      running.current?.abort();
    },
    clear: () => setItems((all) => all.filter(({ state }) => state !== 'done')),
  };
}

const STOPPED: Outcome = { is: 'unreadable', why: 'cancelled' };

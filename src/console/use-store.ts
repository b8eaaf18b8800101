import { useCallback, useEffect, useState } from 'preact/hooks';
import { type ConsoleDatabase, type KeptFile, type KeptKey, type KeptRecord, openConsole } from './database';
import { keptKey } from './key';

/** Most files of the history that a page shows. */
export const FILES_SHOWN = 100;

/** What the console holds, but for the entries. */
export interface Store {
  readonly database: ConsoleDatabase;
  readonly key: KeptKey | null;
  /** By the name of the member of staff. */
  readonly records: readonly KeptRecord[];
  /** Newest first. */
  readonly files: readonly KeptFile[];
}

export type Opened =
  | { readonly is: 'opening' }
  | { readonly is: 'open'; readonly store: Store }
  | { readonly is: 'failed'; readonly why: string };

/** Opens the console's store, and reads it again when asked to. */
export function useStore(): readonly [Opened, () => Promise<void>] {
  const [opened, setOpened] = useState<Opened>({ is: 'opening' });
  const read = useCallback(async () => {
    try {
      const store = await readStore(await theDatabase());
      setOpened({ is: 'open', store });
    } catch (error) {
      database = undefined;
      setOpened({ is: 'failed', why: error instanceof Error ? error.message : String(error) });
    }
  }, []);
  useEffect(() => {
    void read();
  }, [read]);
  return [opened, read];
}

let database: Promise<ConsoleDatabase> | undefined;
const theDatabase = (): Promise<ConsoleDatabase> => (database ??= openConsole());

async function readStore(database: ConsoleDatabase): Promise<Store> {
  const [key, records, files] = await Promise.all([
    keptKey(database),
    database.getAll('records'),
    newestFiles(database),
  ]);
  records.sort((a, b) => a.staff.name.localeCompare(b.staff.name) || a.since - b.since);
  return { database, key, records, files };
}

async function newestFiles(database: ConsoleDatabase): Promise<readonly KeptFile[]> {
  const files: KeptFile[] = [];
  let cursor = await database.transaction('files').store.openCursor(null, 'prev');
  while (cursor && files.length < FILES_SHOWN) {
    files.push({ ...cursor.value, id: cursor.key });
    cursor = await cursor.continue();
  }
  return files;
}

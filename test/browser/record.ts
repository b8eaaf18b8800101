import type { Page } from '@playwright/test';
import type { SetUp } from '../../src/setup/organisation';
import { recordNameOf } from '../../src/setup/record-name';
import type { WithExtension } from './extension';

/** An entry as it stands in the store: its header and its body. */
export interface Written {
  readonly kind: string;
  readonly seq: number;
  readonly body: Record<string, unknown>;
}

/** The entries of a person's record, straight from the browser's database; `kinds` picks some. */
export async function written(
  extension: WithExtension,
  setUp: Pick<SetUp, 'id' | 'staff'>,
  ...kinds: readonly string[]
): Promise<readonly Written[]> {
  const page = await extension.open('popup');
  const lines = await readStore(page, recordNameOf(setUp));
  await page.close();
  const entries = lines.map(({ header, body }) => {
    const { kind, seq } = JSON.parse(header) as { kind: string; seq: number };
    return { kind, seq, body: (JSON.parse(body) as { body: Record<string, unknown> }).body };
  });
  return kinds.length > 0 ? entries.filter(({ kind }) => kinds.includes(kind)) : entries;
}

function readStore(page: Page, name: string): Promise<readonly { header: string; body: string }[]> {
  return page.evaluate(async (database) => {
    const open = await new Promise<IDBDatabase | null>((resolve, reject) => {
      const request = indexedDB.open(database);
      let isNew = false;
      // Nothing was recorded yet: a database made here would be an empty one to the extension.
      request.onupgradeneeded = () => {
        isNew = true;
        request.transaction?.abort();
      };
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => (isNew ? resolve(null) : reject(request.error));
    });
    if (!open) return [];
    // One transaction for both: what is written in between is in neither.
    const looking = open.transaction(['entries', 'bodies']);
    const all = (store: string) =>
      new Promise<{ seq: number; line: string }[]>((resolve, reject) => {
        const request = looking.objectStore(store).getAll();
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const [rows, entries] = await Promise.all([all('bodies'), all('entries')]);
    const bodies = new Map(rows.map(({ seq, line }) => [seq, line]));
    open.close();
    return entries.map(({ seq, line }) => ({ header: line, body: bodies.get(seq) ?? 'null' }));
  }, name);
}

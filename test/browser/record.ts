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
    const open = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(database);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const all = (store: string) =>
      new Promise<{ seq: number; line: string }[]>((resolve, reject) => {
        const request = open.transaction(store).objectStore(store).getAll();
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const bodies = new Map((await all('bodies')).map(({ seq, line }) => [seq, line]));
    const entries = await all('entries');
    open.close();
    return entries.map(({ seq, line }) => ({ header: line, body: bodies.get(seq) ?? 'null' }));
  }, name);
}

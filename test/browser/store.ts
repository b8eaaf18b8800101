import type { Page } from '@playwright/test';
import type { WithExtension } from './extension';

/** A page of the extension on which nothing runs: it wakes no worker and opens no record. */
export async function stillPage({ context, id }: WithExtension): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/_locales/en_GB/messages.json`);
  return page;
}

/** Everything that the extension keeps: all databases and all stores, as one text. */
export async function everythingKept(extension: WithExtension): Promise<string> {
  const page = await stillPage(extension);
  const databases = await page.evaluate(async () => {
    const result = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const kept: unknown[] = [];
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await result(indexedDB.open(name));
      for (const store of database.objectStoreNames) {
        const table = database.transaction(store).objectStore(store);
        kept.push([name, store, await result(table.getAllKeys()), await result(table.getAll())]);
      }
      database.close();
    }
    return JSON.stringify(kept);
  });
  await page.close();
  const areas = JSON.stringify(await stored(extension, null));
  return databases + areas;
}

/** What waits to be written, wherever it is kept. */
export async function waitingNow(extension: WithExtension): Promise<readonly string[]> {
  const areas = (await stored(extension, 'waiting')) as { waiting?: { type: string }[] }[];
  return areas.flatMap(({ waiting = [] }) => waiting.map(({ type }) => type));
}

/** Lets the alarm ring now that comes each minute to write what waits; a worker that was stopped is started by it. */
export async function ringAlarm(extension: WithExtension): Promise<void> {
  const page = await stillPage(extension);
  await page.evaluate(() => {
    const { alarms } = (globalThis as unknown as Chrome).chrome;
    return alarms.create('write-waiting', { when: Date.now() });
  });
  await page.close();
}

/** The two areas of the extension's storage. @param key null: all of it */
async function stored(extension: WithExtension, key: string | null): Promise<readonly unknown[]> {
  const page = await stillPage(extension);
  const areas = await page.evaluate(async (wanted) => {
    const { local, session } = (globalThis as unknown as Chrome).chrome.storage;
    return [await local.get(wanted), await session.get(wanted)];
  }, key);
  await page.close();
  return areas;
}

interface Chrome {
  readonly chrome: {
    readonly alarms: { create(name: string, when: { when: number }): Promise<void> };
    readonly storage: Record<'local' | 'session', { get(key: string | null): Promise<unknown> }>;
  };
}

/** Takes a database into the hands of another page, which answers nobody until `release` is called. */
export async function holdDatabase(
  extension: WithExtension,
  name: string,
): Promise<{ release: () => Promise<void> }> {
  const page = await stillPage(extension);
  await page.evaluate(
    (database) =>
      new Promise<void>((resolve, reject) => {
        const scope = globalThis as unknown as { free: boolean; over: Promise<void> };
        scope.free = false;
        const request = indexedDB.open(database, 2);
        scope.over = new Promise((ended) => {
          request.onerror = () => ended();
        });
        request.onsuccess = () => reject(new Error('it has that version already'));
        request.onupgradeneeded = () => {
          const store = request.result.createObjectStore('held');
          const hold = () => {
            if (scope.free) request.transaction?.abort();
            else store.get(1).onsuccess = hold;
          };
          hold();
          resolve();
        };
      }),
    name,
  );
  return {
    release: async () => {
      await page.evaluate(() => {
        const scope = globalThis as unknown as { free: boolean; over: Promise<void> };
        scope.free = true;
        return scope.over;
      });
      await page.close();
    },
  };
}

/** Deletes a database while the extension has it open. */
export async function deleteDatabase(extension: WithExtension, name: string): Promise<void> {
  const page = await stillPage(extension);
  await page.evaluate(
    (database) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.deleteDatabase(database);
        request.onsuccess = () => resolve();
        request.onerror = () => reject(request.error);
      }),
    name,
  );
  await page.close();
}

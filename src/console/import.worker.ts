import { type ConsoleDatabase, openConsole } from './database';
import { type ImportRequest, importFile } from './import-file';

// Files are opened, verified and kept here, so that the page never waits. One at a time; to stop is to end
// the worker: the store's transactions keep all or nothing.
const database: Promise<ConsoleDatabase> = openConsole();

addEventListener('message', async ({ data }: MessageEvent<ImportRequest>) => {
  const never = new AbortController().signal;
  try {
    postMessage(await importFile(await database, data, never));
  } catch {
    postMessage({ is: 'unreadable', why: 'not-stored' });
  }
});

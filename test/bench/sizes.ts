import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Figure, Measure } from './figure';

/** What each part of the built extension weighs, as a web server would send it. */
export const sizes: Measure = async function* ({ folder }) {
  yield size('resident-script-gzip', folder, ['watch.js'], 12 * 1024);
  yield size('panel-gzip', folder, ['panel.js'], 25 * 1024);
  yield size('background-gzip', folder, ['background.js']);
  yield size('pages-gzip', folder, pageFiles(folder));
};

/** All that the extension's own pages load: their documents, chunks and styles. */
function pageFiles(folder: string): readonly string[] {
  const inFolder = (name: string) => readdirSync(join(folder, name)).map((file) => join(name, file));
  const documents = readdirSync(folder).filter((file) => file.endsWith('.html'));
  return [...documents, ...inFolder('chunks'), ...inFolder('assets')];
}

function size(name: string, folder: string, files: readonly string[], limit?: number): Figure {
  const bytes = files.map((file) => gzipSync(readFileSync(join(folder, file)), { level: 9 }).length);
  const value = bytes.reduce((total, one) => total + one, 0);
  return { name, value, unit: 'bytes', ...(limit !== undefined && { limit }) };
}

import { words } from '../words/words';

/** Looked up as the script starts: once the extension is gone from under the page, its catalogue is gone too. */
export const RELOAD = words('watch_reload');

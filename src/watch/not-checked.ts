import type { Practice } from '../messages/messages';
import type { Compose } from '../page/site';
import { keepTrying } from './keep-trying';

/** Notes, when it can be noted, that a message went out without having been checked. Nothing of it is told but the site; of practice, nothing at all. */
export function notChecked(compose: Compose, why: string, { practice }: Practice): void {
  if (practice) return;
  keepTrying({
    type: 'not-checked',
    key: crypto.randomUUID(),
    site: compose.parties().site,
    why,
    at: Date.now(),
  });
}

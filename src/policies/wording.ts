import type { Channel } from '../draft/draft';
import overFamiliar from '../rules/over-familiar/rule';
import secrecy from '../rules/secrecy/rule';
import shorthand from '../rules/shorthand/rule';
import { type Check, check } from './policy';

/** Wording that gives a wrong impression (6.3, 7.2, WRBC 4.8, 6.2): shorthand, what is too near, and secrets. */
export function wordingAt(channels: readonly Channel[]): readonly Check[] {
  return [
    check(shorthand, 'warn', {}, channels),
    check(overFamiliar, 'warn', {}, channels),
    check(secrecy, 'warn', {}, channels),
  ];
}

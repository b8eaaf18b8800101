import * as v from 'valibot';
import type { HandleKind } from '../draft/draft';
import type { WordKey } from '../words/words';

/*
 * The message of each validation is the key of its sentence in the catalogue; `problems.ts` says it in words.
 */

const filled = v.check((value: string) => value.trim() !== '', 'setup_problem_empty');

/** A short line with nothing in it that a reader cannot see. */
export const text = v.pipe(
  v.string(),
  filled,
  v.maxLength(320, 'setup_problem_too_long'),
  v.check((value: string) => !/[\p{Cc}\p{Cf}]/u.test(value), 'setup_problem_invisible'),
);

/** A name: joiners belong to some scripts' spelling; whatever turns the reading direction does not (UTR 36). */
export const name = v.pipe(
  v.string(),
  filled,
  v.maxLength(120, 'setup_problem_too_long'),
  v.check(
    (value: string) => !/[\p{Cc}\p{Cf}]/u.test(value.replace(/[\u200c\u200d]/g, '')),
    'setup_problem_invisible',
  ),
);

/** A few words of explanation. */
export const note = v.pipe(v.string(), v.maxLength(2000, 'setup_problem_too_long'));

/** A calendar day that exists: '2026-02-29' does not. */
export const day = v.pipe(v.string(), v.check(isDay, 'setup_problem_day'));

/** A time of day, '09:00'. */
export const time = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'setup_problem_time'));

/** E.164: a plus, the country and the number, no spaces. */
export const phone = v.pipe(
  v.string(),
  v.check((handle: string) => misshapen({ channel: 'phone', handle }) === null, 'setup_problem_phone'),
);

/** IANA zone by name; bare offsets know no summer time and are refused. */
export const zone = v.pipe(v.string(), v.check(isZone, 'setup_problem_zone'));

/** Beside a handle's object: its shape is judged with everything else, and said at its own place. */
export const wellShaped = <T extends Shaped>() =>
  v.rawCheck<T>(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    const { value } = dataset;
    const message = misshapen(value);
    const at = {
      type: 'unknown',
      origin: 'value',
      key: 'handle',
      input: value,
      value: value.handle,
    } as const;
    if (message) addIssue({ message, path: [at] });
  });

/** An identifier with what it is an identifier for: a number or an address must look like one. */
export interface Shaped {
  readonly channel: HandleKind;
  readonly handle: string;
}

const ADDRESS = /^[^\s@<>",;]+@[^\s@<>",;]+\.[^\s@<>",;]+$/;
const NUMBER = /^\+[1-9]\d{6,14}$/;

/** What is wrong with the shape of a handle; null where nothing is. */
export function misshapen({ channel, handle }: Shaped): WordKey | null {
  if (channel === 'email' && !ADDRESS.test(handle)) return 'setup_problem_email';
  if (channel === 'phone' && !NUMBER.test(handle)) return 'setup_problem_phone';
  return null;
}

function isDay(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const at = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(value);
}

function isZone(value: string): boolean {
  if (value !== 'UTC' && !value.includes('/')) return false;
  try {
    new Intl.DateTimeFormat('en-GB', { timeZone: value });
    return true;
  } catch {
    return false;
  }
}

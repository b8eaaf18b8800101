/** Deepest nesting that a line may have; ours have four. */
const DEEPEST = 16;

/** Keys are plain words, which also rules out `__proto__` and keys that JavaScript would reorder. */
const KEY = /^[a-z][A-Za-z0-9]{0,31}$/;

/** A value, or a text, that has no canonical form. The message says why, for a developer. */
export class NotCanonical extends Error {}

/**
 * The one text that stands for a value: JSON with keys sorted by UTF-16 code unit, no white space,
 * safe integers only, no lone surrogates (a strict part of RFC 8785).
 * @throws NotCanonical for anything else: a float, `undefined`, a key such as `__proto__`.
 */
export function canonical(value: unknown): string {
  return JSON.stringify(sorted(value, 0));
}

/**
 * The value of a text that is exactly its own canonical form; so duplicate keys, white space,
 * other spellings of a number or a string and trailing matter are all refused.
 * @throws NotCanonical
 */
export function readCanonical(text: string): unknown {
  const value = parsed(text);
  checkOrder(value, 0);
  if (JSON.stringify(value) !== text) throw new NotCanonical('not the canonical spelling');
  return value;
}

/**
 * The same value with each lone surrogate replaced by U+FFFD and members that are `undefined` left out:
 * half an emoji on a page must not make a message impossible to record.
 */
export function wellFormed(value: unknown): unknown {
  if (typeof value === 'string') return value.toWellFormed();
  if (Array.isArray(value)) return value.map(wellFormed);
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  return Object.fromEntries(members.map(([key, member]) => [key, wellFormed(member)]));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new NotCanonical('not JSON');
  }
}

function sorted(value: unknown, depth: number): unknown {
  if (depth > DEEPEST) throw new NotCanonical('nested too deeply');
  if (Array.isArray(value)) return value.map((member) => sorted(member, depth + 1));
  if (typeof value !== 'object' || value === null) return plain(value);
  const keys = Object.keys(value).sort(byCodeUnit);
  return Object.fromEntries(
    keys.map((key) => [checkedKey(key), sorted((value as Record<string, unknown>)[key], depth + 1)]),
  );
}

function checkOrder(value: unknown, depth: number): void {
  if (depth > DEEPEST) throw new NotCanonical('nested too deeply');
  if (Array.isArray(value)) {
    for (const member of value) checkOrder(member, depth + 1);
    return;
  }
  if (typeof value !== 'object' || value === null) {
    plain(value);
    return;
  }
  let last = '';
  for (const key of Object.keys(value)) {
    if (checkedKey(key) <= last) throw new NotCanonical('keys out of order');
    last = key;
    checkOrder((value as Record<string, unknown>)[key], depth + 1);
  }
}

function plain(value: unknown): unknown {
  if (value === null || typeof value === 'boolean') return value;
  if (typeof value === 'string' && value.isWellFormed()) return value;
  if (typeof value === 'number' && Number.isSafeInteger(value) && !Object.is(value, -0)) return value;
  throw new NotCanonical(`${typeof value} that has no canonical form`);
}

function checkedKey(key: string): string {
  if (!KEY.test(key)) throw new NotCanonical('a key that is not a plain word');
  return key;
}

const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : 1);

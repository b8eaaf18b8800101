import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Message, MessageType } from './ask';
import { readMessage, SHAPES } from './shapes';

const KEY = 'b3a1c2d4-0f5e-4a6b-8c7d-9e0f1a2b3c4d';
const AT = Date.UTC(2026, 10, 20, 16, 5);

const parties = {
  site: 'gmail',
  channel: 'email',
  from: { known: true, value: { handle: 'r.ellis@elmcourt.example' }, how: 'from-field' },
  to: {
    known: true,
    value: [{ handle: 'sam.okoro@young.example', name: 'Sam Okoro' }, { handle: null }],
    how: 'chip',
  },
};
const draft = {
  ...parties,
  kind: 'reply',
  group: { known: true, value: { size: 3, adults: null, unknown: 1 }, how: 'heading' },
  text: { known: true, value: 'Rehearsal moves to six. Dziękuję 🎶', how: 'editor' },
  subject: { known: true, value: '', how: 'subject-field' },
  attachments: { known: true, value: [{ name: 'route.pdf', type: '' }], how: 'attach-fields' },
  leaving: 'later',
};
const declared = { purpose: 'arrange', atRisk: false, noAlternative: false, extenuating: null };

/** One good message of each type, with everything in it that may be. */
const GOOD = {
  'look-up': { type: 'look-up', parties, practice: true, practiceNow: AT },
  assess: { type: 'assess', draft, declared, practice: false, practiceNow: 0 },
  send: {
    type: 'send',
    key: KEY,
    draft,
    declared,
    reasons: { '6.2/quiet-hours': 'The coach leaves at five.' },
    at: AT,
    evenIfNotRecorded: false,
    unasked: true,
    practice: true,
    practiceNow: AT,
  },
  'not-sent': {
    type: 'not-sent',
    key: KEY,
    findings: ['6.2/quiet-hours'],
    parties,
    practice: false,
    practiceNow: AT,
  },
  'not-checked': { type: 'not-checked', key: KEY, site: 'gmail', why: 'unreadable', at: AT },
  state: { type: 'state' },
  'use-set-up': { type: 'use-set-up', setUp: { anything: ['the set-up is read by its own schema'] } },
  'add-webmail': { type: 'add-webmail', pattern: 'https://post.harbour-choir.example/*' },
  'remove-webmail': { type: 'remove-webmail', pattern: 'https://post.harbour-choir.example/*' },
  'note-export': { type: 'note-export', key: KEY, sealedBy: 'passphrase' },
} satisfies Record<MessageType, unknown>;
const TYPES = Object.keys(SHAPES) as MessageType[];

/** What may be left out, and what may be null; all else must be there and must be something. */
const OPTIONAL = ['unasked', 'practice', 'practiceNow', 'subject', 'name'];
const NULLABLE = ['handle', 'purpose', 'extenuating', 'size', 'adults', 'unknown'];
/** Below these anything may stand, or nothing is named beforehand. */
const FREE = ['setUp'];

type Path = readonly (string | number)[];

/** Every place in a value, the whole first. */
function places(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null || FREE.includes(String(path.at(-1)))) return [path];
  const keys = Array.isArray(value) ? value.map((_, at) => at) : Object.keys(value);
  return [path, ...keys.flatMap((key) => places((value as Record<string, unknown>)[key], [...path, key]))];
}

const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce((found, key) => (found as Record<string | number, unknown>)[key], value);

/** A copy with something done to the object that holds a place. */
function altered(
  message: unknown,
  path: Path,
  change: (holder: Record<string | number, unknown>, key: string | number) => void,
): unknown {
  const copy: unknown = structuredClone(message);
  change(valueAt(copy, path.slice(0, -1)) as Record<string | number, unknown>, path.at(-1) ?? '');
  return copy;
}

describe.each(TYPES)('%s', (type) => {
  const good = GOOD[type];
  const inside = places(good).filter((path) => path.length > 0);
  const isObject = (path: Path) => {
    const found = valueAt(good, path);
    return typeof found === 'object' && found !== null && !Array.isArray(found);
  };

  it('is read as it was said', () => {
    expect(readMessage(structuredClone(good))).toEqual(good);
  });

  it('is refused with anything left out that must be there', () => {
    const named = inside.filter((path) => typeof path.at(-1) === 'string' && path.at(-2) !== 'reasons');
    const wrong = named.filter((path) => {
      const read = readMessage(altered(good, path, (holder, key) => delete holder[key]));
      const isOptional = OPTIONAL.includes(String(path.at(-1))) && !path.slice(0, -1).includes('attachments');
      return (read !== null) !== isOptional;
    });
    expect(wrong).toEqual([]);
  });

  it('is refused with anything more in it, at every place', () => {
    const wrong = places(good)
      .filter((path) => isObject(path) && !['reasons', ...FREE].includes(String(path.at(-1))))
      .filter((path) => {
        const copy: unknown = structuredClone(good);
        (valueAt(copy, path) as Record<string, unknown>).roster = [];
        return readMessage(copy) !== null;
      });
    expect(wrong).toEqual([]);
  });

  it('is refused with a value of another kind, at every place', () => {
    const strange = [
      undefined,
      Number.NaN,
      -1,
      0.5,
      [],
      [[]],
      {},
      { length: 1 },
      () => 'a',
      Symbol('a'),
      10n,
    ];
    const others = [...strange, null, true, 'neither one nor the other', 7];
    const wrong = inside
      .filter((path) => !FREE.includes(String(path.at(-1))))
      .flatMap((path) => {
        const before = valueAt(good, path);
        return others
          .filter(
            (other) => readMessage(altered(good, path, (holder, key) => (holder[key] = other))) !== null,
          )
          .filter((other) => other !== before && !mayStand(path, before, other))
          .map((other) => `${path.join('.')}: ${String(other)}`);
      });
    expect(wrong).toEqual([]);
  });
});

/** Whether another value may stand where this one stood. */
function mayStand(path: Path, before: unknown, other: unknown): boolean {
  const name = String(path.at(-1));
  if (other === null) return NULLABLE.includes(name) || (name === 'value' && path.at(-2) === 'group');
  if (Array.isArray(other)) return Array.isArray(before) && other.length === 0;
  if (typeof other === 'object') return name === 'reasons' && Object.keys(other).length === 0;
  if (typeof other === 'string') {
    const free = path.length > 1 && name === 'type';
    const chosen = ['type', 'channel', 'kind', 'leaving', 'key', 'sealedBy'].includes(name);
    return (free || !chosen) && (typeof before === 'string' || NULLABLE.slice(0, 3).includes(name));
  }
  if (typeof other === 'number') {
    const counted = typeof before === 'number' || NULLABLE.slice(3).includes(name);
    return counted && Number.isSafeInteger(other) && other >= 0;
  }
  return typeof other === 'boolean' && typeof before === 'boolean' && name !== 'known';
}

describe('too much of it', () => {
  const many = <T>(one: T, count: number): T[] => Array.from({ length: count }, () => one);
  const known = (value: unknown) => ({ known: true, value, how: 'field' });
  const reasons = (count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, at) => [`${at}/rule`, 'because']));
  const { send } = GOOD;
  const sendOf = (changes: object) => ({ ...send, draft: { ...draft, ...changes } });
  const rows: readonly [what: string, most: unknown, tooMuch: unknown][] = [
    ['text', sendOf({ text: known('a'.repeat(1e6)) }), sendOf({ text: known('a'.repeat(1e6 + 1)) })],
    ['subject', sendOf({ subject: known('a'.repeat(1e4)) }), sendOf({ subject: known('a'.repeat(1e4 + 1)) })],
    [
      'recipients',
      { ...GOOD['look-up'], parties: { ...parties, to: known(many({ handle: 'a@b.example' }, 2_000)) } },
      { ...GOOD['look-up'], parties: { ...parties, to: known(many({ handle: 'a@b.example' }, 2_001)) } },
    ],
    [
      'an address',
      sendOf({ to: known([{ handle: 'a'.repeat(1_000) }]) }),
      sendOf({ to: known([{ handle: 'a'.repeat(1_001) }]) }),
    ],
    [
      'attachments',
      sendOf({ attachments: known(many({ name: 'a.pdf', type: '' }, 500)) }),
      sendOf({ attachments: known(many({ name: 'a.pdf', type: '' }, 501)) }),
    ],
    [
      'the name of a file',
      sendOf({ attachments: known([{ name: 'a'.repeat(1_000), type: '' }]) }),
      sendOf({ attachments: known([{ name: 'a'.repeat(1_001), type: '' }]) }),
    ],
    [
      'a reason',
      { ...send, reasons: { '6.2/quiet-hours': 'a'.repeat(5_000) } },
      { ...send, reasons: { '6.2/quiet-hours': 'a'.repeat(5_001) } },
    ],
    [
      'what a reason is for',
      { ...send, reasons: { ['a'.repeat(1_000)]: 'because' } },
      { ...send, reasons: { ['a'.repeat(1_001)]: 'because' } },
    ],
    [
      'circumstances',
      { ...send, declared: { ...declared, extenuating: 'a'.repeat(5_000) } },
      { ...send, declared: { ...declared, extenuating: 'a'.repeat(5_001) } },
    ],
    [
      'findings',
      { ...GOOD['not-sent'], findings: many('6.2/quiet-hours', 200) },
      { ...GOOD['not-sent'], findings: many('6.2/quiet-hours', 201) },
    ],
    ['reasons', { ...send, reasons: reasons(200) }, { ...send, reasons: reasons(201) }],
    ['a key', { ...send, key: 'a'.repeat(64) }, { ...send, key: 'a'.repeat(65) }],
    ['time', { ...send, at: Number.MAX_SAFE_INTEGER }, { ...send, at: Number.MAX_SAFE_INTEGER + 1 }],
    [
      'why it was not checked',
      { ...GOOD['not-checked'], why: 'a'.repeat(1_000) },
      { ...GOOD['not-checked'], why: 'a'.repeat(1_001) },
    ],
    [
      'a pattern',
      { ...GOOD['add-webmail'], pattern: 'a'.repeat(1_000) },
      { ...GOOD['add-webmail'], pattern: 'a'.repeat(1_001) },
    ],
  ];
  it.each(rows)('%s: the most there may be passes, one more is refused, not cut', (_, most, tooMuch) => {
    expect(readMessage(most)).toEqual(most);
    expect(readMessage(tooMuch)).toBeNull();
  });

  it.each([['short'], [''], ['with a space 1'], ['key/with/path'], ['kéy-with-accent'], [`${KEY}\n`]])(
    'the key %j is none',
    (key) => {
      expect(readMessage({ ...send, key })).toBeNull();
    },
  );
});

describe('what is no message', () => {
  const rows: readonly [what: string, raw: unknown][] = [
    ['nothing', undefined],
    ['null', null],
    ['a number', 7],
    ['text', '{"type":"state"}'],
    ['a list', [GOOD.state]],
    ['an empty object', {}],
    ['a type that is none', { type: 'rosters' }],
    ['a type in capitals', { type: 'STATE' }],
    ['a type in a list', { type: ['state'] }],
    ['a type that has the look of one', { type: { toString: () => 'state' } }],
    ['no type', { type: null }],
    // Names that every object answers to.
    ['toString', { type: 'toString' }],
    ['constructor', { type: 'constructor' }],
    ['__proto__', { type: '__proto__' }],
    ['hasOwnProperty', { type: 'hasOwnProperty' }],
  ];
  it.each(rows)('%s', (_, raw) => {
    expect(readMessage(raw)).toBeNull();
  });
});

describe('names that every object answers to', () => {
  const NAMES = ['__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty'];
  /** As a structured clone brings it: a property of its own. */
  const withOwn = (holder: object, name: string, value: unknown): object =>
    Object.defineProperty(structuredClone(holder), name, { value, enumerable: true, configurable: true });
  const ownNames = (value: unknown): readonly string[] =>
    typeof value !== 'object' || value === null
      ? []
      : [...Object.keys(value), ...Object.values(value).flatMap(ownNames)];

  it.each(NAMES)('%s beside the others is refused or left behind', (name) => {
    const poison = { practice: true, polluted: 'yes' };
    for (const type of TYPES) {
      const read = readMessage(withOwn(GOOD[type], name, poison));
      expect(ownNames(read)).not.toContain(name);
      expect((read as { polluted?: unknown } | null)?.polluted).toBeUndefined();
    }
    const inParties = { type: 'look-up', parties: withOwn(parties, name, poison) };
    expect(ownNames(readMessage(inParties))).not.toContain(name);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  it.each(NAMES)('a reason for %s reaches no prototype', (name) => {
    const read = readMessage({
      ...GOOD.send,
      reasons: withOwn({}, name, 'because'),
    }) as Message<'send'> | null;
    const reasons = read?.reasons ?? {};
    expect(Object.getPrototypeOf(reasons)).toBe(Object.prototype);
    expect(typeof ({} as Record<string, unknown>)[name]).not.toBe('string');
    expect(Object.values(reasons).every((reason) => reason === 'because')).toBe(true);
  });
});

describe('whatever comes', () => {
  const anything = fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true });
  const CALM = { numRuns: 1_500, seed: 20_261_120 } as const;

  it('never throws, and gives only what is of a known shape', () => {
    fc.assert(
      fc.property(anything, (raw) => {
        expect(readMessage(raw)).toBeNull();
      }),
      CALM,
    );
  });

  it('never throws on a good message in which one thing was exchanged', () => {
    const spot = fc.constantFrom(...TYPES).chain((type) =>
      fc.record({
        type: fc.constant(type),
        path: fc.constantFrom(...places(GOOD[type]).filter((path) => path.length > 0)),
        value: anything,
      }),
    );
    fc.assert(
      fc.property(spot, ({ type, path, value }) => {
        const read = readMessage(altered(GOOD[type], path, (holder, key) => (holder[key] = value)));
        if (read === null) return;
        // What passes reads the same again.
        expect(readMessage(read)).toEqual(read);
      }),
      CALM,
    );
  });
});

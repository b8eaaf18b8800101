import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { canonical, NotCanonical, readCanonical, wellFormed } from './canonical';

// Long for a machine that is busy with other things; nothing here is timed.
vi.setConfig({ testTimeout: 120_000 });

describe('canonical', () => {
  it.each([
    [{ b: 1, a: [true, null, 'é'] }, '{"a":[true,null,"é"],"b":1}'],
    [{ ab: 1, aB: 2, a: 3 }, '{"a":3,"aB":2,"ab":1}'],
    ['\u0001\n"\\/\u2028🎶', '"\\u0001\\n\\"\\\\/\u2028🎶"'],
    [[-5, 0, Number.MAX_SAFE_INTEGER], '[-5,0,9007199254740991]'],
  ])('%j', (value, text) => {
    expect(canonical(value)).toBe(text);
    expect(readCanonical(text)).toEqual(value);
  });

  it.each([
    [1.5],
    [-0],
    [2 ** 53],
    [Number.NaN],
    ['\ud83d'],
    [undefined],
    [{ a: undefined }],
    [{ '1': 1 }],
    [{ A: 1 }],
    [JSON.parse('{"__proto__":1}')],
    [JSON.parse(`${'['.repeat(40)}${']'.repeat(40)}`)],
  ])('has no form for %j', (value) => {
    expect(() => canonical(value)).toThrow(NotCanonical);
  });

  it.each([
    ' {}',
    '{} ',
    '{"b":1,"a":2}',
    '{"a":1,"a":1}',
    '1e3',
    '1.0',
    '-0',
    '"\\u0041"',
    '"\\ud83d"',
    '"\\/"',
    '{"a":1.5}',
    '',
    '{"a":1}{}',
    'NaN',
    '\ufeff{}',
  ])('does not read %j', (text) => {
    expect(() => readCanonical(text)).toThrow(NotCanonical);
  });

  it('reads back whatever it writes, once that is well formed', () => {
    const key = fc.stringMatching(/^[a-z][A-Za-z0-9]{0,8}$/);
    const value = fc.letrec((tie) => ({
      any: fc.oneof(
        { maxDepth: 4 },
        fc.string({ unit: 'binary' }),
        fc.maxSafeInteger(),
        fc.boolean(),
        tie('many'),
        tie('named'),
      ),
      many: fc.array(tie('any'), { maxLength: 4 }),
      named: fc.dictionary(key, tie('any'), { maxKeys: 4, noNullPrototype: true }),
    })).any;
    fc.assert(
      fc.property(value, (given) => {
        fc.pre(!Object.is(given, -0) && !JSON.stringify(given).includes('-0'));
        const sound = wellFormed(given);
        expect(readCanonical(canonical(sound))).toEqual(sound);
      }),
      { seed: 3, numRuns: 500 },
    );
  });
});

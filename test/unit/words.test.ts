import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import catalogue from '../../public/_locales/en_GB/messages.json';
import { POLICIES } from '../../src/policies/all';
import { RULES } from '../../src/rules/all';
import type { Rule } from '../../src/rules/rule';
import type { Cases } from '../../src/rules/runner';

type Sentences = Readonly<Record<string, { readonly message: string }>>;
const ENGLISH: Sentences = catalogue;
const KEYS = Object.keys(ENGLISH);
const LOCALES = 'public/_locales';

/** What a person may come to read is said from here: the product's own code and pages. */
const SOURCES: ReadonlyMap<string, string> = new Map(
  ['src', 'entrypoints', 'wxt.config.ts'].flatMap(filesIn).map((path) => [path, readFileSync(path, 'utf8')]),
);
const ALL = [...SOURCES.values()].join('\n');
const LITERALS = new Set(
  [...ALL.matchAll(/(['"`])([A-Za-z]\w*)\1|__MSG_(\w+?)__/g)].map(
    ([, , quoted, named]) => quoted ?? named ?? '',
  ),
);

/** Keys that are put together where they are used: by what, where, and all that it can come to. */
const PUT_TOGETHER: readonly {
  readonly by: RegExp;
  readonly where: string;
  readonly keys: readonly string[];
}[] = [
  {
    by: /`panel_level_\$\{finding\.level\}`/,
    where: 'src/warning/notes.tsx',
    keys: ['hold', 'warn', 'ask', 'note'].map((level) => `panel_level_${level}`),
  },
  {
    by: /`\$\{key\}_\$\{form\}`/,
    where: 'src/warning/counted.ts',
    keys: [...LITERALS].filter((base) => KEYS.includes(`${base}_other`)).flatMap(pluralsInEnglish),
  },
  {
    by: /`rule_role_\$\{camel\(role\)\}`/,
    where: 'src/engine/in-words.ts',
    keys: [
      'line manager',
      'team leader',
      'senior management',
      'parent',
      'young person',
      'safeguarding trustee',
    ].map((role) => `rule_role_${camel(role)}`),
  },
  { by: /`rule_\$\{camel\(rule\)\}`/, where: 'src/engine/in-words.ts', keys: RULES.flatMap(keysOfRule) },
];
const TOGETHER = PUT_TOGETHER.flatMap(({ keys }) => keys);

function filesIn(path: string): readonly string[] {
  if (/\.\w+$/.test(path)) {
    const isOurs = /\.(ts|tsx|html)$/.test(path) && !/\.test\.tsx?$|\/cases\.ts$/.test(path);
    return isOurs ? [path] : [];
  }
  if (/\/(testing|vectors|fixtures)$/.test(path)) return [];
  return readdirSync(path).flatMap((name) => filesIn(`${path}/${name}`));
}

function pluralsInEnglish(base: string): readonly string[] {
  return new Intl.PluralRules('en-GB').resolvedOptions().pluralCategories.map((form) => `${base}_${form}`);
}

function camel(id: string): string {
  return id.replace(/[- ](\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** Each way in which some policy has the rule say it, and each fact that its table shows to be missing. */
function keysOfRule(rule: Rule<never>): readonly string[] {
  const checks = POLICIES.flatMap(({ clauses }) => clauses.flatMap((clause) => clause.checks));
  const variants = checks
    .filter((check) => check.rule.id === rule.id)
    .map((check) => check.rule.telling?.(check.options as never).variant);
  const missing = tables().flatMap((table) =>
    table.rule.id === rule.id ? table.rows.flatMap((row) => row.missing ?? []) : [],
  );
  const names = [
    ...variants.map((variant) => (variant ? `_${variant}` : '')),
    ...missing.filter((fact) => fact !== 'identity').map((fact) => `_unsure_${camel(fact)}`),
  ];
  return [...new Set(names)].flatMap((name) =>
    ['what', 'instead'].map((part) => `rule_${camel(rule.id)}${name}_${part}`),
  );
}

function tables(): readonly Cases[] {
  return Object.values(
    import.meta.glob<Cases>('../../src/rules/*/cases.ts', { eager: true, import: 'default' }),
  );
}

/** The placeholders of a sentence: [1, 3] of '$1 and $3'. */
const placesIn = (sentence: string): readonly number[] =>
  [...new Set([...sentence.matchAll(/\$(\d)/g)].map(([, place]) => Number(place)))].sort();

describe('keys', () => {
  it('were looked for in all that there is', () => {
    expect(SOURCES.size).toBeGreaterThan(150);
    expect(KEYS.length).toBeGreaterThan(600);
    expect(RULES.length).toBeGreaterThan(5);
    expect([...SOURCES.keys()]).toEqual(
      expect.arrayContaining(['wxt.config.ts', 'src/watch/follow.ts', 'entrypoints/popup/index.html']),
    );
  });

  it('that are named anywhere are all there', () => {
    const parts = [...new Set(KEYS.map((key) => key.split('_')[0]))].join('|');
    const named = [...LITERALS].filter((literal) => new RegExp(`^(${parts})_[a-zA-Z]`).test(literal));
    const bases = named.filter((one) => KEYS.includes(`${one}_other`));
    expect(named.length).toBeGreaterThan(500);
    expect(named.filter((one) => !KEYS.includes(one) && !bases.includes(one))).toEqual([]);
  });

  it('that are put together are all there', () => {
    expect(TOGETHER.filter((key) => !KEYS.includes(key))).toEqual([]);
  });

  it('that are there are all used', () => {
    expect(KEYS.filter((key) => !LITERALS.has(key) && !TOGETHER.includes(key))).toEqual([]);
  });

  it.each(PUT_TOGETHER)('are put together by $by where it is said', ({ by, where, keys }) => {
    expect(SOURCES.get(where)).toMatch(by);
    expect(keys.length).toBeGreaterThan(1);
  });

  it('are put together nowhere else', () => {
    const shapes = [...ALL.matchAll(/words\(\s*`([^`]*)`/g)].map(([, shape]) => shape);
    expect(shapes.length).toBeGreaterThan(1);
    expect(shapes.filter((shape) => !/^(panel_level_\$|\$\{key\}_)/.test(shape ?? ''))).toEqual([]);
  });

  it('stand in order, so that two who add some meet in one place only', () => {
    expect(KEYS).toEqual([...KEYS].sort());
  });
});

describe('sentences', () => {
  /** Written by an invented young person's side, as practice shows it: how not to write. */
  const QUOTED = ['practice_example_shorthand_text'];
  const rows = KEYS.filter((key) => !QUOTED.includes(key)).map(
    (key) => [key, ENGLISH[key]?.message ?? ''] as const,
  );
  const where = (wrong: RegExp) =>
    rows.filter(([, sentence]) => wrong.test(sentence)).map(([key, sentence]) => `${key}: ${sentence}`);

  const faults: readonly [what: string, wrong: RegExp][] = [
    ['an exclamation mark', /!/],
    ['a straight apostrophe, where the others have ’', /'/],
    ['straight quotes, where the others have “ ”', /"/],
    ['an apostrophe that opens', /\w‘|‘\w+(?![^’]*’)/],
    ['quotes that are not closed', /^[^“]*”|“[^”]*$/],
    ['three dots for …', /\.\.\./],
    ['a space at an end, or two together', /^\s|\s$|\s\s/],
    ['a space before a full stop or a comma', / [.,;:?]/],
    ['nothing at all', /^$/],
    ['a dollar that is no placeholder', /\$(?!\d)|\$0/],
    ['letters that cannot be seen', /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/],
    [
      'American spelling',
      /\b(colou?rize|colors?|centers?|behaviors?|favor\w*|honors?|labor|neighbors?|gr[a]y|program|fulfill|enroll|judgment|defense|canceled|labeled|traveling|gotten|catalog|analog|e-mail|toward|math|mom|zip code|cell phone)\b/i,
    ],
    ['-ize for -ise', /\b(?!size|prize|resize|seize)[a-z]+(iz(e|es|ed|ing|ation)|yz(e|ed|ing))\b/i],
    [
      'blame',
      /\byou (failed|forgot|must not|are not allowed)\b|\b(illegal|invalid|violation|forbidden|error)\b/i,
    ],
    ['a technical word', /\b(null|undefined|JSON|schema|exception|boolean|payload|regex|IndexedDB)\b/],
  ];
  it.each(faults)('none has %s', (_, wrong) => {
    expect(where(wrong)).toEqual([]);
  });

  it('each fault would be seen', () => {
    const samples = [
      'Sent!',
      "Don't",
      'Say "so"',
      'the ‘90s',
      'so”',
      'Wait...',
      'Two  spaces',
      'Done .',
      '',
      '5 $',
    ];
    samples.push('a\u200bb', 'Pick a color', 'Organize it', 'You forgot it', 'It is null');
    expect(samples.map((sample, at) => faults[at]?.[1].test(sample))).toEqual(samples.map(() => true));
  });
});

describe('what is put into a sentence', () => {
  it('is numbered from 1 without a gap, but for rules, which take what they need', () => {
    const gaps = KEYS.filter((key) => !key.startsWith('rule_')).filter((key) => {
      const places = placesIn(ENGLISH[key]?.message ?? '');
      return places.some((place, at) => place !== at + 1);
    });
    expect(gaps).toEqual([]);
  });

  it('is as much as the sentence takes, wherever it is said', () => {
    const calls = [...SOURCES].flatMap(([path, source]) =>
      callsIn(source).map((call) => ({ path, ...call })),
    );
    expect(calls.length).toBeGreaterThan(400);
    const wrong = calls.flatMap(({ path, key, given }) => {
      const takes = placesIn(ENGLISH[key]?.message ?? '').length;
      return takes === given ? [] : [`${path}: ${key} takes ${takes}, is given ${given}`];
    });
    expect(wrong).toEqual([]);
  });
});

/** Each `words('key', …)` of a source, and how many things are put into it; what is spread in cannot be counted. */
function callsIn(source: string): readonly { readonly key: string; readonly given: number }[] {
  return [...source.matchAll(/\bwords\(\s*'(\w+)'/g)].flatMap(({ 0: start, 1: key = '', index }) => {
    const rest = argumentsFrom(source, index + start.length);
    return rest === null || rest.includes('...') ? [] : [{ key, given: countOf(rest) }];
  });
}

/** What stands between a place inside a call and the parenthesis that ends it. */
function argumentsFrom(source: string, from: number): string | null {
  let depth = 1;
  for (let at = from; at < source.length; at++) {
    const char = source[at] ?? '';
    if ('([{'.includes(char)) depth++;
    if (')]}'.includes(char)) depth--;
    if (depth === 0) return source.slice(from, at);
  }
  return null;
}

/** How many arguments follow the first: commas at the outermost level, a last one that only ends the list not counted. */
function countOf(rest: string): number {
  let depth = 0;
  let count = 0;
  for (const char of rest.replace(/'[^'\n]*'/g, "''").replace(/,\s*$/, '')) {
    if ('([{'.includes(char)) depth++;
    if (')]}'.includes(char)) depth--;
    if (char === ',' && depth === 0) count++;
  }
  return count;
}

describe('other languages', () => {
  /** What is wrong with a catalogue beside the English one. */
  function faultsOf(other: Sentences): readonly string[] {
    return Object.entries(other).flatMap(([key, { message }]) => {
      // Welsh counts in six forms where English has two: each says what the English `_other` says.
      const like = ENGLISH[key] ?? ENGLISH[key.replace(/_(zero|one|two|few|many)$/, '_other')];
      if (!like) return [`${key}: English has no such sentence`];
      if (message.trim() === '') return [`${key}: says nothing`];
      const [theirs, ours] = [placesIn(message), placesIn(like.message)];
      const isCounted = /_(zero|one|two|few|many)$/.test(key);
      if (isCounted && theirs.every((place) => ours.includes(place))) return [];
      return `${theirs}` === `${ours}` ? [] : [`${key}: takes ${theirs}, English ${ours}`];
    });
  }

  it('British English is what all else falls back to', () => {
    expect(readFileSync('wxt.config.ts', 'utf8')).toContain("default_locale: 'en_GB'");
    expect(readdirSync(LOCALES)).toContain('en_GB');
  });

  it('that are there say nothing that English does not, and take what it takes', () => {
    const others = readdirSync(LOCALES).filter((name) => name !== 'en_GB');
    const faults = others.flatMap((name) => {
      const other = JSON.parse(readFileSync(`${LOCALES}/${name}/messages.json`, 'utf8')) as Sentences;
      return faultsOf(other).map((fault) => `${name}: ${fault}`);
    });
    expect(faults).toEqual([]);
  });

  const rows: readonly [what: string, other: Sentences, faults: number][] = [
    [
      'some of the sentences',
      { watch_reload: { message: 'Diweddarwyd Forethought. Ail-lwythwch y tab hwn.' } },
      0,
    ],
    ['a plural form that English lacks', { panel_count_few: { message: '$1 nodyn' } }, 0],
    ['a number said as a word in one form', { panel_count_two: { message: 'Dau nodyn' } }, 0],
    ['a sentence that English lacks', { watch_weather: { message: 'Mae hi’n braf' } }, 1],
    [
      'a sentence that drops what is put in',
      { console_added: { message: 'Newydd ers y ffeil ddiwethaf' } },
      1,
    ],
    ['a sentence that takes more', { watch_reload: { message: 'Ail-lwythwch $1' } }, 1],
    ['an empty sentence', { watch_reload: { message: ' ' } }, 1],
  ];
  it.each(rows)('with %s: seen', (_, other, faults) => {
    expect(faultsOf(other)).toHaveLength(faults);
  });
});

import { describe, expect, test } from 'vitest';
import { RULES, ruleById } from './all';
import { type Cases, type Row, situationOf } from './runner';

const tables = Object.entries(
  import.meta.glob<Cases>('./*/cases.ts', { eager: true, import: 'default' }),
).map(([path, table]) => ({ folder: path.split('/')[1] ?? '', table }));
const everyRow = tables.flatMap(({ folder, table }) => table.rows.map((row) => ({ folder, row })));

/** A table with fewer rows than this of an answer that the rule can give shows nothing. */
const AT_LEAST = 3;

test('every rule has its table, under its own name', () => {
  expect(tables.map(({ folder }) => folder).sort()).toEqual(RULES.map((rule) => rule.id).sort());
  for (const { folder, table } of tables) {
    expect(table.rule.id).toBe(folder);
    expect(ruleById(folder)).toBe(table.rule);
  }
});

describe.each(tables)('$folder', ({ folder, table }) => {
  test.each(table.rows)('$expect: $name', (row) => {
    const answer = table.rule.answer(situationOf(row.situation), row.options);
    expect(answer.answer).toBe(row.expect);
    if (answer.answer === 'unsure') expect(answer.missing).toBe(row.missing);
    if (answer.answer === 'clear') return;
    const text = row.situation.text ?? '';
    const evidence = answer.evidence ?? [];
    expect(evidence.map(({ quote }) => quote)).toEqual(row.quotes ?? []);
    for (const { start, end, quote } of evidence) expect(text.slice(start, end)).toBe(quote);
  });

  test('is no lazy table', () => {
    const { rows } = table;
    const of = (answer: Row<never>['expect']) => rows.filter((row) => row.expect === answer).length;
    const answers = (['clear', 'breach', 'unsure'] as const).filter((answer) => answer !== table.never);
    if (table.never) expect(of(table.never), `${folder} says that it never gives this`).toBe(0);
    const few = answers.filter((answer) => of(answer) < (answer === 'unsure' ? 1 : AT_LEAST));
    expect(few, `${folder} needs more rows of these answers`).toEqual([]);
    const names = rows.map((row) => row.name);
    expect(new Set(names).size, 'two rows have the same name').toBe(names.length);
    const asked = rows.map(({ options, situation }) => JSON.stringify([options, situation]));
    expect(new Set(asked).size, 'two rows ask the same').toBe(asked.length);
    for (const row of rows) {
      expect(row.cites, `'${row.name}' cites no clause`).not.toEqual([]);
      expect(row.missing !== undefined, `'${row.name}': missing goes with unsure`).toBe(
        row.expect === 'unsure',
      );
      const pointed = row.expect !== 'clear' && pointsAtWords(folder) && row.missing !== 'text';
      expect((row.quotes ?? []).length > 0, `'${row.name}': quote what is pointed at`).toBe(pointed);
    }
  });

  test("answers every other rule's rows", () => {
    const options = table.rows[0]?.options as never;
    const others = everyRow.filter((other) => other.folder !== folder);
    expect(others.length).toBeGreaterThan(0);
    for (const { row } of others) {
      const { answer } = table.rule.answer(situationOf(row.situation), options);
      expect(['clear', 'breach', 'unsure']).toContain(answer);
    }
  });
});

/** Rules that always point at words. */
const OF_WORDS = [
  'asks-contact-details',
  'asks-image',
  'crisis',
  'derogatory',
  'giving-contact-details',
  'giving-number',
  'investigating',
  'over-familiar',
  'personal-sharing',
  'secrecy',
  'shorthand',
  'third-party',
];
const pointsAtWords = (folder: string): boolean => OF_WORDS.includes(folder);

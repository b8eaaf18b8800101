import { expect, it } from 'vitest';
import { askedTooOften } from './rate';

const START = Date.UTC(2026, 10, 20, 16, 0);
let tabs = 0;

/** How many of so many look-ups, one each so many milliseconds, are heard. */
const heard = (tab: number, count: number, apart: number, from = START): number =>
  Array.from({ length: count }, (_, at) => askedTooOften('look-up', tab, from + at * apart)).filter(
    (tooOften) => !tooOften,
  ).length;
const newTab = () => {
  tabs += 1;
  return tabs;
};

it('hears 120 look-ups of a tab in a minute, and no more', () => {
  expect(heard(newTab(), 500, 1)).toBe(120);
});

it('never stops a person who adds one recipient a second for an hour', () => {
  expect(heard(newTab(), 3_600, 1_000)).toBe(3_600);
});

it('a page that goes on asking goes on unheard; one that rests for a minute is heard again', () => {
  const tab = newTab();
  expect(heard(tab, 1_200, 100)).toBe(120);
  expect(heard(tab, 1, 0, START + 119_900 + 59_999)).toBe(1);
  expect(heard(tab, 130, 0, START + 600_000)).toBe(120);
  expect(heard(tab, 1, 0, START + 600_000 + 59_999)).toBe(0);
  expect(heard(tab, 1, 0, START + 600_000 + 119_999)).toBe(1);
});

it('one tab does not use up what another has', () => {
  const [busy, calm] = [newTab(), newTab()];
  heard(busy, 300, 1);
  expect(heard(calm, 1, 0, START + 300)).toBe(1);
});

it.each(['assess', 'send', 'not-sent', 'not-checked', 'state'] as const)('%s is never counted', (type) => {
  const tab = newTab();
  for (let times = 0; times < 500; times++) expect(askedTooOften(type, tab, START)).toBe(false);
  expect(askedTooOften('look-up', tab, START)).toBe(false);
});

it('a page of the extension that is in no tab is never too quick', () => {
  for (let times = 0; times < 500; times++) expect(askedTooOften('look-up', undefined, START)).toBe(false);
});

import { expect, it } from 'vitest';
import { NOTHING_DECLARED } from '../draft/declared';
import type { Message } from '../messages/ask';
import { askedTooOften } from './rate';
import { DRAFT, notCheckedOf, notSentOf, sendOf, to } from './testing/world';

const START = Date.UTC(2026, 10, 20, 16, 0);
let tabs = 0;
let people = 0;

const lookUp = (draft = DRAFT): Message => ({ type: 'look-up', parties: draft });
const assess = (draft = DRAFT): Message => ({ type: 'assess', draft, declared: NOTHING_DECLARED });
const send = (draft = DRAFT): Message => sendOf({ draft });
/** To somebody whom no message was to before. */
const another = () => {
  people += 1;
  return to(`somebody-${people}@young.example`);
};

/** How many of so many messages to others each time, one each so many milliseconds, are heard. */
const heard = (tab: number, count: number, apart: number, from = START, ask = lookUp): number =>
  Array.from({ length: count }, (_, at) => askedTooOften(ask(another()), tab, from + at * apart)).filter(
    (tooOften) => !tooOften,
  ).length;
const newTab = () => {
  tabs += 1;
  return tabs;
};

it.each([
  ['look-up', lookUp],
  ['assess', assess],
  ['send', send],
] as const)('hears 120 lists of recipients of a tab in a minute by %s, and no more', (_, ask) => {
  expect(heard(newTab(), 500, 1, START, ask)).toBe(120);
});

it('counts look-ups, assessments and sends together', () => {
  const tab = newTab();
  expect(heard(tab, 50, 1, START, lookUp) + heard(tab, 50, 1, START + 50, assess)).toBe(100);
  expect(heard(tab, 50, 1, START + 100, send)).toBe(20);
});

it('one message, however long it is written on, counts once', () => {
  const tab = newTab();
  for (let times = 0; times < 2_000; times++) {
    const at = START + times * 10;
    expect([lookUp(), assess(), send()].some((message) => askedTooOften(message, tab, at))).toBe(false);
  }
  expect(heard(tab, 500, 1, START + 20_000)).toBe(119);
});

it('is not about what is known already: a message that was heard is heard again beyond the limit', () => {
  const tab = newTab();
  expect(askedTooOften(lookUp(), tab, START)).toBe(false);
  heard(tab, 500, 1, START);
  expect(askedTooOften(send(), tab, START + 501)).toBe(false);
});

it('never stops a person who adds one recipient a second for an hour', () => {
  expect(heard(newTab(), 3_600, 1_000)).toBe(3_600);
});

it('a page that goes on asking goes on unheard; one that rests for a minute is heard again', () => {
  const tab = newTab();
  expect(heard(tab, 1_200, 100)).toBe(120);
  expect(heard(tab, 1, 0, START + 119_900 + 59_999)).toBe(0);
  expect(heard(tab, 130, 0, START + 600_000)).toBe(120);
  expect(heard(tab, 1, 0, START + 600_000 + 59_999)).toBe(0);
  expect(heard(tab, 1, 0, START + 600_000 + 119_999)).toBe(1);
});

it('one tab does not use up what another has', () => {
  const [busy, calm] = [newTab(), newTab()];
  heard(busy, 300, 1);
  expect(heard(calm, 1, 0, START + 300)).toBe(1);
});

it.each([notSentOf(), notCheckedOf(), { type: 'state' } as const])('$type is never counted', (message) => {
  const tab = newTab();
  for (let times = 0; times < 500; times++) expect(askedTooOften(message, tab, START)).toBe(false);
  expect(heard(tab, 200, 0)).toBe(120);
});

it('a page of the extension that is in no tab is never too quick', () => {
  for (let times = 0; times < 500; times++) expect(askedTooOften(lookUp(), undefined, START)).toBe(false);
});

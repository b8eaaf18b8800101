import { describe, expect, it } from 'vitest';
import type { Draft } from '../../src/draft/draft';
import type { Reading } from '../../src/draft/reading';
import type { Compose } from '../../src/page/site';
import { SITES, siteFor, siteMatches } from '../../src/sites/all';
import { act, type Expected, FIXTURES, ORPHANS, open } from '../sites/fixture';

const FACTS = ['channel', 'kind', 'from', 'to', 'group', 'subject', 'text', 'attachments'];

describe('the registry', () => {
  it('finds every site by its folder', () => {
    expect(SITES.map(({ id }) => id).sort()).toEqual(['gmail', 'roundcube']);
  });
  it('asks for the hosts of sites that have one', () => {
    expect(siteMatches).toEqual(['https://mail.google.com/*']);
  });
});

describe('fixtures', () => {
  it('has none without its page', () => expect(ORPHANS).toEqual([]));

  it.each(SITES.map(({ id }) => id))('has enough pages of %s', (id) => {
    const own = FIXTURES.filter(({ site }) => site === id);
    expect(own.filter(({ reads }) => reads.composes.length).length, 'pages with a message').toBeGreaterThan(
      2,
    );
    expect(
      own.some(({ reads }) => !reads.composes.length),
      'a page without one',
    ).toBe(true);
    expect(own.some(({ reads }) => reads.composes.some(({ draft }) => draft.kind === 'reply'))).toBe(true);
  });

  it.each(FIXTURES)('$site/$name is no lazy fixture', ({ name, html, reads }) => {
    expect(name, 'dated by what it shows').toMatch(/^\d{4}-\d{2}-[a-z-]+$/);
    expect(html, 'says what it is and that nobody in it is real').toMatch(
      /name="fixture" content="[^"]{30,}invented/,
    );
    const shown = html.replace(/<\/?b>/g, '');
    for (const [host] of shown.matchAll(/(?<=@)[\w.-]+\w/g))
      expect(host, 'an invented host').toMatch(/\.example$/);
    for (const [number] of html.matchAll(/0\d{3,4} \d{3,4} \d{3,4}/g))
      expect(number).toMatch(/^(07700 900|020 7946 0)/);
    if (!reads.composes.length) expect(reads.why, 'says why there is nothing to read').toMatch(/\w{3}/);
    for (const { draft, sends, notSends, how } of reads.composes) {
      expect(Object.keys(draft).sort(), 'states every fact').toEqual([...FACTS].sort());
      expect(Object.keys(how).length).toBeGreaterThan(3);
      expect(sends.length, 'ways to send').toBeGreaterThan(1);
      expect(notSends.length, 'things beside Send that do not').toBeGreaterThan(1);
    }
  });
});

describe.each(FIXTURES)('$site/$name', (fixture) => {
  const site = SITES.find(({ id }) => id === fixture.site);
  if (!site) throw new Error(`no site ${fixture.site}`);
  const { reads } = fixture;

  it('is recognised, and its messages are found', () => {
    const window = open(fixture);
    expect(siteFor(window)?.id).toBe(fixture.site);
    expect(site.composes(window.document).map(({ root }) => root)).toEqual(
      reads.composes.map(({ root }) => window.document.querySelector(root)),
    );
  });

  it('is nothing to any other site', () => {
    const window = open(fixture);
    for (const other of SITES.filter(({ id }) => id !== fixture.site)) {
      expect(other.recognises(window), other.id).toBe(false);
      expect(other.composes(window.document), other.id).toEqual([]);
    }
  });

  reads.composes.forEach((expected, at) => {
    const find = (): { window: ReturnType<typeof open>; compose: Compose } => {
      const window = open(fixture);
      const compose = site.composes(window.document)[at];
      if (!compose) throw new Error(`message ${at} was not found`);
      return { window, compose };
    };

    it(`reads message ${at + 1}`, () => {
      const { compose } = find();
      expect(plain(compose.draft())).toEqual(expected.draft);
      expect(compose.draft('later').leaving).toBe('later');
      expect(site.health(compose)).toEqual(expected.how);
      expect(compose.draft()).toMatchObject(compose.parties());
      expect(compose.editor()?.isConnected).toBe(true);
    });

    it(`knows the ways to send message ${at + 1}`, () => {
      const { window, compose } = find();
      const said = (acts: typeof expected.sends) =>
        acts.map(({ event, at }) => {
          let id: string | null = 'not seen';
          act(window, { event, at }, (heard) => {
            id = compose.sending(heard)?.id ?? null;
          });
          return { event, at, way: id };
        });
      expect(said(expected.sends)).toEqual(expected.sends);
      expect(said(expected.notSends)).toEqual(
        expected.notSends.map((nothing) => ({ ...nothing, way: null })),
      );
    });
  });
});

/** Readings as their plain values; `{ unknown: why }` where there is none. */
function plain(draft: Draft): Expected {
  const value = (reading: Reading<unknown>) => (reading.known ? reading.value : { unknown: reading.why });
  const { channel, kind, from, to, group, subject, text, attachments } = draft;
  return {
    channel,
    kind,
    from: from.known ? from.value.handle : { unknown: from.why },
    to: value(to),
    group: value(group),
    subject: subject && value(subject),
    text: value(text),
    attachments: value(attachments),
  };
}

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Draft } from '../draft/draft';
import { known, unknown } from '../draft/reading';
import type { Send } from '../messages/messages';
import { type Body, readBody } from '../record/bodies';
import { notCheckedEvent, notSentEvent, sentEvent } from './events';
import { judge, partiesKnown } from './judge';
import { BY_DAY, DRAFT, notCheckedOf, notSentOf, ownSetUp, sendOf, to } from './testing/world';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./testing/browser')).browser }));

const SET_UP = ownSetUp();

beforeEach(() => {
  vi.useFakeTimers({ now: BY_DAY, toFake: ['Date'] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** The body that a send leaves, read as a reader of the record reads it. */
function bodyOf(changes: Partial<Send> = {}, waited?: boolean): Body<'sent'> {
  const message = sendOf(changes);
  const judgement = judge(SET_UP, message.draft, message.at, message.declared);
  const { kind, body } = sentEvent(message, judgement, waited);
  expect(kind).toBe('sent');
  expect(readBody('sent', JSON.parse(JSON.stringify(body)))).toEqual(body);
  return body;
}
const shown = (changes: Partial<Draft>) => bodyOf({ draft: { ...DRAFT, ...changes } });

describe('a message that goes out', () => {
  it('is recorded with exactly what the page showed and the person stated', () => {
    expect(bodyOf()).toEqual({
      attachments: [{ name: 'hall.pdf', type: 'application/pdf' }],
      channel: 'email',
      declared: { purpose: 'arrange', atRisk: false, noAlternative: false, extenuating: null },
      // What the policy says of it is shown below.
      findings: expect.any(Array),
      from: 'r.ellis@elmcourt.example',
      group: null,
      key: 'send-0001',
      kind: 'new',
      leaving: 'now',
      people: [{ id: 'sam-okoro', name: 'Sam Okoro' }],
      policy: 'elm-court',
      reasons: [],
      site: 'gmail',
      subject: 'Thursday',
      text: 'Rehearsal moves to the small hall on Thursday.',
      to: [{ handle: 'sam.okoro@young.example', name: 'Sam O.' }],
    });
  });

  it('names all who are known and nobody else, and every recipient as the page shows them', () => {
    const body = bodyOf({
      draft: to(
        'sam.okoro@young.example',
        'PRIYA.NAIR@young.example',
        'dylan.pritchard@grown.example',
        'Zofia Wiśniewska',
        'bookings@villagehall.example',
      ),
    });
    expect(body.people.map(({ id }) => id)).toEqual(['sam-okoro', 'priya-nair']);
    expect(body.to).toEqual([
      { handle: 'sam.okoro@young.example' },
      { handle: 'PRIYA.NAIR@young.example' },
      { handle: 'dylan.pritchard@grown.example' },
      { handle: null, name: 'Zofia Wiśniewska' },
      { handle: 'bookings@villagehall.example' },
    ]);
  });

  const rows: readonly [
    what: string,
    changes: Partial<Draft>,
    body: Partial<Body<'sent'>>,
    none: string[],
  ][] = [
    [
      'a subject that is empty is shown all the same',
      { subject: known('', 'subject-field') },
      { subject: '' },
      [],
    ],
    ['a subject that the page hides is left out', { subject: unknown('no-subject-field') }, {}, ['subject']],
    ['words that the page hides are null', { text: unknown('encrypted') }, { text: null }, []],
    ['no words at all are words', { text: known('', 'editor') }, { text: '' }, []],
    ['an account that the page hides is null', { from: unknown('no-from-field') }, { from: null }, []],
    [
      'a group is counted as far as the page counts it',
      { group: known({ size: 12, adults: null, unknown: 3 }, 'heading') },
      { group: { size: 12, adults: null, unknown: 3 } },
      [],
    ],
    ['a group that the page hides is left out', { group: unknown('no-heading') }, {}, ['group']],
    ['a message that leaves later says so', { leaving: 'later' }, { leaving: 'later' }, []],
    ['a reply says so', { kind: 'reply' }, { kind: 'reply' }, []],
  ];
  it.each(rows)('%s', (_, changes, expected, none) => {
    const body = shown(changes);
    expect(body).toMatchObject(expected);
    for (const name of none) expect(body).not.toHaveProperty(name);
  });

  it('says what the policy said: the clause, never the words that it was found by', () => {
    const text = known('c u l8r, gr8!', 'editor');
    const from = known({ handle: 'rowan@ellis-family.example' }, 'from-field');
    const { findings } = bodyOf({ draft: { ...DRAFT, text, from } });
    expect(findings).toContainEqual({
      answer: 'breach',
      clause: '7.1',
      level: 'hold',
      rule: 'agreed-account',
    });
    expect(findings).toContainEqual({ answer: 'breach', clause: '7.2', level: 'warn', rule: 'shorthand' });
    expect(JSON.stringify(findings)).not.toContain('l8r');
  });

  it('says what was not known where a finding is in doubt', () => {
    const { findings } = shown({ from: unknown('no-from-field') });
    expect(findings).toContainEqual(
      expect.objectContaining({ rule: 'agreed-account', answer: 'unsure', missing: 'account' }),
    );
  });

  it('has each reason by the finding that it answers', () => {
    expect(bodyOf({ reasons: { '7.1/agreed-account': 'The office post is down.' } }).reasons).toEqual([
      { finding: '7.1/agreed-account', reason: 'The office post is down.' },
    ]);
  });

  it('says when it went out where it was written down later', () => {
    const late = { at: BY_DAY - 120_000, why: 'recorder-failed' };
    expect(bodyOf({ at: BY_DAY - 120_000 }).recordedLate).toEqual(late);
    expect(bodyOf({ at: BY_DAY }, true).recordedLate).toEqual({ ...late, at: BY_DAY });
    expect(bodyOf({ at: BY_DAY - 1_000 })).not.toHaveProperty('recordedLate');
    // The clock was set back in between.
    expect(bodyOf({ at: BY_DAY + 60_000 })).not.toHaveProperty('recordedLate');
  });

  it('shares nothing with the message: what is changed afterwards is not changed in the record', () => {
    const message = sendOf();
    const { body } = sentEvent(message, judge(SET_UP, message.draft, message.at, message.declared));
    expect(body.declared).not.toBe(message.declared);
    expect(body.to).not.toBe(message.draft.to.known && message.draft.to.value);
  });
});

describe('a message that stays', () => {
  it('is recorded by its findings and people alone: no word of it, no address', () => {
    const message = notSentOf({ findings: ['6.2/quiet-hours', '7.1/agreed-account'] });
    const { kind, body } = notSentEvent(message, partiesKnown(SET_UP, message.parties).known);
    expect(kind).toBe('not-sent');
    expect(body).toEqual({
      channel: 'email',
      findings: ['6.2/quiet-hours', '7.1/agreed-account'],
      key: 'held-0001',
      people: [{ id: 'sam-okoro', name: 'Sam Okoro' }],
      site: 'gmail',
    });
    expect(readBody('not-sent', body)).toEqual(body);
    expect(JSON.stringify(body)).not.toContain('@');
  });
});

describe('a message that nobody checked', () => {
  it('is recorded by its site and its time', () => {
    const { kind, body } = notCheckedEvent(notCheckedOf({ why: 'unreadable' }));
    expect(kind).toBe('not-checked');
    expect(body).toEqual({ at: BY_DAY, key: 'blind-0001', site: 'gmail', why: 'unreadable' });
    expect(readBody('not-checked', body)).toEqual(body);
  });
});

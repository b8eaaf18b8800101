import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useCatalogue } from '../console/testing/catalogue';
import type { Send, SendAnswer } from '../messages/messages';
import type { SetUp } from '../setup/organisation';
import { recordNameOf } from '../setup/record-name';
import { words } from '../words/words';
import { putInForce } from './in-force';
import { onNotChecked, onNotSent, onSend } from './on-send';
import { broken, browser } from './testing/browser';
import {
  ARRANGING,
  BY_DAY,
  BY_NIGHT,
  entriesOf,
  kindsOf,
  notCheckedOf,
  notSentOf,
  ownSetUp,
  sendOf,
  TO_NOBODY_KNOWN,
  to,
  UNREADABLE,
} from './testing/world';
import { waiting } from './waiting';
import { writeWaiting } from './write-waiting';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./testing/browser')).browser }));
useCatalogue();

let setUp: SetUp;

beforeEach(async () => {
  vi.useFakeTimers({ now: BY_DAY, toFake: ['Date'] });
  browser.storage.resetState();
  setUp = ownSetUp();
  await putInForce(setUp);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const NOBODY: SendAnswer = { go: true, recorded: false, known: false };
const RECORDED: SendAnswer = { go: true, recorded: true, known: true };
const KEPT: SendAnswer = { go: true, recorded: false, known: true };

const AT_NIGHT = expect.arrayContaining([expect.objectContaining({ clause: '6.2', rule: 'quiet-hours' })]);

const findingsOf = (answer: SendAnswer): readonly string[] =>
  'findings' in answer ? answer.findings.map(({ id }) => id) : [];
const waitingKeys = async () => (await waiting()).map(({ type, key }) => `${type} ${key}`);

/** The disk has no room for an entry, until the test ends or mocks are restored. */
function fullDisk(): void {
  vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
    throw new DOMException('IO error: FILE_ERROR_NO_SPACE', 'UnknownError');
  });
}

describe('a message to nobody known', () => {
  const rows: readonly [what: string, message: Partial<Send>][] = [
    ['to others', { draft: TO_NOBODY_KNOWN }],
    [
      'to others, at night, without a purpose',
      { draft: TO_NOBODY_KNOWN, declared: { ...ARRANGING, purpose: null } },
    ],
    ['to somebody who is an adult now', { draft: to('dylan.pritchard@grown.example') }],
    ['to a name alone, which may be anybody’s', { draft: to('Sam Okoro') }],
    ['to a namesake at another address', { draft: to('sam.okoro@elsewhere.example') }],
    ['whose recipients cannot be read', { draft: UNREADABLE }],
    ['that goes even if it is not recorded', { draft: TO_NOBODY_KNOWN, evenIfNotRecorded: true }],
  ];
  it.each(rows)('goes, and leaves no trace: %s', async (_, message) => {
    expect(await onSend(sendOf(message))).toEqual(NOBODY);
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(recordNameOf(setUp));
    expect(await waiting()).toEqual([]);
  });

  it('is not stopped by a record that fails', async () => {
    fullDisk();
    expect(await onSend(sendOf({ draft: TO_NOBODY_KNOWN }))).toEqual(NOBODY);
  });
});

describe('a message to somebody known', () => {
  it('is recorded before it may go', async () => {
    expect(await onSend(sendOf())).toEqual(RECORDED);
    const entries = await entriesOf(setUp);
    expect(entries).toHaveLength(1);
    expect(entries[0]).toMatchObject({
      kind: 'sent',
      body: { key: 'send-0001', people: [{ id: 'sam-okoro', name: 'Sam Okoro' }] },
    });
  });

  it('is recorded once, however often the same send is tried', async () => {
    const message = sendOf();
    await onSend(message);
    expect(await Promise.all([onSend(message), onSend(message)])).toEqual([RECORDED, RECORDED]);
    expect(await kindsOf(setUp)).toEqual(['sent']);
  });

  it('waits for an answer that the policy asks for, and nothing is recorded until then', async () => {
    const draft = to('sam.okoro@young.example', 'bookings@villagehall.example');
    const first = await onSend(sendOf({ draft, declared: { ...ARRANGING, purpose: null } }));
    expect(first.go).toBe(false);
    expect(findingsOf(first)).toContain('4.3/purpose');
    expect(await entriesOf(setUp)).toEqual([]);
    expect(await onSend(sendOf({ draft }))).toEqual(RECORDED);
    expect((await entriesOf(setUp))[0]?.body).toMatchObject({ declared: ARRANGING });
  });

  it('is held at night by the clock, whatever the page says that it is', async () => {
    vi.setSystemTime(BY_NIGHT);
    const held = await onSend(sendOf({ at: BY_DAY, practiceNow: BY_DAY }));
    expect(findingsOf(held)).toContain('6.2/quiet-hours');
    expect(await entriesOf(setUp)).toEqual([]);
  });

  it('goes where what holds it is answered, and the answers are in the record', async () => {
    const own = { known: true, value: { handle: 'rowan@ellis-family.example' }, how: 'from-field' } as const;
    const draft = { ...to('zofia.w@young.example'), from: own };
    const asked = findingsOf(await onSend(sendOf({ draft })));
    expect(asked).toEqual(expect.arrayContaining(['5.2/parents-objection', '7.1/agreed-account']));
    const declared = { ...ARRANGING, extenuating: 'Her mother asked for this one by telephone.' };
    const half = await onSend(sendOf({ draft, declared }));
    expect(half.go).toBe(false);
    expect(await entriesOf(setUp)).toEqual([]);
    const reasons = { '7.1/agreed-account': 'The office post is down today.' };
    expect(await onSend(sendOf({ draft, declared, reasons }))).toEqual(RECORDED);
    expect((await entriesOf(setUp))[0]?.body).toMatchObject({
      declared,
      // What was stated of 5.2 stands in `declared`: by the clause itself, circumstances make it none.
      findings: expect.arrayContaining([
        { clause: '7.1', rule: 'agreed-account', level: 'hold', answer: 'breach' },
      ]),
      reasons: [{ finding: '7.1/agreed-account', reason: 'The office post is down today.' }],
    });
  });
});

describe('before a set-up there is nobody to know', () => {
  it('all goes, and nothing is kept', async () => {
    vi.resetModules();
    browser.storage.resetState();
    const afresh = await import('./on-send');
    expect(await afresh.onSend(sendOf())).toEqual(NOBODY);
    await afresh.onNotSent(notSentOf());
    await afresh.onNotChecked(notCheckedOf());
    expect(await waiting()).toEqual([]);
  });
});

describe('practice', () => {
  it('is answered as the real thing and recorded nowhere', async () => {
    expect(await onSend(sendOf({ practice: true }))).toEqual(RECORDED);
    await onNotSent(notSentOf({ practice: true }));
    expect(await entriesOf(setUp)).toEqual([]);
    expect(await waiting()).toEqual([]);
  });

  it('may pretend another time', async () => {
    const held = await onSend(sendOf({ practice: true, practiceNow: BY_NIGHT }));
    expect(findingsOf(held)).toContain('6.2/quiet-hours');
  });

  it('does not even wait where the set-up cannot be read', async () => {
    await browser.storage.local.set({ 'set-up': { format: 'forethought-set-up' } });
    vi.resetModules();
    const afresh = await import('./on-send');
    await expect(afresh.onSend(sendOf({ practice: true, evenIfNotRecorded: true }))).rejects.toThrow();
    expect(await waiting()).toEqual([]);
  });
});

describe('a record that fails', () => {
  it('stops the send and says why in words; the same try succeeds when it can', async () => {
    fullDisk();
    expect(await onSend(sendOf())).toEqual({ go: false, failed: words('record_full') });
    expect(await waiting()).toEqual([]);
    vi.restoreAllMocks();
    expect(await onSend(sendOf())).toEqual(RECORDED);
    expect(await kindsOf(setUp)).toEqual(['sent']);
  });

  it('lets go what the person sends all the same: kept once, written when it can be', async () => {
    fullDisk();
    const message = sendOf({ evenIfNotRecorded: true });
    expect(await onSend(message)).toEqual(KEPT);
    expect(await onSend(message)).toEqual(KEPT);
    expect(await waitingKeys()).toEqual(['send send-0001']);
    await writeWaiting();
    expect(await waitingKeys()).toEqual(['send send-0001']);
    vi.restoreAllMocks();
    await writeWaiting();
    expect(await waiting()).toEqual([]);
    expect((await entriesOf(setUp)).map(({ body }) => body)).toMatchObject([
      {
        key: 'send-0001',
        text: 'Rehearsal moves to the small hall on Thursday.',
        recordedLate: { at: BY_DAY },
      },
    ]);
  });

  it('judges what went out by the time at which it did, not by that at which it is written', async () => {
    fullDisk();
    vi.setSystemTime(BY_NIGHT);
    await onSend(sendOf({ evenIfNotRecorded: true, unasked: true }));
    vi.restoreAllMocks();
    vi.setSystemTime(BY_NIGHT + 12 * 3_600_000);
    await writeWaiting();
    const [entry] = await entriesOf(setUp);
    expect(entry?.body).toMatchObject({ findings: AT_NIGHT });
  });

  it('does not take away what the policy asks', async () => {
    fullDisk();
    vi.setSystemTime(BY_NIGHT);
    const answer = await onSend(sendOf({ evenIfNotRecorded: true }));
    expect(findingsOf(answer)).toContain('6.2/quiet-hours');
    expect(await waiting()).toEqual([]);
  });

  it('that works again by then records what has gone already, by the time at which it went', async () => {
    vi.setSystemTime(BY_DAY + 60_000);
    const gone = sendOf({ at: BY_NIGHT - 86_400_000, evenIfNotRecorded: true, unasked: true });
    expect(await onSend(gone)).toEqual(RECORDED);
    expect((await entriesOf(setUp))[0]?.body).toMatchObject({
      findings: AT_NIGHT,
      recordedLate: { at: BY_NIGHT - 86_400_000 },
    });
    expect(await waiting()).toEqual([]);
  });

  it('with no store that takes anything is no leave to go: the page keeps it', async () => {
    fullDisk();
    vi.spyOn(browser.storage.local, 'set').mockImplementation(broken);
    vi.spyOn(browser.storage.session, 'set').mockImplementation(broken);
    await expect(onSend(sendOf({ evenIfNotRecorded: true }))).rejects.toThrow('no space');
  });
});

describe('a message that was held and stays', () => {
  it('is noted with its findings and never its words', async () => {
    expect(await onNotSent(notSentOf())).toEqual({ kept: true });
    expect(await entriesOf(setUp)).toEqual([
      {
        kind: 'not-sent',
        body: {
          channel: 'email',
          findings: ['6.2/quiet-hours'],
          key: 'held-0001',
          people: [{ id: 'sam-okoro', name: 'Sam Okoro' }],
          site: 'gmail',
        },
      },
    ]);
  });

  it('leaves no trace where nobody known was addressed', async () => {
    const { from, to: addressed } = TO_NOBODY_KNOWN;
    await onNotSent(notSentOf({ parties: { site: 'gmail', channel: 'email', from, to: addressed } }));
    expect(await entriesOf(setUp)).toEqual([]);
  });

  it('waits where the record fails', async () => {
    fullDisk();
    expect(await onNotSent(notSentOf())).toEqual({ kept: true });
    expect(await waitingKeys()).toEqual(['not-sent held-0001']);
    vi.restoreAllMocks();
    await writeWaiting();
    expect(await kindsOf(setUp)).toEqual(['not-sent']);
  });

  it('takes the words of a send that waited with it', async () => {
    fullDisk();
    await onSend(sendOf({ evenIfNotRecorded: true }));
    vi.restoreAllMocks();
    await onNotSent(notSentOf({ key: 'send-0001', findings: [] }));
    expect(await waiting()).toEqual([]);
    expect(await kindsOf(setUp)).toEqual(['not-sent']);
  });
});

describe('a message that nobody checked', () => {
  it('is noted', async () => {
    await onNotChecked(notCheckedOf());
    expect(await entriesOf(setUp)).toEqual([
      { kind: 'not-checked', body: { at: BY_DAY, key: 'blind-0001', site: 'gmail', why: 'cannot-check' } },
    ]);
  });

  it('waits where the record fails', async () => {
    fullDisk();
    await onNotChecked(notCheckedOf());
    expect(await waitingKeys()).toEqual(['not-checked blind-0001']);
  });
});

describe('a set-up that cannot be read', () => {
  /** The background as it starts afresh upon a set-up that is damaged. */
  async function damaged() {
    await browser.storage.local.set({ 'set-up': { ...setUp, policy: 'unheard-of' } });
    vi.resetModules();
    return import('./on-send');
  }

  it('lets nothing be sent as if nobody were known', async () => {
    const { onSend } = await damaged();
    await expect(onSend(sendOf())).rejects.toThrow(/The stored set-up cannot be read/);
  });

  it('keeps what goes out all the same, until it is known whether anybody was addressed', async () => {
    const { onSend, onNotChecked } = await damaged();
    expect(await onSend(sendOf({ evenIfNotRecorded: true }))).toEqual(KEPT);
    await onSend(sendOf({ key: 'send-0002', draft: TO_NOBODY_KNOWN, evenIfNotRecorded: true }));
    await onNotChecked(notCheckedOf());
    expect(await waitingKeys()).toEqual(['send send-0001', 'send send-0002', 'not-checked blind-0001']);
    await putInForce(setUp);
    await writeWaiting();
    expect(await waiting()).toEqual([]);
    const entries = await entriesOf(setUp);
    expect(entries.map(({ body }) => 'key' in body && body.key)).toEqual(['send-0001', 'blind-0001']);
  });
});

describe('what waits', () => {
  it('is not held up by a message that cannot be judged', async () => {
    fullDisk();
    await onSend(sendOf({ evenIfNotRecorded: true }));
    const there = await waiting();
    const poisoned = { ...sendOf({ key: 'poisoned-1' }), draft: null, record: recordNameOf(setUp) };
    await browser.storage.local.set({ waiting: [poisoned, ...there] });
    vi.restoreAllMocks();
    await writeWaiting();
    expect(await kindsOf(setUp)).toEqual(['sent']);
    expect(await waitingKeys()).toEqual(['send poisoned-1']);
  });

  it('goes into its own record, never into that of another organisation', async () => {
    fullDisk();
    await onSend(sendOf({ evenIfNotRecorded: true }));
    await onNotSent(notSentOf());
    vi.restoreAllMocks();
    const other = ownSetUp({ people: [] });
    await putInForce(other);
    await writeWaiting();
    expect(await entriesOf(other)).toEqual([]);
    expect(await waitingKeys()).toEqual(['send send-0001', 'not-sent held-0001']);
    await putInForce(setUp);
    await writeWaiting();
    expect(await kindsOf(setUp)).toEqual(['sent', 'not-sent']);
    expect(await waiting()).toEqual([]);
  });

  it('is written though the young person has left the roster since', async () => {
    fullDisk();
    await onSend(sendOf({ evenIfNotRecorded: true }));
    vi.restoreAllMocks();
    const smaller = { ...setUp, people: setUp.people.filter(({ id }) => id !== 'sam-okoro') };
    await putInForce(smaller);
    await writeWaiting();
    expect((await entriesOf(smaller)).at(-1)).toMatchObject({ kind: 'sent', body: { key: 'send-0001' } });
  });
});

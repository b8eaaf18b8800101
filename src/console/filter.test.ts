import 'fake-indexeddb/auto';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Event } from '../record/bodies';
import type { KeptRecord } from './database';
import { openConsole } from './database';
import { type Entry, readEntries } from './entries';
import { headlineOf, stayed } from './entry-words';
import { everybodyIn, type Filter, filtered, NO_FILTER, staffIn } from './filter';
import { importFile } from './import-file';
import { useCatalogue } from './testing/catalogue';
import { begins, EVENING, exports, MINUTE, message, PRIYA, ROWAN, SAM, writes, ZOFIA } from './testing/world';

let entries: readonly Entry[];
let records: readonly KeptRecord[];

const LONG = 'Rehearsal notes. '.repeat(6_000);
const HELD = { answer: 'breach', clause: '6.2', level: 'hold', rule: 'quiet-hours' } as const;

const notSent = (key: string, findings: string[]): Event => ({
  kind: 'not-sent',
  body: { channel: 'email', findings, key, people: [SAM], site: 'gmail' },
});

beforeAll(async () => {
  const database = await openConsole('filters');
  const rowan = writes(await begins(ROWAN), [
    [EVENING + 1 * MINUTE, message('message-0001', 'To Sam')],
    [EVENING + 5 * MINUTE, message('message-0002', 'To Zofia', { people: [ZOFIA], findings: [HELD] })],
    [EVENING + 5 * MINUTE, message('message-0003', 'Recorded, and then the page was shut')],
    [EVENING + 5 * MINUTE, notSent('message-0003', [])],
    // The clock is set back: the chain's order still holds.
    [EVENING + 3 * MINUTE, notSent('held-0001', ['6.2/quiet-hours'])],
    [EVENING + 3 * MINUTE, notSent('stayed-0001', [])],
  ]);
  const whole = message('message-long', LONG.slice(0, 40_000), { parts: 1 });
  const priya = writes(await begins(PRIYA, { at: EVENING + 2 * MINUTE }), [
    [EVENING + 4 * MINUTE, whole],
    [
      EVENING + 4 * MINUTE,
      { kind: 'sent-more', body: { key: 'message-long', part: 1, text: LONG.slice(40_000, 80_000), to: [] } },
    ],
    [
      EVENING + 6 * MINUTE,
      { kind: 'not-checked', body: { at: EVENING, key: 'unchecked-1', site: 'gmail', why: 'unreadable' } },
    ],
  ]);
  for (const writer of [rowan, priya]) {
    const file = new Blob([await exports(writer)]);
    await importFile(database, { name: 'a.forethought', file, now: EVENING }, new AbortController().signal);
  }
  records = await database.getAll('records');
  entries = await readEntries(database, records);
});

const through = (filter: Partial<Filter>): string[] =>
  filtered(entries, records, { ...NO_FILTER, ...filter }).map(({ header }) => header.kind);

describe('the list of all', () => {
  it('weaves records together, newest first, and keeps each in the order of its chain', () => {
    const rowan = entries.filter(
      ({ log }) => log === records.find(({ staff }) => staff.id === ROWAN.id)?.log,
    );
    expect(rowan.map(({ header }) => header.seq)).toEqual([6, 5, 4, 3, 2, 1, 0]);
    expect(entries[0]?.header.kind).toBe('not-checked');
    expect(entries).toHaveLength(10);
  });

  it('puts a long message together again', () => {
    const long = entries.find(({ event }) => event?.kind === 'sent' && event.body.key === 'message-long');
    expect(long?.event).toMatchObject({ body: { text: LONG.slice(0, 80_000) } });
  });

  it('knows whom it speaks of', () => {
    expect(everybodyIn(entries)).toEqual([SAM, ZOFIA]);
    expect(staffIn(records)).toEqual([PRIYA, ROWAN]);
  });
});

describe('a filter', () => {
  it.each<[Partial<Filter>, string[]]>([
    [{ staff: PRIYA.id }, ['not-checked', 'sent', 'opened']],
    [{ person: ZOFIA.id }, ['sent']],
    [{ onlyFindings: true }, ['not-sent', 'sent']],
    [{ sort: 'held' }, ['not-sent', 'not-sent', 'not-sent', 'sent']],
    [{ sort: 'sent' }, ['sent', 'sent', 'sent']],
    [{ sort: 'unchecked' }, ['not-checked']],
    [{ sort: 'own' }, ['opened', 'opened']],
    [{ sort: 'sent', person: SAM.id, staff: ROWAN.id }, ['sent']],
    [{ person: ZOFIA.id, sort: 'held' }, []],
    [{ staff: 'nobody' }, []],
  ])('%j', (filter, kinds) => expect(through(filter)).toEqual(kinds));
});

it('says of a message that did not go why, and never that it went', () => {
  useCatalogue();
  const told = filtered(entries, records, { ...NO_FILTER, sort: 'held' });
  expect(told.map((entry) => [headlineOf(entry), stayed(entry)])).toEqual([
    ['Not sent, to Sam Okoro', 'stayed'],
    ['Held and not sent, to Sam Okoro', 'held'],
    ['Did not leave the page, to Sam Okoro', 'recorded'],
    ['Recorded, then not sent, to Sam Okoro', 'recorded'],
  ]);
});

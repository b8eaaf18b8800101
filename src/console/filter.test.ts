import 'fake-indexeddb/auto';
import { beforeAll, describe, expect, it } from 'vitest';
import type { KeptRecord } from './database';
import { openConsole } from './database';
import { type Entry, readEntries } from './entries';
import { everybodyIn, type Filter, filtered, NO_FILTER, staffIn } from './filter';
import { importFile } from './import-file';
import { begins, EVENING, exports, MINUTE, message, PRIYA, ROWAN, SAM, writes, ZOFIA } from './testing/world';

let entries: readonly Entry[];
let records: readonly KeptRecord[];

const LONG = 'Rehearsal notes. '.repeat(6_000);
const HELD = { answer: 'breach', clause: '6.2', level: 'hold', rule: 'quiet-hours' } as const;

beforeAll(async () => {
  const database = await openConsole('filters');
  const rowan = writes(await begins(ROWAN), [
    [EVENING + 1 * MINUTE, message('message-0001', 'To Sam')],
    [EVENING + 5 * MINUTE, message('message-0002', 'To Zofia', { people: [ZOFIA], findings: [HELD] })],
    // The clock is set back: the chain's order still holds.
    [
      EVENING + 3 * MINUTE,
      {
        kind: 'not-sent',
        body: {
          channel: 'email',
          findings: ['6.2/quiet-hours'],
          key: 'held-0001',
          people: [SAM],
          site: 'gmail',
        },
      },
    ],
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
    expect(rowan.map(({ header }) => header.seq)).toEqual([3, 2, 1, 0]);
    expect(entries[0]?.header.kind).toBe('not-checked');
    expect(entries).toHaveLength(7);
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
    [{ sort: 'held' }, ['not-sent']],
    [{ sort: 'unchecked' }, ['not-checked']],
    [{ sort: 'own' }, ['opened', 'opened']],
    [{ sort: 'sent', person: SAM.id, staff: ROWAN.id }, ['sent']],
    [{ person: ZOFIA.id, sort: 'held' }, []],
    [{ staff: 'nobody' }, []],
  ])('%j', (filter, kinds) => expect(through(filter)).toEqual(kinds));
});

import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useCatalogue } from '../console/testing/catalogue';
import type { Draft } from '../draft/draft';
import type { SetUp } from '../setup/organisation';
import { recordNameOf } from '../setup/record-name';
import { putInForce } from './in-force';
import { onSend } from './on-send';
import { onAssess } from './on-writing';
import { pastWith } from './past';
import { browser } from './testing/browser';
import { ARRANGING, BY_DAY, DRAFT, entriesOf, ownSetUp, sendOf, to } from './testing/world';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./testing/browser')).browser }));
useCatalogue();

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

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

/** So many messages, a minute apart, the last of them a minute ago. */
async function sent(count: number, draft: Draft = DRAFT): Promise<void> {
  for (let at = 0; at < count; at += 1) {
    await onSend(sendOf({ draft, key: `send-${String(at).padStart(4, '0')}` }));
    vi.setSystemTime(Date.now() + MINUTE);
  }
}

const told = async (draft: Draft, practice = false): Promise<readonly string[]> => {
  const { findings } = await onAssess({ type: 'assess', draft, declared: ARRANGING, practice });
  return findings.map(({ id, level, answer }) => `${id} ${level} ${answer}`);
};

describe('messages that went out before', () => {
  it('are counted: the eleventh in a day is one too many, for the one who had ten', async () => {
    await sent(9);
    expect(await told(DRAFT)).toEqual([]);
    await onSend(sendOf({ key: 'send-0010' }));
    expect(await told(DRAFT)).toEqual(['4.5/excessive-contact warn breach']);
    expect(await told(to('priya.nair@young.example'))).toEqual([]);
  });

  it('are written down with what was found', async () => {
    await sent(10);
    expect(await onSend(sendOf({ key: 'send-0011' }))).toMatchObject({ go: true, recorded: true });
    const last = (await entriesOf(setUp)).at(-1);
    expect(last?.body).toMatchObject({ findings: [{ clause: '4.5', rule: 'excessive-contact' }] });
  });

  it('are forgotten after seven days', async () => {
    await sent(2);
    const now = Date.now();
    const at = async (later: number) => (await pastWith(setUp, ['sam-okoro'], now + later)).history.length;
    expect(await at(0)).toBe(2);
    expect(await at(7 * DAY)).toBe(0);
  });

  it('count for nothing in practice', async () => {
    await sent(10);
    expect(await told(DRAFT, true)).toEqual([]);
  });

  it('say nothing of what went unanswered, since what comes in is not kept', async () => {
    await sent(5);
    expect(await pastWith(setUp, ['sam-okoro'], Date.now())).toMatchObject({ historyIs: 'sent' });
    expect(await told(DRAFT)).toEqual([]);
  });
});

it('are looked for without beginning a record', async () => {
  expect(await told(DRAFT)).toEqual([]);
  expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(recordNameOf(setUp));
});

it('a record that cannot be read stops no assessment, and says that nothing was counted', async () => {
  await sent(1);
  vi.spyOn(IDBIndex.prototype, 'getAll').mockImplementation(() => {
    throw new DOMException('IO error', 'NotReadableError');
  });
  expect(await told(DRAFT)).toEqual(['4.5/excessive-contact note unsure']);
});

it('somebody by name only, and nobody known, leave no trace', async () => {
  await told(to('Sam Okoro'));
  await told(to('caterer@firm.example'));
  expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(recordNameOf(setUp));
});

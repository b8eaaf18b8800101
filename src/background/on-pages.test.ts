import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useCatalogue } from '../console/testing/catalogue';
import type { SetUp } from '../setup/organisation';
import { words } from '../words/words';
import { putInForce, setUpInForce } from './in-force';
import { onAddWebmail, onNoteExport, onRemoveWebmail, onState, onUseSetUp } from './on-pages';
import { onSend } from './on-send';
import { browser } from './testing/browser';
import { type Granting, granting } from './testing/permissions';
import { BY_DAY, entriesOf, kindsOf, ownSetUp, sendOf } from './testing/world';
import { waiting } from './waiting';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./testing/browser')).browser }));
useCatalogue();

const CHOIR = 'https://post.harbour-choir.example/*';
let setUp: SetUp;
let state: Granting;

beforeEach(async () => {
  vi.useFakeTimers({ now: BY_DAY, toFake: ['Date'] });
  browser.storage.resetState();
  state = granting();
  setUp = ownSetUp();
  await putInForce(setUp);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const fullDisk = () =>
  vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
    throw new DOMException('IO error: FILE_ERROR_NO_SPACE', 'UnknownError');
  });
const add = (pattern: string) => onAddWebmail({ type: 'add-webmail', pattern });
const webmail = async () => (await onState()).webmail;

describe('what a page sees at a glance', () => {
  it('counts what is recorded and what waits', async () => {
    await onSend(sendOf());
    fullDisk();
    await onSend(sendOf({ key: 'send-0002', evenIfNotRecorded: true }));
    vi.restoreAllMocks();
    expect(await onState()).toEqual({
      setUp,
      setUpFault: null,
      webmail: [],
      // The entry that begins the record is one.
      record: { entries: 2, waiting: 1, lastExport: null, fault: null },
    });
  });

  it('has the fault of the record in words, and all else', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('Internal error opening backing store.', 'UnknownError');
    });
    const { setUp: there, record } = await onState();
    expect(there).toEqual(setUp);
    expect(record).toMatchObject({ entries: 0, fault: words('record_unavailable') });
  });

  it('has the fault of the set-up in words', async () => {
    await browser.storage.local.set({ 'set-up': { ...setUp, zone: 'Nowhere' } });
    vi.resetModules();
    const afresh = await import('./on-pages');
    expect(await afresh.onState()).toMatchObject({
      setUp: null,
      setUpFault: expect.stringContaining('The stored set-up cannot be read'),
      record: { entries: 0, fault: null },
    });
  });
});

describe('a set-up that is used', () => {
  it('watches its webmail as far as it is granted', async () => {
    state.granted.add(CHOIR);
    const webmail = [CHOIR, 'https://mail.third-leith-scouts.example/*'];
    expect((await onUseSetUp({ type: 'use-set-up', setUp: { ...setUp, webmail } })).ok).toBe(true);
    expect([...state.registered.keys()]).toEqual([`webmail ${CHOIR}`]);
  });

  it('that is refused changes nothing that is watched', async () => {
    state.granted.add(CHOIR);
    await onUseSetUp({ type: 'use-set-up', setUp: { ...setUp, webmail: [CHOIR] } });
    const used = await onUseSetUp({
      type: 'use-set-up',
      setUp: { ...setUp, policy: 'unheard-of', webmail: [] },
    });
    expect(used.ok).toBe(false);
    expect([...state.registered.keys()]).toEqual([`webmail ${CHOIR}`]);
    expect(await webmail()).toEqual([CHOIR]);
  });

  it('comes after what waits for the one before', async () => {
    fullDisk();
    await onSend(sendOf({ evenIfNotRecorded: true }));
    vi.restoreAllMocks();
    const other = ownSetUp();
    await onUseSetUp({ type: 'use-set-up', setUp: other });
    expect(await kindsOf(setUp)).toEqual(['sent']);
    expect(await waiting()).toEqual([]);
    expect((await setUpInForce())?.id).toBe(other.id);
  });
});

describe('webmail on the own host', () => {
  it('stays watched whatever set-up comes after', async () => {
    state.granted.add(CHOIR);
    await add(CHOIR);
    expect((await onUseSetUp({ type: 'use-set-up', setUp: ownSetUp({ webmail: [] }) })).ok).toBe(true);
    expect([...state.registered.keys()]).toEqual([`webmail ${CHOIR}`]);
    expect(await webmail()).toEqual([CHOIR]);
  });

  it('is watched, added and removed while the stored set-up cannot be read', async () => {
    const scouts = 'https://mail.third-leith-scouts.example/*';
    state.granted.add(CHOIR).add(scouts);
    await add(CHOIR);
    const broken = { ...setUp, zone: 'Nowhere', webmail: [scouts, 'https://*/*', 7] };
    await browser.storage.local.set({ 'set-up': broken });
    vi.resetModules();
    const afresh = await import('./on-pages');
    expect((await afresh.onState()).webmail).toEqual([scouts, CHOIR]);
    expect(await afresh.onAddWebmail({ type: 'add-webmail', pattern: CHOIR })).toEqual({ ok: true });
    expect([...state.registered.keys()].sort()).toEqual([`webmail ${scouts}`, `webmail ${CHOIR}`]);
    await afresh.onRemoveWebmail({ type: 'remove-webmail', pattern: CHOIR });
    expect([...state.registered.keys()]).toEqual([`webmail ${scouts}`]);
    expect((await browser.storage.local.get('set-up'))['set-up']).toEqual(broken);
  });

  it('that the set-up names is taken out of it too', async () => {
    state.granted.add(CHOIR);
    await onUseSetUp({ type: 'use-set-up', setUp: { ...setUp, webmail: [CHOIR] } });
    await onRemoveWebmail({ type: 'remove-webmail', pattern: CHOIR });
    expect((await setUpInForce())?.webmail).toEqual([]);
    expect(state.registered.size).toBe(0);
  });

  it('is added and removed, and the grant is given back', async () => {
    state.granted.add(CHOIR);
    expect(await add(CHOIR)).toEqual({ ok: true });
    expect(await add(CHOIR)).toEqual({ ok: true });
    expect(await webmail()).toEqual([CHOIR]);
    expect([...state.registered.keys()]).toEqual([`webmail ${CHOIR}`]);
    expect(await onRemoveWebmail({ type: 'remove-webmail', pattern: CHOIR })).toEqual({ ok: true });
    expect(await webmail()).toEqual([]);
    expect(state.registered.size + state.granted.size).toBe(0);
  });

  const rows: readonly [what: string, pattern: string, why: Parameters<typeof words>[0]][] = [
    ['a host that is not granted', CHOIR, 'background_not_granted'],
    ['the whole web', 'https://*/*', 'setup_webmail_not_an_address'],
    ['every page', '<all_urls>', 'setup_webmail_not_an_address'],
    ['a host without TLS', 'http://post.harbour-choir.example/*', 'setup_webmail_not_an_address'],
    ['one path', 'https://post.harbour-choir.example/mail/*', 'setup_webmail_not_an_address'],
  ];
  it.each(rows)('%s is not added', async (_, pattern, why) => {
    if (pattern !== CHOIR) state.granted.add(pattern);
    expect(await add(pattern)).toEqual({ ok: false, why: words(why) });
    expect(await webmail()).toEqual([]);
    expect(state.registered.size).toBe(0);
  });

  it('says so where there are too many already', async () => {
    const hosts = Array.from({ length: 20 }, (_, at) => `https://post-${at}.harbour-choir.example/*`);
    await putInForce({ ...setUp, webmail: hosts });
    state.granted.add(CHOIR);
    expect(await add(CHOIR)).toEqual({ ok: false, why: words('setup_problem_too_many') });
    expect(await webmail()).toEqual(hosts);
  });

  it('is for nobody before there is a set-up', async () => {
    browser.storage.resetState();
    vi.resetModules();
    const afresh = await import('./on-pages');
    const none = { ok: false, why: words('background_not_set_up') };
    expect(await afresh.onAddWebmail({ type: 'add-webmail', pattern: CHOIR })).toEqual(none);
    expect(await afresh.onRemoveWebmail({ type: 'remove-webmail', pattern: CHOIR })).toEqual(none);
    const noted = { type: 'note-export', key: 'export-0001', sealedBy: 'passphrase' } as const;
    expect(await afresh.onNoteExport(noted)).toEqual(none);
  });
});

describe('an export', () => {
  it('begins with its own entry, after what waited', async () => {
    fullDisk();
    await onSend(sendOf({ evenIfNotRecorded: true }));
    vi.restoreAllMocks();
    const noted = { type: 'note-export', key: 'export-0001', sealedBy: 'passphrase' } as const;
    expect(await onNoteExport(noted)).toEqual({ ok: true });
    await onNoteExport(noted);
    expect(await entriesOf(setUp)).toMatchObject([
      { kind: 'sent' },
      { kind: 'exported', body: { key: 'export-0001', recipients: [], sealedBy: 'passphrase' } },
    ]);
    expect((await onState()).record).toMatchObject({ lastExport: BY_DAY, waiting: 0 });
  });

  it('names the key that it is sealed to', async () => {
    const managerKey = `age1${'q'.repeat(58)}`;
    await putInForce({ ...setUp, managerKey });
    await onNoteExport({ type: 'note-export', key: 'export-0001', sealedBy: 'manager-key' });
    expect((await entriesOf(setUp)).at(-1)?.body).toMatchObject({ recipients: [managerKey] });
  });

  it('that cannot be noted is none: it says why in words', async () => {
    fullDisk();
    const noted = { type: 'note-export', key: 'export-0001', sealedBy: 'passphrase' } as const;
    expect(await onNoteExport(noted)).toEqual({ ok: false, why: words('record_full') });
    expect((await onState()).record.lastExport).toBeNull();
  });
});

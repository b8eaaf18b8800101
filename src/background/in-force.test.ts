import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useCatalogue } from '../console/testing/catalogue';
import { broken, browser } from './testing/browser';
import { ownSetUp } from './testing/world';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./testing/browser')).browser }));
useCatalogue();

const GOOD = ownSetUp();
const stored = async () => (await browser.storage.local.get('set-up'))['set-up'];
const store = (setUp: unknown) => browser.storage.local.set({ 'set-up': setUp });

/** The background as it starts afresh. */
async function afresh() {
  vi.resetModules();
  return import('./in-force');
}

beforeEach(() => browser.storage.resetState());
afterEach(() => vi.restoreAllMocks());

describe('the set-up in force', () => {
  it('is none before there is one', async () => {
    expect(await (await afresh()).setUpInForce()).toBeNull();
  });

  it('is found again after the background was stopped', async () => {
    const { putInForce } = await afresh();
    expect(await putInForce(GOOD)).toEqual({ ok: true, setUp: GOOD });
    expect(await stored()).toEqual(GOOD);
    expect(await (await afresh()).setUpInForce()).toEqual(GOOD);
  });

  it('is read from disk once, and is one object, for what is made ready of it', async () => {
    await store(GOOD);
    const { setUpInForce } = await afresh();
    const read = vi.spyOn(browser.storage.local, 'get');
    const [one, other] = await Promise.all([setUpInForce(), setUpInForce()]);
    expect(one).toBe(other);
    expect(await setUpInForce()).toBe(one);
    expect(read).toHaveBeenCalledTimes(1);
  });

  it('is the new one at once', async () => {
    const { putInForce, setUpInForce } = await afresh();
    await putInForce(GOOD);
    await putInForce({ ...GOOD, name: 'Harbour Youth Choir' });
    expect((await setUpInForce())?.name).toBe('Harbour Youth Choir');
  });
});

describe('a stored set-up that cannot be read', () => {
  const rows: readonly [what: string, setUp: unknown, said: RegExp][] = [
    ['text', 'not a set-up', /cannot be read/],
    ['null in place of one field', { ...GOOD, people: null }, /people/],
    ['a policy that is not here', { ...GOOD, policy: 'unheard-of' }, /policy.*does not know this policy/],
    ['a newer format', { ...GOOD, version: 2 }, /newer Forethought/],
    [
      'one address for two people',
      { ...GOOD, people: [...GOOD.people, { ...GOOD.people[0], id: 'x' }] },
      /Sam/,
    ],
  ];
  it.each(rows)('%s: says so in words, each time, and is left as it is', async (_, setUp, said) => {
    await store(setUp);
    const { setUpInForce } = await afresh();
    await expect(setUpInForce()).rejects.toThrow(said);
    await expect(setUpInForce()).rejects.toThrow(/Nothing was deleted/);
    expect(await stored()).toEqual(setUp);
  });

  it('is replaced by a good one', async () => {
    await store({ ...GOOD, policy: 'unheard-of' });
    const { putInForce, setUpInForce } = await afresh();
    await expect(setUpInForce()).rejects.toThrow();
    expect((await putInForce(GOOD)).ok).toBe(true);
    expect(await setUpInForce()).toEqual(GOOD);
  });

  it('is read again after a store that did not answer', async () => {
    await store(GOOD);
    const { setUpInForce } = await afresh();
    vi.spyOn(browser.storage.local, 'get').mockImplementationOnce(broken);
    await expect(setUpInForce()).rejects.toThrow('no space');
    expect(await setUpInForce()).toEqual(GOOD);
  });
});

describe('a new set-up that is not sound', () => {
  const rows: readonly [what: string, raw: unknown][] = [
    ['nothing', undefined],
    ['text that is no file', '{'],
    ['another kind of file', { format: 'forethought-record' }],
    ['something that no set-up has', { ...GOOD, extra: 1 }],
    ['a pattern for the whole web', { ...GOOD, webmail: ['https://*/*'] }],
    ['a telephone number without its country', { ...GOOD, organisation: { numbers: ['07700 900123'] } }],
  ];
  it.each(rows)('%s: says where, and changes nothing', async (_, raw) => {
    const { putInForce, setUpInForce } = await afresh();
    await putInForce(GOOD);
    const answer = await putInForce(raw);
    expect(answer.ok).toBe(false);
    expect(answer.ok || answer.problems.every(({ where, what }) => where !== '' && what !== '')).toBe(true);
    expect(answer.ok || answer.problems.length).toBeGreaterThan(0);
    expect(await stored()).toEqual(GOOD);
    expect(await setUpInForce()).toEqual(GOOD);
  });

  it('nor is one that cannot be stored in force', async () => {
    const { putInForce, setUpInForce } = await afresh();
    await putInForce(GOOD);
    vi.spyOn(browser.storage.local, 'set').mockImplementation(broken);
    await expect(putInForce({ ...GOOD, name: 'Harbour Youth Choir' })).rejects.toThrow('no space');
    expect((await setUpInForce())?.name).toBe(GOOD.name);
  });
});

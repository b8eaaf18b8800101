import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Parties } from '../draft/draft';
import { known, unknown } from '../draft/reading';
import type { LookedUp } from '../messages/messages';
import { background, gone, refused, stopped } from './testing/browser';
import { type Verdicts, verdicts } from './verdict';

const parties = (...handles: readonly string[]): Parties => ({
  site: 'gmail',
  channel: 'email',
  from: known({ handle: 'r.ellis@elmcourt.example' }, 'from-field'),
  to: known(
    handles.map((handle) => ({ handle })),
    'chip',
  ),
});
const SAM = parties('sam.okoro@young.example');
const HALL = parties('bookings@villagehall.example');
const UNREADABLE: Parties = { ...SAM, to: unknown('chip-without-address') };

let verdict: Verdicts;

beforeEach(() => {
  vi.useFakeTimers();
  background.reset();
  background.answers['look-up'] = ({ parties: { to } }) => ({
    answer: JSON.stringify(to).includes('young.example') ? 'somebody' : 'nobody',
  });
  verdict = verdicts(() => ({}));
});
afterEach(() => {
  vi.useRealTimers();
});

/** Look-ups that are answered when the test says so, oldest first. */
function answeredLater() {
  const open: ((answer: LookedUp['answer']) => void)[] = [];
  background.answers['look-up'] = () => new Promise((resolve) => open.push((answer) => resolve({ answer })));
  return open;
}

describe('a look-up', () => {
  it('is asked once for the same recipients, whatever else changes', async () => {
    expect(verdict.current(SAM)).toBeNull();
    expect(await verdict.settled(SAM)).toBe('somebody');
    expect(await verdict.settled(SAM)).toBe('somebody');
    expect(await verdict.settled({ ...SAM, from: unknown('no-from-field') })).toBe('somebody');
    const typed = { ...SAM, to: known([{ handle: 'sam.okoro@young.example' }], 'typed') };
    expect(await verdict.settled(typed)).toBe('somebody');
    expect(verdict.current(typed)).toBe('somebody');
    expect(verdict.current(SAM)).toBe('somebody');
    expect(background.heard).toEqual([{ type: 'look-up', parties: SAM }]);
  });

  it('is asked once where two want it before it is answered', async () => {
    const [answer] = [answeredLater()];
    const both = Promise.all([verdict.settled(SAM), verdict.settled(SAM)]);
    expect(verdict.current(SAM)).toBeNull();
    await vi.advanceTimersByTimeAsync(0);
    answer[0]?.('somebody');
    expect(await both).toEqual(['somebody', 'somebody']);
    expect(background.heard).toHaveLength(1);
  });

  it('is asked anew for each change of recipients, or of the channel', async () => {
    await verdict.settled(SAM);
    expect(verdict.current({ ...SAM, channel: 'text' })).toBeNull();
    await verdict.settled({ ...SAM, channel: 'text' });
    await verdict.settled(parties('sam.okoro@young.example', 'bookings@villagehall.example'));
    expect(await verdict.settled(HALL)).toBe('nobody');
    expect(background.heard).toHaveLength(4);
  });

  it.each(['nobody', 'somebody', 'not-set-up'] as const)('answers %s', async (answer) => {
    background.answers['look-up'] = () => ({ answer });
    expect(await verdict.settled(SAM)).toBe(answer);
    expect(verdict.current(SAM)).toBe(answer);
  });

  it('says that it is practice where it is', async () => {
    await verdicts(() => ({ practice: true, practiceNow: 7 })).settled(SAM);
    expect(background.heard).toEqual([{ type: 'look-up', parties: SAM, practice: true, practiceNow: 7 }]);
  });
});

describe('without asking', () => {
  it('no recipients are nobody', async () => {
    expect(verdict.current(parties())).toBe('nobody');
    expect(await verdict.settled(parties())).toBe('nobody');
    expect(background.heard).toEqual([]);
  });

  it('recipients that cannot be read are said to be so', async () => {
    expect(verdict.current(UNREADABLE)).toBe('unreadable');
    expect(await verdict.settled(UNREADABLE)).toBe('unreadable');
    expect(background.heard).toEqual([]);
  });

  it('what was known of others before is not said of them', async () => {
    await verdict.settled(SAM);
    expect(verdict.current(HALL)).toBeNull();
    expect(verdict.current(UNREADABLE)).toBe('unreadable');
    expect(verdict.current(parties())).toBe('nobody');
    expect(verdict.current(SAM)).toBe('somebody');
  });
});

describe('an answer that comes late', () => {
  it('is not there before it comes: what was said of others is not said of these', async () => {
    await verdict.settled(HALL);
    answeredLater();
    void verdict.settled(SAM);
    await vi.advanceTimersByTimeAsync(0);
    expect(verdict.current(SAM)).toBeNull();
  });

  it('is not taken for the recipients of now', async () => {
    const answers = answeredLater();
    const first = verdict.settled(SAM);
    const second = verdict.settled(HALL);
    await vi.advanceTimersByTimeAsync(0);
    answers[1]?.('nobody');
    expect(await second).toBe('nobody');
    answers[0]?.('somebody');
    expect(await first).toBe('somebody');
    expect(verdict.current(HALL)).toBe('nobody');
    expect(verdict.current(SAM)).toBeNull();
  });

  it('is not taken once it was forgotten', async () => {
    const answers = answeredLater();
    const first = verdict.settled(SAM);
    await vi.advanceTimersByTimeAsync(0);
    verdict.forget();
    answers[0]?.('nobody');
    await first;
    expect(verdict.current(SAM)).toBeNull();
    void verdict.settled(SAM);
    await vi.advanceTimersByTimeAsync(0);
    expect(background.heard).toHaveLength(2);
  });
});

describe('a background that cannot be asked', () => {
  async function settledWith(outage: () => Promise<unknown>) {
    background.outage = outage;
    const found = verdict.settled(SAM);
    await vi.advanceTimersByTimeAsync(5_000);
    return found;
  }

  it('cannot check, and is asked again each time', async () => {
    expect(await settledWith(stopped)).toBe('cannot-check');
    expect(verdict.current(SAM)).toBe('cannot-check');
    background.outage = null;
    expect(await verdict.settled(SAM)).toBe('somebody');
    expect(verdict.current(SAM)).toBe('somebody');
  });

  it('that refuses cannot check', async () => {
    expect(await settledWith(refused)).toBe('cannot-check');
    expect(background.heard).toHaveLength(1);
  });

  it('that is gone is gone', async () => {
    expect(await settledWith(gone)).toBe('extension-gone');
    expect(verdict.current(SAM)).toBe('extension-gone');
  });

  it('is never waited for longer than two seconds', async () => {
    background.outage = stopped;
    let found: unknown = null;
    void verdict.settled(SAM).then((one) => {
      found = one;
    });
    await vi.advanceTimersByTimeAsync(2_000);
    expect(found).toBe('cannot-check');
  });
});

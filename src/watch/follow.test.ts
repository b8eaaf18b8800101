// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import './testing/browser';
import { unknown } from '../draft/reading';
import type { LookedUp } from '../messages/messages';
import type { Held } from '../warning/panel';
import { words } from '../words/words';
import { type Followed, follow } from './follow';
import { background, gone, refused, silent, stopped } from './testing/browser';
import { type Box, boxTo, type FakePanel, fakePanel, finding, ports, way } from './testing/compose';

const SAM = 'sam.okoro@young.example';
const HALL = 'bookings@villagehall.example';
const NIGHT = finding('6.2/quiet-hours');
const PURPOSE = finding('4.3/purpose', { level: 'ask', ask: 'purpose' });

let box: Box;
let panel: FakePanel;
let outside: ReturnType<typeof ports>;
let followed: Followed;
let ending: AbortController;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance', 'Date'] });
  document.body.replaceChildren();
  background.reset();
  background.answers['look-up'] = ({ parties: { to } }) => ({
    answer: JSON.stringify(to).includes('young.example') ? 'somebody' : 'nobody',
  });
  followsTo(SAM);
});
afterEach(() => {
  ending.abort();
  vi.useRealTimers();
});

function followsTo(...handles: readonly string[]): void {
  box = boxTo(...handles);
  panel = fakePanel();
  outside = ports(panel);
  ending = new AbortController();
  followed = follow(box.compose, outside, ending.signal);
}
const pass = (ms = 0) => vi.advanceTimersByTimeAsync(ms);
/** The recipients are there, and what is known of them too. */
async function settled(...handles: readonly string[]): Promise<void> {
  if (handles.length > 0) box.address(...handles);
  followed.partiesChanged();
  await pass();
  background.heard = [];
}
const event = (type: string, at = performance.now()): Event =>
  Object.defineProperty(new Event(type), 'timeStamp', { value: at });
const press = () => followed.decide(event('click'));
/** Sends, and lets so much time pass that any wait ends. */
async function sends(sendWay = way()): Promise<void> {
  const done = followed.send(sendWay);
  await pass(60_000);
  await done;
}
const types = () => background.types().filter((type) => type !== 'assess');

describe('a message to nobody known', () => {
  it('is let go at once, and costs one look-up and not one word more', async () => {
    followsTo(HALL);
    followed.partiesChanged();
    await pass();
    followed.textChanged();
    expect(press()).toBe('let');
    await pass(60_000);
    expect(background.types()).toEqual(['look-up']);
    expect([panel.opened, outside.notices, box.sent]).toEqual([0, [], []]);
  });

  it('is let go before a set-up', async () => {
    background.answers['look-up'] = () => ({ answer: 'not-set-up' });
    await settled();
    expect(press()).toBe('let');
    expect([panel.opened, outside.notices]).toEqual([0, []]);
  });

  it('without any recipient is the page’s own matter', () => {
    followsTo();
    expect(press()).toBe('let');
    expect(background.heard).toEqual([]);
  });

  it('pressed before that is known is held until it is, then goes once, untold', async () => {
    followsTo(HALL);
    expect(press()).toBe('stop');
    await sends();
    expect(box.sent).toHaveLength(1);
    expect(background.types()).toEqual(['look-up']);
    expect(outside.notices).toEqual([]);
  });
});

describe('a message to somebody known', () => {
  it('is stopped at once, recorded, and only then let go, once', async () => {
    await settled();
    const order: string[] = [];
    background.answers.send = () => {
      order.push(`recorded, sent ${box.sent.length}`);
      return { go: true, recorded: true, known: true };
    };
    expect(press()).toBe('stop');
    await sends();
    expect(order).toEqual(['recorded, sent 0']);
    expect(box.sent).toEqual([box.shows]);
    expect(types()).toEqual(['send']);
    expect(background.heardOf('send')[0]).toMatchObject({
      draft: box.shows,
      reasons: {},
      evenIfNotRecorded: false,
    });
    expect(outside.notices).toEqual([]);
  });

  it('is sent once though the button is pressed again while it is being recorded', async () => {
    await settled();
    let answer: (go: true) => void = () => undefined;
    background.answers.send = () =>
      new Promise((resolve) => {
        answer = (go) => resolve({ go, recorded: true, known: true });
      });
    const first = followed.send(way());
    await pass();
    const second = followed.send(way());
    await pass();
    answer(true);
    await Promise.all([first, second]);
    expect(box.sent).toHaveLength(1);
    expect(types()).toEqual(['send']);
  });

  it('says when it leaves', async () => {
    await settled();
    await sends({ ...way(), id: 'schedule', leaving: 'later' });
    expect(background.heardOf('send')[0]?.draft.leaving).toBe('later');
  });

  it('has its panel beside it, with what the policy says at each pause in writing', async () => {
    background.answers.assess = () => ({ findings: [NIGHT] });
    followed.partiesChanged();
    await pass(149);
    expect([panel.opened, panel.notes]).toEqual([1, []]);
    await pass(1);
    expect(panel.notes).toEqual([[NIGHT]]);
    for (const text of ['See', 'See you', 'See you at six']) {
      box.type(text);
      followed.textChanged();
      await pass(100);
    }
    await pass(150);
    expect(panel.notes).toHaveLength(2);
    expect(background.heardOf('assess').at(-1)?.draft.text).toMatchObject({ value: 'See you at six' });
  });

  it('shows what was said last, though it was answered first', async () => {
    await settled();
    const answers: (() => void)[] = [];
    background.answers.assess = ({ draft: { text } }) =>
      new Promise((resolve) => {
        const findings = text.known && text.value === 'Second' ? [PURPOSE] : [NIGHT];
        answers.push(() => resolve({ findings }));
      });
    for (const text of ['First', 'Second']) {
      box.type(text);
      followed.textChanged();
      await pass(200);
    }
    for (const answer of answers.reverse()) answer();
    await pass();
    expect(panel.notes).toEqual([[PURPOSE]]);
  });

  it('has no panel any more when they are taken out, and a new one when they come back', async () => {
    await settled();
    await settled(HALL);
    expect([panel.opened, panel.closed]).toEqual([1, 1]);
    expect(press()).toBe('let');
    await settled(SAM);
    expect(panel.opened).toBe(2);
    expect(press()).toBe('stop');
  });

  it('has no panel where they were taken out before it was known that they are', async () => {
    let answer: (found: LookedUp['answer']) => void = () => undefined;
    background.answers['look-up'] = () =>
      new Promise((resolve) => {
        answer = (found) => resolve({ answer: found });
      });
    followed.partiesChanged();
    await pass();
    box.address();
    followed.partiesChanged();
    await pass();
    answer('somebody');
    await pass();
    expect(panel.opened - panel.closed).toBe(0);
  });

  it('who is added while it is looked up whether anybody is, is known before it goes', async () => {
    followsTo(HALL);
    let answer: () => void = () => undefined;
    background.answers['look-up'] = ({ parties: { to } }) => {
      if (JSON.stringify(to).includes('young')) return { answer: 'somebody' };
      return new Promise((resolve) => {
        answer = () => resolve({ answer: 'nobody' });
      });
    };
    const done = followed.send(way());
    await pass();
    box.address(HALL, SAM);
    answer();
    await pass(60_000);
    await done;
    expect(types()).toEqual(['look-up', 'look-up', 'send']);
    expect(box.sent).toHaveLength(1);
  });
});

describe('a message that the policy holds', () => {
  const answerTwice = (first: readonly (typeof NIGHT)[]) => {
    let times = 0;
    background.answers.send = () => {
      times += 1;
      return times === 1 ? { go: false, findings: [...first] } : { go: true, recorded: true, known: true };
    };
  };
  beforeEach(() => settled());

  it('and the person takes back is not sent: its findings are told, none of its words', async () => {
    answerTwice([NIGHT, PURPOSE]);
    box.type('A sentence that must not be told.');
    await sends();
    expect(panel.holds).toMatchObject([{ findings: [NIGHT, PURPOSE], recipients: [SAM], purpose: null }]);
    expect(box.sent).toEqual([]);
    expect(types()).toEqual(['send', 'not-sent']);
    const [told] = background.heardOf('not-sent');
    expect(told).toMatchObject({
      findings: ['6.2/quiet-hours', '4.3/purpose'],
      key: background.heardOf('send')[0]?.key,
    });
    expect(JSON.stringify(told)).not.toContain('must not be told');
    expect(document.activeElement).toBe(box.editor);
  });

  it('and the person answers is sent with the answers, under the same key', async () => {
    answerTwice([NIGHT]);
    panel.answers.push({
      choice: 'send',
      declared: { atRisk: true, noAlternative: true },
      reasons: { '6.2/quiet-hours': 'He missed the last bus.' },
    });
    await sends();
    const [first, second] = background.heardOf('send');
    expect(second).toMatchObject({
      key: first?.key,
      declared: { purpose: null, atRisk: true, noAlternative: true, extenuating: null },
      reasons: { '6.2/quiet-hours': 'He missed the last bus.' },
    });
    expect(box.sent).toHaveLength(1);
    expect(types()).toEqual(['send', 'send']);
  });

  it('is asked further where an answer is not enough, and keeps what was answered before', async () => {
    let times = 0;
    background.answers.send = () => {
      times += 1;
      if (times === 1) return { go: false, findings: [NIGHT] };
      return times === 2 ? { go: false, findings: [PURPOSE] } : { go: true, recorded: true, known: true };
    };
    const say = (more: Partial<Held & { choice: 'send' }>): Held => ({
      choice: 'send',
      declared: {},
      reasons: {},
      ...more,
    });
    panel.answers.push(say({ reasons: { a: 'one reason' } }));
    panel.answers.push(say({ declared: { purpose: 'answer' }, reasons: { b: 'another' } }));
    await sends();
    expect(background.heardOf('send').at(-1)).toMatchObject({
      declared: { purpose: 'answer' },
      reasons: { a: 'one reason', b: 'another' },
    });
    expect(box.sent).toHaveLength(1);
  });

  it('asks for no purpose that was picked while writing', async () => {
    panel.actions?.purpose('arrange');
    answerTwice([NIGHT]);
    await sends();
    expect(background.heardOf('send')[0]?.declared.purpose).toBe('arrange');
    expect(panel.holds[0]?.purpose).toBe('arrange');
  });

  it('can be written on, and is judged as it is then', async () => {
    answerTwice([NIGHT]);
    panel.answers.push(async () => {
      expect(box.type('Something kinder.')).toBe(true);
      return { choice: 'send', declared: {}, reasons: {} };
    });
    await sends();
    expect(background.heardOf('send')[1]?.draft.text).toMatchObject({ value: 'Something kinder.' });
    expect(box.sent[0]?.text).toMatchObject({ value: 'Something kinder.' });
  });

  it('stays where its box is closed meanwhile', async () => {
    answerTwice([NIGHT]);
    panel.answers.push(() => new Promise(() => undefined));
    const done = followed.send(way());
    await pass();
    ending.abort();
    await done;
    expect(box.sent).toEqual([]);
    expect(outside.notices).toEqual([]);
    expect(types()).toEqual(['send', 'not-sent']);
  });

  it('stays where they were taken out meanwhile: nothing went, and nothing is said to have gone', async () => {
    answerTwice([NIGHT]);
    panel.answers.push(() => new Promise(() => undefined));
    const done = followed.send(way());
    await pass();
    box.address(HALL);
    followed.partiesChanged();
    await pass(60_000);
    await done;
    expect(box.sent).toEqual([]);
    expect(types()).not.toContain('not-checked');
    expect(background.heardOf('not-sent')[0]?.parties.to).toMatchObject({ value: [{ handle: SAM }] });
  });
});

describe('a record that fails', () => {
  const FULL = 'The disk is full.';
  beforeEach(() => settled());

  it('is told in its own words, and the person who goes back sends nothing', async () => {
    background.answers.send = () => ({ go: false, failed: FULL });
    await sends();
    expect(panel.failures).toEqual([FULL]);
    expect(box.sent).toEqual([]);
    // It may have been written all the same, only too late.
    expect(types()).toEqual(['send', 'not-sent']);
    expect(background.heardOf('not-sent')[0]).toMatchObject({
      findings: [],
      key: background.heardOf('send')[0]?.key,
    });
  });

  it('is tried again, to be kept, where the person sends all the same', async () => {
    background.answers.send = ({ evenIfNotRecorded }) =>
      evenIfNotRecorded ? { go: true, recorded: false, known: true } : { go: false, failed: FULL };
    panel.answers.push('send');
    await sends();
    const [first, second] = background.heardOf('send');
    expect(second).toMatchObject({ key: first?.key, evenIfNotRecorded: true });
    expect(second?.unasked).toBeUndefined();
    expect(box.sent).toHaveLength(1);
    expect(outside.notices).toEqual([words('watch_sent_unrecorded')]);
  });

  it('does not take away what the policy asks', async () => {
    background.outage = stopped;
    panel.answers.push(async () => {
      background.outage = null;
      background.answers.send = () => ({ go: false, findings: [NIGHT] });
      return 'send';
    });
    await sends();
    expect(panel.failures).toEqual([words('record_unreachable')]);
    expect(panel.holds).toHaveLength(1);
    expect(box.sent).toEqual([]);
  });

  it('that cannot be reached at all is told of what went until it has it', async () => {
    background.outage = stopped;
    panel.answers.push('send');
    await sends();
    expect(box.sent).toHaveLength(1);
    expect(outside.notices).toEqual([words('watch_sent_not_kept')]);
    background.outage = null;
    background.heard = [];
    await pass(30_000);
    expect(background.heardOf('send')).toHaveLength(1);
    expect(background.heardOf('send')[0]).toMatchObject({ evenIfNotRecorded: true, unasked: true });
  });

  it('is never told another message under the key of the one before', async () => {
    background.answers.send = ({ evenIfNotRecorded }) =>
      evenIfNotRecorded ? { go: true, recorded: true, known: true } : { go: false, failed: FULL };
    panel.answers.push(async () => {
      // The page puts something into the words by itself.
      box.shows = { ...box.shows, text: { known: true, value: 'Rehearsal is at ten.', how: 'editor' } };
      return 'send';
    });
    await sends();
    const [first, second] = background.heardOf('send');
    expect(second?.key).not.toBe(first?.key);
    expect(background.heardOf('not-sent').map(({ key }) => key)).toEqual([first?.key]);
    expect(box.sent).toEqual([second?.draft]);
  });
});

describe('what is sent is what was recorded', () => {
  beforeEach(() => settled());

  it('the words hold still until it is written', async () => {
    let held = false;
    background.answers.send = () => {
      held = !box.type('Not so fast.');
      return { go: true, recorded: true, known: true };
    };
    await sends();
    expect(held).toBe(true);
    expect(box.sent[0]?.text).toMatchObject({ value: 'Rehearsal is at six.' });
    expect(box.type('The next one.')).toBe(true);
  });

  it('nothing goes where the page changed it all the same, and the record is told', async () => {
    background.answers.send = () => {
      box.shows = { ...box.shows, text: { known: true, value: 'Signed by the page.', how: 'editor' } };
      return { go: true, recorded: true, known: true };
    };
    await sends();
    expect(box.sent).toEqual([]);
    expect(types()).toEqual(['send', 'not-sent']);
    expect(background.heardOf('not-sent')[0]).toMatchObject({
      findings: [],
      key: background.heardOf('send')[0]?.key,
    });
    expect(outside.notices).toEqual([words('watch_changed')]);
  });

  it('the record is told of those to whom it was recorded, whoever stands there now', async () => {
    background.answers.send = () => {
      box.address(HALL);
      return { go: true, recorded: true, known: true };
    };
    await sends();
    expect(background.heardOf('not-sent')[0]?.parties.to).toMatchObject({ value: [{ handle: SAM }] });
  });

  it('nothing goes where the button is gone, and the record is told', async () => {
    box.canSend = false;
    await sends();
    expect(types()).toEqual(['send', 'not-sent']);
    expect(outside.notices).toEqual([words('watch_control_gone')]);
  });

  it('what was let go and is written on did not go', async () => {
    await sends();
    background.heard = [];
    followed.textChanged();
    followed.textChanged();
    await pass();
    expect(types()).toEqual(['not-sent']);
  });

  it('what was let go and is sent anew did not go the first time', async () => {
    await sends();
    await sends();
    const [first, second] = background.heardOf('send');
    expect(types()).toEqual(['send', 'not-sent', 'send']);
    expect(background.heardOf('not-sent')[0]?.key).toBe(first?.key);
    expect(second?.key).not.toBe(first?.key);
  });

  it('none of it holds still for ever where the background is silent', async () => {
    background.outage = silent;
    await sends();
    expect(box.type('Writing on.')).toBe(true);
    expect(panel.failures).toEqual([words('record_unreachable')]);
  });
});

describe('a message that cannot be checked', () => {
  const unchecked = () => background.heardOf('not-checked').map(({ why }) => why);

  it('goes where nobody can say who is known, and both the person and the record are told', async () => {
    background.answers['look-up'] = () => {
      throw new Error('The set-up cannot be read.');
    };
    expect(press()).toBe('stop');
    await sends();
    expect(box.sent).toHaveLength(1);
    expect(unchecked()).toEqual(['cannot-check']);
    expect(outside.notices).toEqual([words('watch_not_checked')]);
  });

  it('that cannot go either is not said to have gone', async () => {
    background.answers['look-up'] = () => {
      throw new Error('The set-up cannot be read.');
    };
    box.canSend = false;
    await sends();
    expect(unchecked()).toEqual([]);
    expect(outside.notices).toEqual([words('watch_control_gone')]);
  });

  it('whose recipients cannot be read is let go at once, and told', async () => {
    box.shows = { ...box.shows, to: unknown('chip-without-address') };
    expect(press()).toBe('let');
    await pass();
    expect(unchecked()).toEqual(['unreadable']);
    expect(outside.notices).toEqual([words('watch_unreadable')]);
    expect(JSON.stringify(background.heard)).not.toContain('Rehearsal');
  });

  it('is told of once for one press, which is several events, and again for the next', async () => {
    box.shows = { ...box.shows, to: unknown('chip-without-address') };
    const start = performance.now();
    const pressed = 'pointerdown mousedown pointerup mouseup click submit keydown keypress keyup'.split(' ');
    for (const [at, type] of pressed.entries()) {
      expect(followed.decide(event(type, start + at * 20))).toBe('let');
    }
    await pass();
    expect(unchecked()).toHaveLength(1);
    // A press that is let go of elsewhere sends nothing.
    for (const type of ['pointerdown', 'mousedown']) followed.decide(event(type, start + 10_000));
    await pass();
    expect(unchecked()).toHaveLength(1);
    for (const type of pressed) followed.decide(event(type, start + 20_000));
    await pass();
    expect(unchecked()).toHaveLength(2);
  });

  it('of practice is nobody’s to know', async () => {
    outside = ports(panel, { practice: () => ({ practice: true }) });
    followed = follow(box.compose, outside, ending.signal);
    box.shows = { ...box.shows, to: unknown('chip-without-address') };
    press();
    await pass();
    expect(background.heard).toEqual([]);
  });

  it('for which the background refuses to answer goes, and is told', async () => {
    await settled();
    background.outage = async () => {
      background.outage = null;
      return refused();
    };
    await sends();
    expect(box.sent).toHaveLength(1);
    expect(unchecked()).toEqual(['cannot-check']);
  });

  it('whose box cannot be read any more goes, and is told', async () => {
    await settled();
    await pass(1_000);
    const { draft } = box.compose;
    Object.assign(box.compose, {
      draft: () => {
        throw new Error('no editor');
      },
    });
    await sends();
    Object.assign(box.compose, { draft });
    expect(box.sent).toHaveLength(1);
    expect(unchecked()).toEqual(['cannot-check']);
    expect(box.type('Writing on.')).toBe(true);
  });
});

describe('a panel that cannot be brought in', () => {
  beforeEach(async () => {
    outside = ports(null);
    followed = follow(box.compose, outside, ending.signal);
    await settled();
  });

  it('asks nobody: what goes is written down all the same', async () => {
    await sends();
    expect(background.heardOf('send')[0]).toMatchObject({ unasked: true, evenIfNotRecorded: true });
    expect(box.sent).toHaveLength(1);
    expect(background.heardOf('not-checked')).toHaveLength(1);
    expect(outside.notices).toEqual([words('watch_not_checked')]);
  });

  it('is no reason to say that what stays has gone', async () => {
    box.canSend = false;
    await sends();
    expect(types()).toEqual(['send', 'not-sent']);
    expect(outside.notices).toEqual([words('watch_control_gone')]);
  });
});

describe('an extension that is gone from under the page', () => {
  it('found out at send: mail goes, the panel goes, and a reload is asked for', async () => {
    await settled();
    background.outage = gone;
    await sends();
    expect(box.sent).toHaveLength(1);
    expect(panel.opened - panel.closed).toBe(0);
    expect(outside.notices).toEqual([words('watch_reload')]);
    expect(press()).toBe('let');
    expect(types()).toEqual(['send']);
  });

  it('found out about a message that is closed by then is nobody’s to hear', async () => {
    let answer: () => void = () => undefined;
    background.answers.assess = () =>
      new Promise((_, reject) => {
        answer = () => reject(new Error('Extension context invalidated.'));
      });
    followed.partiesChanged();
    await pass(200);
    ending.abort();
    answer();
    await pass(1_000);
    expect(outside.notices).toEqual([]);
  });

  it('found out while it is written: the panel goes, and a reload is asked for', async () => {
    await settled();
    background.outage = gone;
    await pass(200);
    expect(panel.opened - panel.closed).toBe(0);
    expect(outside.notices).toEqual([words('watch_reload')]);
  });

  it('found out before: mail is let go at once', async () => {
    background.outage = gone;
    followed.partiesChanged();
    await pass();
    expect(press()).toBe('let');
    expect(outside.notices).toEqual([words('watch_reload')]);
    expect(panel.opened).toBe(0);
  });
});

describe('a set-up that changes under the page', () => {
  it('is asked again who is known', async () => {
    followsTo(HALL);
    await settled();
    expect(press()).toBe('let');
    background.answers['look-up'] = () => ({ answer: 'somebody' });
    followed.forget();
    expect(press()).toBe('stop');
    await pass();
    expect(panel.opened).toBe(1);
    expect(press()).toBe('stop');
  });
});

it('all of it ends with its box', async () => {
  await settled();
  ending.abort();
  expect(panel.closed).toBe(1);
  background.heard = [];
  followed.textChanged();
  followed.partiesChanged();
  await pass(60_000);
  expect(background.types()).toEqual([]);
  expect(panel.opened).toBe(1);
});

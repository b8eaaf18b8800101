// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { practising } from './practising';
import site from './site';

const fill = (channel: string, to: string) => {
  document.body.replaceChildren();
  const form = document.createElement('form');
  Object.assign(form.dataset, { compose: channel, zone: 'Europe/London' });
  const field = (tag: 'input' | 'textarea', name: string, value: string) => {
    const element = document.createElement(tag);
    Object.assign(element, { name, value });
    form.append(element);
  };
  field('input', 'from', 'r.ellis@elmcourt.example');
  field('input', 'to', to);
  field('textarea', 'text', 'The coach leaves at ten.');
  const send = document.createElement('button');
  send.type = 'button';
  send.dataset.send = '';
  send.append(document.createElement('span'));
  form.append(send);
  document.body.append(form);
};
const compose = () => {
  const [one] = site.composes(document);
  if (!one) throw new Error('no compose box');
  return one;
};
const wayOf = (target: Element | null, event: Event) => {
  let way: ReturnType<ReturnType<typeof compose>['sending']> = null;
  addEventListener(event.type, (heard) => (way = compose().sending(heard)), { once: true, capture: true });
  target?.dispatchEvent(event);
  return way as { id: string } | null;
};

beforeEach(() => fill('email', 'Sam Okoro <sam.okoro@young.example>, bookings@villagehall.example'));

it('reads the message as it stands in the fields', () => {
  expect(compose().draft()).toMatchObject({
    site: 'practice',
    channel: 'email',
    from: { known: true, value: { handle: 'r.ellis@elmcourt.example' } },
    to: {
      value: [
        { handle: 'sam.okoro@young.example', name: 'Sam Okoro' },
        { handle: 'bookings@villagehall.example' },
      ],
    },
    text: { value: 'The coach leaves at ten.' },
    leaving: 'now',
  });
});

it('reads numbers in a text message, and a bare name as nobody in particular', () => {
  fill('text', '07700 900201, Sam');
  expect(compose().parties()).toMatchObject({
    channel: 'text',
    to: { value: [{ handle: '07700 900201' }, { handle: null, name: 'Sam' }] },
  });
});

it('says that no account is chosen rather than guess one', () => {
  document.querySelector<HTMLInputElement>('[name="from"]')?.setAttribute('value', '');
  Object.assign(document.querySelector('[name="from"]') ?? {}, { value: '' });
  expect(compose().parties().from).toEqual({ known: false, why: 'no-account' });
});

it('takes a click on Send and Ctrl or Cmd with Enter for sending, and nothing else', () => {
  const text = document.querySelector('textarea');
  const key = (init: KeyboardEventInit) =>
    new KeyboardEvent('keydown', { bubbles: true, composed: true, ...init });
  const click = () => new MouseEvent('click', { bubbles: true, composed: true });
  expect(wayOf(document.querySelector('[data-send] span'), click())?.id).toBe('send');
  expect(wayOf(text, key({ key: 'Enter', ctrlKey: true }))?.id).toBe('keys');
  expect(wayOf(text, key({ key: 'Enter', metaKey: true }))?.id).toBe('keys');
  expect(wayOf(text, key({ key: 'Enter' }))).toBeNull();
  expect(wayOf(text, click())).toBeNull();
  expect(wayOf(document.body, key({ key: 'Enter', ctrlKey: true }))).toBeNull();
});

it('sends for the person by one click on Send', () => {
  let clicks = 0;
  document.querySelector('[data-send]')?.addEventListener('click', () => clicks++);
  expect(compose().release({ id: 'keys', leaving: 'now', control: null })).toBe(true);
  expect(clicks).toBe(1);
  const box = compose();
  document.querySelector('[data-send]')?.remove();
  expect(box.release({ id: 'keys', leaving: 'now', control: null })).toBe(false);
});

it('tells the background that it is practice, and the time that is pretended', () => {
  const now = Date.parse('2026-11-20T12:00:00Z');
  expect(practising(document, now)).toEqual({ practice: true });
  Object.assign(document.querySelector<HTMLElement>('[data-compose]')?.dataset ?? {}, { time: '21:05' });
  expect(practising(document, now)).toEqual({
    practice: true,
    practiceNow: Date.parse('2026-11-20T21:05:00Z'),
  });
});

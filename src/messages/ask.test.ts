import { afterEach, expect, it, vi } from 'vitest';
import { ask, REFUSED } from './ask';

const QUESTION = { type: 'state' } as const;
const scope = globalThis as { browser?: unknown; chrome?: unknown };

afterEach(() => {
  delete scope.browser;
  delete scope.chrome;
});

/** A browser whose background answers so. */
function answering(answer: () => unknown) {
  const sendMessage = vi.fn(async (_message: unknown) => answer());
  return { runtime: { sendMessage } };
}

async function failing(): Promise<Error> {
  const error = await ask(QUESTION).then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(Error);
  return error as Error;
}

it('gives the reply, and says the message once, as it is', async () => {
  const reply = { setUp: null, setUpFault: null };
  const chrome = answering(() => ({ reply }));
  scope.chrome = chrome;
  expect(await ask(QUESTION)).toEqual(reply);
  expect(chrome.runtime.sendMessage.mock.calls).toEqual([[QUESTION]]);
});

it("takes the browser's own promises where there are any", async () => {
  scope.chrome = answering(() => ({ failed: 'the other one was asked' }));
  scope.browser = answering(() => ({ reply: 'by promise' }));
  expect(await ask(QUESTION)).toBe('by promise');
});

it.each([[null], [false], [0], ['']])('gives a reply that is %j', async (reply) => {
  scope.chrome = answering(() => ({ reply }));
  expect(await ask(QUESTION)).toBe(reply);
});

it('what is refused is named so: asking again is no use', async () => {
  scope.chrome = answering(() => ({ refused: 'not-for-this-sender' }));
  expect(await failing()).toMatchObject({ name: REFUSED, message: 'not-for-this-sender' });
});

it('what failed inside says why, and is not named refused', async () => {
  scope.chrome = answering(() => ({ failed: 'The record failed: full' }));
  expect(await failing()).toMatchObject({ name: 'Error', message: 'The record failed: full' });
});

it.each([[undefined], [null]])('%s is no answer', async (nothing) => {
  scope.chrome = answering(() => nothing);
  expect(await failing()).toMatchObject({ name: 'Error', message: 'no-answer' });
});

it('hands on what the browser says of a worker that was stopped', async () => {
  scope.chrome = answering(() => {
    throw new Error('Could not establish connection. Receiving end does not exist.');
  });
  expect((await failing()).message).toMatch(/Receiving end/);
});

it.each([
  ['no runtime is left', {}],
  ['the runtime has lost its voice', { runtime: {} }],
  ['nothing is left', undefined],
])('says that the extension is gone where %s', async (_, chrome) => {
  scope.chrome = chrome;
  expect((await failing()).message).toBe('extension-gone');
});

import type { Page } from '@playwright/test';
import type { SetUpUsed, State } from '../../src/messages/pages';
import { DEMONSTRATION } from '../../src/setup/demonstration';
import type { SetUp } from '../../src/setup/organisation';
import { zoneWhereItIs } from './clock';
import type { WithExtension } from './extension';

/** An hour at which nothing rests, and one at which everything does. */
export const BY_DAY = { zone: zoneWhereItIs(11) };
export const BY_NIGHT = { zone: zoneWhereItIs(22) };

/** Puts the demonstration organisation in force, with some of it changed. */
export async function setUp(extension: WithExtension, changes: Partial<SetUp> = BY_DAY): Promise<SetUp> {
  const page = await extension.open('popup');
  const wanted: SetUp = { ...DEMONSTRATION, ...changes };
  const used = await tell<SetUpUsed>(page, { type: 'use-set-up', setUp: wanted });
  await page.close();
  if (!used.ok) throw new Error(JSON.stringify(used.problems));
  return used.setUp;
}

/** What the background says of itself. */
export async function stateOf(extension: WithExtension): Promise<State> {
  const page = await extension.open('popup');
  const state = await tell<State>(page, { type: 'state' });
  await page.close();
  return state;
}

/**
 * Answers beforehand the question that the browser will put when a page of the extension asks for a host:
 * through the browser's own page of extensions, as a person may. No test can press its native button.
 */
export async function allowHost({ context, id }: WithExtension, pattern: string): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions/');
  await page.evaluate(
    ([extension, host]) => {
      const { chrome } = globalThis as unknown as {
        chrome: { developerPrivate: { addHostPermission(id: string, host: string): Promise<void> } };
      };
      return chrome.developerPrivate.addHostPermission(extension, host);
    },
    [id, pattern] as const,
  );
  await page.close();
}

async function tell<Reply>(page: Page, message: unknown): Promise<Reply> {
  const envelope = await page.evaluate(
    (said) =>
      (
        globalThis as unknown as { chrome: { runtime: { sendMessage(m: unknown): Promise<unknown> } } }
      ).chrome.runtime.sendMessage(said),
    message,
  );
  const { reply } = envelope as { reply?: Reply };
  if (reply === undefined) throw new Error(JSON.stringify(envelope));
  return reply;
}

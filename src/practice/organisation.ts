import { ask } from '../messages/ask';
import { DEMONSTRATION } from '../setup/demonstration';
import type { SetUp } from '../setup/organisation';

/** Whose accounts and young people are practised with. */
export type Organisation =
  | { readonly is: 'asking' }
  | { readonly is: 'set-up'; readonly setUp: SetUp }
  | { readonly is: 'not-set-up' }
  | { readonly is: 'unreachable'; readonly why: string };

/** The organisation that is set up, as the background has it. Never throws. */
export const askOrganisation = (): Promise<Organisation> =>
  unlessUnreachable(async () => {
    const { setUp } = await ask({ type: 'state' });
    return setUp ? { is: 'set-up', setUp } : { is: 'not-set-up' };
  });

/** Puts the demonstration organisation in force. Never throws. */
export const useDemonstration = (): Promise<Organisation> =>
  unlessUnreachable(async () => {
    const used = await ask({ type: 'use-set-up', setUp: DEMONSTRATION });
    if (used.ok) return { is: 'set-up', setUp: used.setUp };
    return { is: 'unreachable', why: used.problems.map((one) => one.what).join(' ') };
  });

async function unlessUnreachable(asked: () => Promise<Organisation>): Promise<Organisation> {
  try {
    return await asked();
  } catch (error) {
    return { is: 'unreachable', why: error instanceof Error ? error.message : String(error) };
  }
}

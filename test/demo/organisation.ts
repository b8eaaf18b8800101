import { DEMONSTRATION } from '../../src/setup/demonstration';

/**
 * Puts the demonstration organisation in force, as the button of the practice page would; the page is to be
 * shown anew after.
 * @param inPage says `toBackground` with the message in a page of the extension, in whichever browser
 * @throws Error where the background refused it
 */
export async function useDemonstration(
  inPage: (send: typeof toBackground, message: unknown) => Promise<unknown>,
): Promise<void> {
  const answer = await inPage(toBackground, { type: 'use-set-up', setUp: DEMONSTRATION });
  const { reply } = (answer ?? {}) as { readonly reply?: { readonly ok?: boolean } };
  if (!reply?.ok) throw new Error(`the demonstration organisation was refused: ${JSON.stringify(answer)}`);
}

/** Runs in the page: nothing of this file is there. */
function toBackground(message: unknown): Promise<unknown> {
  const { chrome } = globalThis as unknown as {
    chrome: { runtime: { sendMessage(said: unknown): Promise<unknown> } };
  };
  return chrome.runtime.sendMessage(message);
}

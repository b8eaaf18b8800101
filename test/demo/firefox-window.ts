import { startFirefox } from './firefox';

/** Opens Firefox to try Forethought in, and stays until the person closes it or the signal comes. */
export async function openFirefox(signal: AbortSignal): Promise<void> {
  const { browser, close } = await startFirefox(false, signal);
  console.log(`
Firefox is open, with a youth project and young people that are all invented.
  Practise: choose 'Shorthand' among the messages to try, look at the notes beside it, then press Send.
  Then 'Late in the evening', which the policy holds back; and My page, for the policy clause by clause.
Close the window when you have seen enough, or press Ctrl+C here.`);
  if (browser.connected) await new Promise((resolve) => browser.once('disconnected', resolve));
  await close();
}

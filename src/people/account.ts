import type { Account, Channel } from '../draft/draft';
import { orNull, type Reading } from '../draft/reading';
import { canonicalHandle, kindsServing, type ReadNumber, sameHandle } from './handle';
import type { Staff, StaffAccount } from './person';

/**
 * The account that a message leaves from, as the register has it: listed for this channel first, else listed
 * for another one (it comes back with that channel, which does not serve this one); 'unlisted' where the
 * register has none, null where the page did not say.
 */
export function accountInUse(
  from: Reading<Account>,
  channel: Channel,
  staff: Staff,
  readNumber: ReadNumber,
): StaffAccount | 'unlisted' | null {
  const handle = orNull(from)?.handle.trim();
  if (!handle) return null;
  const same = staff.accounts.filter((account) =>
    sameHandle(account.handle, handle, account.channel, readNumber),
  );
  for (const kind of kindsServing(channel)) {
    const listed = same.find((account) => account.channel === kind);
    if (listed) return listed;
  }
  return same[0] ?? 'unlisted';
}

/** Whether an account stands in the register for a channel: `phone` serves text, call and whatsapp. */
export const serves = (account: StaffAccount, channel: Channel): boolean =>
  kindsServing(channel).includes(account.channel);

/** The numbers in E.164 among some handles; whatever is no number is left out. */
export function numbersAmong(
  handles: readonly { readonly channel: string; readonly handle: string }[],
  readNumber: ReadNumber,
): readonly string[] {
  return handles
    .filter(({ channel }) => ['phone', 'text', 'call', 'whatsapp'].includes(channel))
    .map(({ handle }) => canonicalHandle(handle, 'phone', readNumber))
    .filter((number) => number.startsWith('+'));
}

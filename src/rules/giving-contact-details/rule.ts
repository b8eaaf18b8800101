import { orNull } from '../../draft/reading';
import { type ContactDetail, contactDetails } from '../../language/contact-details';
import { canonicalNumber } from '../../language/number';
import { isAgreed } from '../../people/agreement';
import { sameHandle } from '../../people/handle';
import { localTime } from '../../people/local-time';
import type { AgreedBy, StaffAccount } from '../../people/person';
import type { Situation } from '../../people/situation';
import { breach, CLEAR, type Evidence, type Rule, unsure } from '../rule';

/** The roles with the say on sharing contact details, and whether one of them or all must have agreed. */
export interface GivingContactDetailsOptions {
  readonly by: readonly AgreedBy[];
  readonly need: 'any' | 'all';
}

/**
 * Does the writer give a private email or home address, or a social handle, or say to use one? (READING 8, 9, 11)
 * Telephone numbers have a rule of their own. Agreed accounts, the addresses of offices and halls, and the young
 * person's own are nobody's secret. An address that nobody is said to live at leaves it open whose it is.
 */
const givingContactDetails: Rule<GivingContactDetailsOptions> = {
  id: 'giving-contact-details',
  ask: 'reason',
  answer: (situation, options) => {
    const text = orNull(situation.draft.text);
    if (text === null) return unsure('text');
    const given = contactDetails(text).filter((detail) => !isOpen(detail, situation));
    if (given.length === 0 || isLifted(situation, options)) return CLEAR;
    return breach(given.map(evidence));
  },
  telling: ({ by, need }) => ({ facts: [{ roles: by, need }] }),
};
export default givingContactDetails;

function isOpen(detail: ContactDetail, { staff, known }: Situation): boolean {
  const own = staff.accounts.filter((account) => isSame(account, detail));
  if (own.length > 0) return own.some((account) => account.agreed);
  if (detail.whose === 'open') return true;
  return known.some((person) => person.handles.some((handle) => isSame(handle, detail)));
}

const isSame = ({ channel, handle }: Pick<StaffAccount, 'channel' | 'handle'>, { quote }: ContactDetail) =>
  sameHandle(handle, quote.replace(/^@/, ''), channel, canonicalNumber);

function isLifted(
  { known, draft, now, zone }: Situation,
  { by, need }: GivingContactDetailsOptions,
): boolean {
  const day = localTime(now, zone)?.day;
  if (!day || known.length === 0) return false;
  return known.every((person) =>
    isAgreed(person, { kind: 'share-contact-details', by, need }, day, draft.channel),
  );
}

const evidence = ({ start, end, quote, type }: ContactDetail): Evidence => ({ start, end, quote, type });

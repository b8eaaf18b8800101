import { orNull } from '../../draft/reading';
import { canonicalNumber } from '../../language/number';
import { type PhoneNumber, phoneNumbers } from '../../language/phone-numbers';
import { whoseNumber } from '../../language/whose-number';
import { numbersAmong } from '../../people/account';
import { isAgreed } from '../../people/agreement';
import { localTime } from '../../people/local-time';
import type { AgreedBy } from '../../people/person';
import type { Situation } from '../../people/situation';
import { breach, CLEAR, type Evidence, type Rule, unsure } from '../rule';

/** The agreement that lifts the clause, the roles with the say, and whether one of them or all must have agreed. */
export interface GivingNumberOptions {
  readonly agreement: 'share-mobile-number' | 'share-contact-details';
  readonly by: readonly AgreedBy[];
  readonly need: 'any' | 'all';
}

/**
 * Does the writer give a private telephone number away? (READING 8 and 9) The organisation's numbers, agreed ones,
 * helplines and the young person's own number quoted back are nobody's secret. A landline that is not said to be
 * the writer's, or a number said to be the organisation's that no register holds, leaves it open whose it is.
 */
const givingNumber: Rule<GivingNumberOptions> = {
  id: 'giving-number',
  ask: 'reason',
  answer: (situation, options) => {
    const text = orNull(situation.draft.text);
    if (text === null) return unsure('text');
    const given = phoneNumbers(text).filter((number) => !isOpen(number, text, situation));
    if (given.length === 0 || isLifted(situation, options)) return CLEAR;
    const certain = given.filter((number) => isPrivate(number, text, situation));
    return certain.length > 0 ? breach(certain.map(evidence)) : unsure('whose-number', given.map(evidence));
  },
  telling: ({ by, need }) => ({ facts: [{ roles: by, need }] }),
};
export default givingNumber;

/** Nobody's secret: registered, or the reader's own. The writer's own unagreed number is never that, whatever the words say. */
function isOpen(found: PhoneNumber, text: string, situation: Situation): boolean {
  const { organisation, staff, known } = situation;
  const agreed = staff.accounts.filter((account) => account.agreed);
  const open = [
    ...(organisation.numbers ?? []).map((number) => canonicalNumber(number)),
    ...numbersAmong(agreed, canonicalNumber),
    ...known.flatMap((person) => numbersAmong(person.handles, canonicalNumber)),
  ];
  if (open.includes(found.number)) return true;
  return !isWriters(found, situation) && whoseNumber(text, found.start, found.end) === 'reader';
}

function isPrivate(found: PhoneNumber, text: string, situation: Situation): boolean {
  if (isWriters(found, situation)) return true;
  const whose = whoseNumber(text, found.start, found.end);
  return whose === 'writer' || (whose === null && found.kind === 'mobile');
}

const isWriters = ({ number }: PhoneNumber, { staff }: Situation): boolean =>
  numbersAmong(staff.accounts, canonicalNumber).includes(number);

function isLifted(
  { known, draft, now, zone }: Situation,
  { agreement, by, need }: GivingNumberOptions,
): boolean {
  const day = localTime(now, zone)?.day;
  if (!day || known.length === 0) return false;
  return known.every((person) => isAgreed(person, { kind: agreement, by, need }, day, draft.channel));
}

const evidence = ({ start, end, quote }: PhoneNumber): Evidence => ({ start, end, quote, type: 'phone' });

import { parsePhoneNumberFromString } from 'libphonenumber-js/min';

/** Numbers already as we keep them need no library: a roster of fifty thousand is indexed at once. */
const BRITISH = /^\+44[1-9]\d{8,9}$/;
const BRITISH_AT_HOME = /^0[1-9]\d{8,9}$/;

/** A telephone number as a person writes it, in E.164, read as British where it names no country; null: no number. */
export function canonicalNumber(written: string): string | null {
  const plain = written.normalize('NFKC').replace(/[\s().\u2010-\u2015-]/g, '');
  if (BRITISH.test(plain)) return plain;
  if (BRITISH_AT_HOME.test(plain)) return `+44${plain.slice(1)}`;
  if (!/^(?:tel:)?\+?\d{7,}$/.test(plain)) return null;
  const number = parsePhoneNumberFromString(plain, 'GB');
  return number?.isPossible() ? number.number : null;
}

/** Whether a number in E.164 is one that its country gives out. */
export function isGivenOut(number: string): boolean {
  return parsePhoneNumberFromString(number)?.isValid() ?? false;
}

import { BY_RECORD, type ClauseWords } from '../met';

// Section 7: email.

/** 7.1 */
export const agreedAddress: ClauseWords = {
  gist: 'Email young people only from the address agreed for this work. Your own private address is never for that.',
  how: 'A check against the register of agreed accounts.',
};

/** 7.2 */
export const careInEmails: ClauseWords = {
  gist: 'Emails need the same care as texts: plain words, written out, that cannot be taken the wrong way.',
  how: 'A check on the words, by first lists: abbreviations, what is too near, and secrets.',
};

/** 7.3 */
export function emailsKept(manager: string): ClauseWords {
  return {
    gist: `Emails in both directions are kept, ready for your ${manager} to see.`,
    how: `${BY_RECORD} It is exported to the manager.`,
    notYet: 'Emails that come in.',
  };
}

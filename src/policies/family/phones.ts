import { BY_RECORD, type ClauseWords } from '../met';

// Section 6: mobile phones and texting. WRBC has 6.2 and 6.3 as 4.7 and 4.8.

/** 6.1. HARMONY too names the team leader here, as nowhere else. */
export const ownNumber: ClauseWords = {
  gist: 'Your mobile number stays with you, unless your line manager or team leader has agreed that this young person may have it.',
  how: 'A check on the words, lifted by an agreement in the register.',
};

/** 6.2, WRBC 4.7 */
export const atNight: ClauseWords = {
  gist: 'From 9 at night to 8 in the morning messages wait, replies too. The one exception is a young person at risk whom you can reach in no other way.',
  how: 'A check; the two statements that lift it stand in the record.',
};

/** 6.3, WRBC 4.8 */
export function plainWords(manager: string): ClauseWords {
  return {
    gist: `Casual wording and text-speak are easily misread, so write things out plainly. If you are unsure how a message may come across, ask your ${manager} first.`,
    how: 'A check on the words, by first lists: abbreviations, what is too near, and secrets.',
    notYet: `A request for advice to the ${manager} in one click before sending; casual wording beyond these lists.`,
  };
}

/** WRBC 6.2 */
export const careInTexts: ClauseWords = {
  gist: 'Texts need the same care as any message: plain words, written out, that cannot be taken the wrong way.',
  how: 'A check on the words, by first lists: abbreviations, what is too near, and secrets.',
};

/** 6.4, WRBC 6.3 */
export function textsKept(manager: string): ClauseWords {
  return {
    gist: `Texts in both directions are kept wherever that can be done, ready for your ${manager} to see.`,
    how: `${BY_RECORD} It is exported to the manager.`,
    notYet: 'Text sites on the web; texts that come in; texts from the phone, entered by hand.',
  };
}

import { BY_READING, type ClauseWords } from '../met';

// Sections 1 to 3 of the policy that LCET, Elm Court and HARMONY share, and of which WRBC keeps parts.

/** 1.1-1.4. LCET names improper *contact* from young people in 1.3, the others improper *conduct*. */
export function whyThereIsAPolicy(from: 'contact' | 'conduct'): ClauseWords {
  return {
    gist: `New ways of keeping in touch are welcome as long as young people are kept safe. Staff are protected too, from improper ${from} towards them in their private lives, and how they behave online in their own time counts.`,
    ...BY_READING,
  };
}

/** 2.1 */
export const whatIsMeant: ClauseWords = {
  gist: 'This covers email, texts, instant messages and social networks, on a phone, a computer or any other device.',
  how: 'The list of channels that the rules go by; and the reader.',
};

/** 3.1 */
export const theLaw: ClauseWords = {
  gist: "The law on protecting children comes first, and so do the local Safeguarding Children Board's procedures.",
  ...BY_READING,
};

/** 3.2, WRBC 3.3 */
export const trainingAndReview: ClauseWords = {
  gist: 'Everybody is trained to work by this policy, and how well it is kept is checked at regular times. Once a year all of it is gone through afresh.',
  how: 'A practice page to train on; and reminders.',
  notYet: "Each person's dated acknowledgement, and the reminder that the yearly review is due.",
};

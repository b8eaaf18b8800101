import { BY_READING, type ClauseWords } from '../met';

// Section 4: reasons for contact. A reason is asked for once, by the clause that wants a genuine one;
// its neighbours say by which. WRBC has the same section in another order.

/** 4.1, WRBC 4.4 */
export function noPrivateContact(askedBy: string): ClauseWords {
  return {
    gist: 'Messages to a young person you work with belong to the work. Private contact outside it is ruled out, however kindly meant.',
    how: `Asked together with ${askedBy}: a message needs a reason from the work.`,
    notYet: 'A warning where the words themselves sound private or merely social.',
  };
}

/** 4.2, WRBC 4.1 */
export const easierInWriting: ClauseWords = {
  gist: 'Some young people find it easier to write down a worry or a question than to say it. That is a good reason for them to write, and worth keeping.',
  how: BY_READING.how,
  notYet: 'Messages that come in go into the record.',
};

/** 4.3, WRBC 4.2 */
export const aReasonFromTheWork: ClauseWords = {
  gist: 'Every message needs a real reason from the work. Chatting for company, or writing when there is no need, is outside the policy.',
  how: 'A check: the reason is asked for and stands in the record.',
};

/** 4.4, WRBC 4.3 */
export function reasonsOffered(askedBy: string): ClauseWords {
  return {
    gist: 'Good reasons are answering what a young person asked or said, letting them know that you are there for them, or settling a meeting or an activity. If yours is another, say it in your own words.',
    how: `Asked together with ${askedBy}: these are the reasons offered there, and one's own words.`,
  };
}

/** 4.5 */
export const noBurden: ClauseWords = {
  gist: 'A young person should not have to carry your personal worries. Too many messages, or too often, can weigh on them as well.',
  how: 'A check on how many messages the record holds of the last day and of the last seven; and one on the words, by a first list of private worries.',
  notYet:
    'Private worries that are told in other words; messages that come in, without which none are seen to go unanswered.',
};

/** 4.6 */
export function managerKnows(manager: string): ClauseWords {
  return {
    gist: `Your ${manager} should know that you are in touch with this young person by message. Open contact protects both of you.`,
    how: 'A register: the set-up says for each young person who was told. Where nobody was, a note says so, and so does the entry in the record.',
    notYet: `A note to the ${manager} in one click.`,
  };
}

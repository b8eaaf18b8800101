import type { ClauseWords } from '../met';

// Section 8: social networking and instant messaging.

/** 8.1 */
export const friendsPresent: ClauseWords = {
  gist: 'On social sites and in group chats, friends of the young person or of yours may be there too. Look who is in the conversation before you write.',
  how: 'A check on who else is in the conversation, as far as the page shows it.',
};

/** 8.2 */
export const agreedAccount: ClauseWords = {
  gist: 'Message young people only from the account agreed for it. As a rule that is the account of a group or project, not of one person.',
  how: 'A check against the register of agreed accounts.',
};

/** 8.3. `exception` is who stays covered when grown up, in the policy's own term. */
export function ownAccounts(exception: 'vulnerable adults' | 'adults at risk'): ClauseWords {
  return {
    gist: `Your own social and messaging accounts are not for young people you work with. Those who have left and are adults now are another matter, except for ${exception}.`,
    how: 'A check against the register of accounts; the set-up says who has grown up and who is still covered.',
  };
}

/** 8.4a, Elm Court and HARMONY */
export const noAnswerOnSocialSites: ClauseWords = {
  gist: 'When a young person gets in touch on a social site, leave it unanswered there, without even explaining why. A reply opens your profile to them for a month; talk with them when you next meet.',
  how: 'A check: an answer from a personal account, or from one that no register has, is held.',
  notYet:
    'Such a message pointed out before anything is typed; the incoming contact and the month of exposure in the record; the follow-up in person that stays open until done.',
};

/** 8.4, 8.4b. `staff` is whose staff the policy names: of schools, of provisions. */
export function decentPosts(staff: 'school' | 'provision'): ClauseWords {
  return {
    gist: `What you post or comment is respectful of young people, ${staff} staff and partner organisations. Pictures, groups and apps on your accounts fit your role as well.`,
    how: 'A check on the words of posts, comments and messages, by a first list of words that put people down.',
    notYet: 'Pictures, groups and apps; social sites themselves, as far as Forethought reads none yet.',
  };
}

import { BY_READING, BY_STAFF, type ClauseWords } from '../met';

// What WRBC asks that the policies of LCET's family do not, or asks differently.

/** 1.1 */
export const whatIsMeant: ClauseWords = {
  gist: 'Here social media means every site and app where people share or talk, and email, video calls and messages as well.',
  how: 'The list of channels that the rules go by; and the reader.',
};

/** 1.2-1.3 */
export const whyThereIsAPolicy: ClauseWords = {
  gist: 'This says how staff and volunteers keep in touch online with children and young people, so that the good of it is used. It also protects staff from improper contact and from unfair suspicion.',
  ...BY_READING,
};

/** 2.1-2.4 */
export const principles: ClauseWords = {
  gist: 'Online you set an example just as in person, and messages never replace time spent together. Write openly as yourself, with no nameless accounts, and put keeping young people safe first.',
  how: BY_READING.how,
  notYet: 'A warning where the account in use names nobody.',
};

/** 3.1 */
export const theLaw: ClauseWords = {
  gist: "The law comes first, together with WRBC's own safeguarding rules and those of the Local Safeguarding Children Board.",
  ...BY_READING,
};

/** 3.2 */
export const noInvestigating: ClauseWords = {
  gist: 'After a disclosure, or when you are worried about somebody, do not ask further or look into it by message. Take it to the safeguarding lead, who knows what comes next.',
  how: 'A check against the register: while a concern about a young person is open, messages to them are held. A check on the words, by a first list: questions that press for details are held as well.',
  notYet: 'A page on which a concern is opened and closed.',
};

/** 6.4 */
export const noPicturesUnderSeven: ClauseWords = {
  gist: 'Phones are not used to photograph or film children under seven. If you are sending a picture of one, check how it was taken.',
  how: 'A check on what is attached, and on the date of birth in the set-up: a warning that asks.',
  notYet: 'Pictures that are sent to somebody else with words about such a child.',
};

/** 6.5 */
export const photoStore: ClauseWords = {
  gist: 'Move photos from your own phone or camera to the agreed store as soon as the photo policy says. Then they come off your device, and so does every copy.',
  how: BY_STAFF,
  notYet: 'A reminder with its date, made as soon as a photo goes out with a message.',
};

/** 8.2 */
export const agreedGroupAccount: ClauseWords = {
  gist: 'Message young people only from the account agreed for it, as a rule one that belongs to a group. In every group conversation there are two adults or more.',
  how: 'A check against the register of agreed accounts, and one on how many adults are in a group, as far as the page shows it.',
};

/** 9.1 */
export const trusteeFirst: ClauseWords = {
  gist: 'Tell the Safeguarding Trustee before you begin to message a young person or a group, and what for and for how long. You can write as soon as it stands in the register.',
  how: 'A check against the contact register in the set-up: without an entry in force the message is held.',
  notYet: 'A page to fill the register in.',
};

/** 9.2 */
export const contactRegister: ClauseWords = {
  gist: 'The Safeguarding Trustee keeps a register of who is in touch with whom, what for, since when and until when.',
  how: 'A register: the set-up can hold the agreement for each young person, with its dates.',
  notYet: 'A page to fill the register in, and the nature of the contact.',
};

/** 9.3 */
export const yearlyLook: ClauseWords = {
  gist: 'Once a year or more often, the records are gone through with the Designated Safeguarding Officer.',
  how: 'The record, exported to the manager, can be read through.',
  notYet: 'The reminder that the yearly review is due.',
};

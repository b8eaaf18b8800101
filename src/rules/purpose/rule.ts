import { CLEAR, type Rule, unsure } from '../rule';

/** Has the writer said what the message is for? The reason is theirs to give; nothing guesses it. */
const purpose: Rule = {
  id: 'purpose',
  ask: 'purpose',
  answer: ({ declared }) => (declared.purpose?.trim() ? CLEAR : unsure('purpose')),
};
export default purpose;

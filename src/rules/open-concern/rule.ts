import { breach, CLEAR, type Rule } from '../rule';

/**
 * Is a disclosure or a concern about anybody addressed being dealt with? Then nobody follows it up by message
 * (WRBC 3.2, READING 10). A register holds the concerns there are: where it says nothing, there is none.
 */
const openConcern: Rule = {
  id: 'open-concern',
  ask: 'reason',
  answer: ({ known }) => (known.some(({ registers }) => registers.concernOpen === true) ? breach() : CLEAR),
};
export default openConcern;

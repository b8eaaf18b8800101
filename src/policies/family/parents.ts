import type { ClauseWords } from '../met';

// Section 5: what parents and carers know and want.

/** 5.1 */
export const parentsInformed: ClauseWords = {
  gist: "Parents and carers can hardly follow what is written on their child's phone. So they are told how and why staff write, and by which rules.",
  how: 'A register: the set-up holds, for each young person, the day on which parents were told. A quiet line says where it is missing.',
  notYet: 'A page on which the day is entered.',
};

/** 5.2 */
export const parentsWish: ClauseWords = {
  gist: 'A parent or carer may ask that their child is not messaged, and that wish is kept. Only risk to the young person, or special circumstances that you set down, can outweigh it.',
  how: 'A check against the register of objections; what was stated to outweigh one stands in the record.',
};

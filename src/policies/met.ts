import type { Clause } from './policy';

/** What a clause says in our words, and how it is met; its number and its checks stand in the policy. */
export type ClauseWords = Pick<Clause, 'gist' | 'how' | 'notYet'>;

/** For clauses that are there to be read and known. */
export const BY_READING = {
  how: 'The reader: staff read it with the rest of their policy, on their own page.',
} as const;

/** For demands that nothing in the extension stands for so far. */
export const BY_STAFF = 'Staff keep it themselves for now.';

/** For messages and their account, people, findings and answers, as far as the extension sees them go out. */
export const BY_RECORD = 'The record: a sent message is written down before it leaves.';

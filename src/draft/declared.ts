/** What the writer has stated about a message, in answer to a question of the policy. */
export interface Declared {
  /** `answer`, `reassure`, `arrange`, or the writer's own words. */
  readonly purpose: string | null;
  /** The young person is at risk. */
  readonly atRisk: boolean;
  /** There is no other means of reaching them. */
  readonly noAlternative: boolean;
  /** Extenuating circumstances, in the writer's own words. */
  readonly extenuating: string | null;
}

export const NOTHING_DECLARED: Declared = {
  purpose: null,
  atRisk: false,
  noAlternative: false,
  extenuating: null,
};

/** A reason of fewer letters than this is a key pressed to get past. */
const LETTERS_OF_A_REASON = 3;

/** Whether words are a reason at all: three letters of any script. */
export function isReason(words: string | null | undefined): boolean {
  return (words?.match(/\p{L}/gu)?.length ?? 0) >= LETTERS_OF_A_REASON;
}

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

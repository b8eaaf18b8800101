import type { KeptFile, KeptRecord } from './database';
import type { Item } from './use-imports';

/**
 * The newest file that says it is of this record, where it was refused; null where it was taken in. A file that
 * brings nothing new does not settle an earlier one that was refused: what it was refused for is still open.
 */
export function troubleOf({ log }: KeptRecord, files: readonly KeptFile[]): KeptFile | null {
  const newest = files.find(
    ({ outcome }) => (outcome.is === 'whole' || outcome.is === 'wrong') && outcome.log === log,
  );
  return newest?.outcome.is === 'wrong' ? newest : null;
}

/** What came of a file and leaves something to be cleared up with somebody. */
export const isOpenQuestion = ({ outcome }: Pick<Item, 'outcome'>): boolean =>
  outcome !== null &&
  (outcome.is === 'wrong' ||
    outcome.is === 'new-device' ||
    outcome.is === 'other-organisation' ||
    (outcome.is === 'unreadable' && (outcome.why === 'damaged' || outcome.why === 'not-a-record')));

/** How many things are open: records whose newest file was refused, and files of this visit that are of no record. */
export function openQuestions(
  records: readonly KeptRecord[],
  files: readonly KeptFile[],
  items: readonly Item[],
): number {
  const troubled = records.filter((record) => troubleOf(record, files)).length;
  const loose = items.filter((item) => isOpenQuestion(item) && !ofARecord(item, records)).length;
  return troubled + loose;
}

const ofARecord = ({ outcome }: Item, records: readonly KeptRecord[]): boolean =>
  outcome !== null && 'log' in outcome && records.some(({ log }) => log === outcome.log);

import type { Opening } from '../record/file';
import type { Receipt } from '../record/receipt';
import type { ConsoleDatabase, KeptRecord } from './database';
import type { Standing } from './outcome';
import { headAt } from './segments';

/** A record that this console has verified. */
export interface KnownRecord extends Standing {
  readonly staff: string;
  readonly head: string;
  /** When the device made the newest file of it: milliseconds since 1970, UTC. */
  readonly made: number;
  readonly receipt: Receipt;
}

/** What this console knows that bears on one file. */
export interface Known {
  /** Whose records these are, from the first file that was imported; null before. */
  readonly organisation: { readonly id: string; readonly name: string } | null;
  /** The same log. */
  readonly same: KnownRecord | null;
  /** The newest log of the same member of staff, where it is not this one. */
  readonly other: KnownRecord | null;
  /** What the known log hashed to at the file's size; null where it never had that size. */
  readonly headAt: string | null;
}

/** Looks up what bears on a file that says this of itself. `size` is what its checkpoint claims. */
export async function whatIsKnown(
  database: ConsoleDatabase,
  opening: Opening | null,
  size: number | null,
): Promise<Known> {
  const records = await database.getAll('records');
  const organisation = records[0]?.organisation ?? null;
  if (!opening) return { organisation, same: null, other: null, headAt: null };
  const same = records.find(({ log }) => log === opening.log) ?? null;
  const other = records
    .filter(({ log, staff }) => log !== opening.log && staff.id === opening.staff.id)
    .sort((a, b) => b.imported - a.imported)[0];
  const seen = same && size !== null && size > 0 && size <= same.size;
  return {
    organisation,
    same: same && asKnown(same),
    other: same || !other ? null : asKnown(other),
    headAt: seen ? await headAt(database, same.log, size) : null,
  };
}

const asKnown = ({ size, imported, staff, head, made, receipt }: KeptRecord): KnownRecord => ({
  size,
  imported,
  staff: staff.name,
  head,
  made,
  receipt,
});

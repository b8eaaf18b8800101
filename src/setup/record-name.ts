import type { SetUp } from './organisation';

/** The database that holds this person's record in this organisation: one for each, so that none is ever mixed. */
export function recordNameOf({ id, staff }: Pick<SetUp, 'id' | 'staff'>): string {
  return `forethought-record ${id} ${staff.id}`;
}

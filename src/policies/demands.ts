/** A clause's number, and what Forethought is to do about it, joined by '+'. */
export type Demand = readonly [number: string, does: string];

// Kept apart from the policies, so that the tests miss a clause that falls out of one of them
// or that comes to do less than its document asks.
const TABLE: Readonly<Record<string, string>> = {
  lcet: `
    1.1-1.4:show
    2.1:show
    3.1:show 3.2:remind
    4.1:warn+ask 4.2:show 4.3:ask 4.4:ask 4.5:warn 4.6:register+record
    5.1:register 5.2:hold
    6.1:hold 6.2:hold 6.3:warn+ask 6.4:record
    7.1:hold 7.2:warn 7.3:record
    8.1:warn 8.2:hold 8.3:hold 8.4:warn
  `,
  'elm-court': `
    1.1-1.4:show
    2.1:show
    3.1:show 3.2:remind
    4.1:warn+ask 4.2:show 4.3:ask 4.4:ask 4.5:warn 4.6:register+record
    5.1:register 5.2:hold
    6.1:hold 6.2:hold 6.3:warn+ask 6.4:record
    7.1:hold 7.2:warn 7.3:record
    8.1:warn 8.2:hold 8.3:hold 8.4a:hold+record+remind 8.4b:warn
  `,
  harmony: `
    1.1-1.4:show
    2.1:show
    3.1:show 3.2:remind
    4.1:warn+ask 4.2:show 4.3:ask 4.4:ask 4.5:warn 4.6:register+record
    5.1:register 5.2:hold
    6.1:hold 6.2:hold 6.3:warn+ask 6.4:record
    7.1:hold 7.2:warn 7.3:record
    8.1:warn 8.2:hold 8.3:hold 8.4a:hold+record+remind 8.4b:warn
  `,
  dorset: `
    12-boundaries:warn 12-scrutiny:record 12-contact-details:hold 12-work-equipment:register+warn
    12-professional-reasons:ask 12-crisis:warn 12-no-personal-web:hold 12-grooming:warn
    1.1:record 1.2:record 1.3:register+record 1.4:show 1.5:warn 1.6:register+ask 1.7:warn 1.8:record
    1.9:hold 1.10:record+remind 1.11:register 1.12:show 1.13:record+show
    2.1:hold 2.2:show 2.3:record+remind 2.4:show+record 2.5:show
    3.1:show 3.2:hold 3.3:show 3.4:ask 3.5:register+hold 3.6:record
    4.1:warn 4.2:record+remind 4.3:show
  `,
  wrbc: `
    1.1:show 1.2-1.3:show
    2.1-2.4:show+warn
    3.1:show 3.2:hold 3.3:remind
    4.1:show 4.2:ask 4.3:ask 4.4:warn+ask 4.5:warn 4.6:register+record 4.7:hold 4.8:warn+ask
    5.1:register 5.2:hold
    6.1:hold 6.2:warn 6.3:record 6.4:warn 6.5:remind
    7.1:hold 7.2:warn 7.3:record
    8.1:warn 8.2:hold 8.3:hold 8.4:warn
    9.1:register+hold 9.2:register 9.3:remind
  `,
};

/** By policy id: every clause that the policy must have, in the document's order. */
export const DEMANDS: ReadonlyMap<string, readonly Demand[]> = new Map(
  Object.entries(TABLE).map(([id, cells]) => [id, cells.trim().split(/\s+/).map(demand)]),
);

function demand(cell: string): Demand {
  const [number = '', does = ''] = cell.split(':');
  return [number, does];
}

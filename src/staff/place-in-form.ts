import type { ByHand } from '../setup/by-hand';
import { type WordKey, words } from '../words/words';

/** Where a problem stands in the form that one filled in, instead of in a file that one never saw. */
export function placeInForm(where: string, form: ByHand): string {
  const parts = where.split(' › ');
  const place = Number(parts[1]) - 1;
  if (parts[0] === 'people') return form.people[place]?.name || words('staff_people');
  if (parts[1] === 'accounts')
    return form.accounts[Number(parts[2]) - 1]?.handle || words('staff_own_accounts');
  const label = LABELS[where];
  return label ? words(label) : where;
}

const LABELS: Readonly<Partial<Record<string, WordKey>>> = {
  policy: 'staff_own_policy',
  name: 'staff_own_organisation',
  'staff › name': 'staff_own_name',
  'staff › manager › name': 'staff_own_manager_name',
  'staff › manager › role': 'staff_own_manager_role',
};

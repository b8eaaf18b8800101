import { expect, it } from 'vitest';
import { DEMONSTRATION } from '../setup/demonstration';
import { examplesFor } from './examples';

it('shows every example with the demonstration organisation', () => {
  const all = examplesFor(DEMONSTRATION).map(({ title, writing }) => [title, writing.from, writing.to]);
  expect(all).toEqual([
    ['practice_example_shorthand', 'r.ellis@elmcourt.example', 'sam.okoro@young.example'],
    ['practice_example_number', 'r.ellis@elmcourt.example', 'sam.okoro@young.example'],
    ['practice_example_private', 'rowan@ellis-family.example', 'sam.okoro@young.example'],
    ['practice_example_objects', 'r.ellis@elmcourt.example', 'zofia.w@young.example'],
    ['practice_example_late', 'r.ellis@elmcourt.example', 'sam.okoro@young.example'],
    ['practice_example_nobody', 'r.ellis@elmcourt.example', 'bookings@villagehall.example'],
  ]);
});

it('leaves out what an organisation has nobody for', () => {
  const alone = {
    ...DEMONSTRATION,
    staff: { ...DEMONSTRATION.staff, accounts: DEMONSTRATION.staff.accounts.slice(0, 1) },
    people: DEMONSTRATION.people.filter((one) => one.status === 'former-adult'),
  };
  expect(examplesFor(alone).map((one) => one.title)).toEqual(['practice_example_nobody']);
});

import type { Person, StaffAccount } from '../people/person';
import { isCovered } from '../people/roster';
import type { SetUp } from '../setup/organisation';
import type { WordKey } from '../words/words';

/** What a compose box on the practice page holds. */
export interface Writing {
  readonly channel: 'email' | 'text';
  readonly from: string;
  readonly to: string;
  readonly text: string;
  /** The time that it pretends to be, 'HH:MM'; '' for the real one. */
  readonly time: string;
}

/** A message to try. */
export interface Example {
  readonly title: WordKey;
  readonly writing: Writing;
  /** The sentence that is written into the box. */
  readonly text: WordKey;
}

/** Before noon: outside quiet hours by any policy, so that an example shows one thing. */
const DAY = '11:00';

/** The examples that an organisation's own accounts and young people can show. */
export function examplesFor(setUp: SetUp): readonly Example[] {
  const agreed = emailAccount(setUp, (account) => account.agreed);
  const own = emailAccount(setUp, (account) => !account.agreed);
  const usual =
    personWith(setUp, ({ registers }) => registers.parentObjects === false) ?? personWith(setUp, isCovered);
  const objects = personWith(setUp, ({ registers }) => registers.parentObjects === true);
  const example = (title: WordKey, text: WordKey, from: string | null, to: string | null, time = DAY) =>
    from !== null && to !== null
      ? [{ title, text, writing: { channel: 'email' as const, from, to, text: '', time } }]
      : [];
  return [
    ...example('practice_example_shorthand', 'practice_example_shorthand_text', agreed, usual),
    ...example('practice_example_number', 'practice_example_number_text', agreed, usual),
    ...example('practice_example_private', 'practice_example_private_text', own, usual),
    ...example('practice_example_objects', 'practice_example_objects_text', agreed, objects),
    ...example('practice_example_late', 'practice_example_late_text', agreed, usual, '21:05'),
    ...example(
      'practice_example_nobody',
      'practice_example_nobody_text',
      agreed,
      'bookings@villagehall.example',
    ),
  ];
}

function emailAccount(setUp: SetUp, want: (account: StaffAccount) => boolean): string | null {
  return setUp.staff.accounts.find((one) => one.channel === 'email' && want(one))?.handle ?? null;
}

function personWith(setUp: SetUp, want: (person: Person) => boolean): string | null {
  const person = setUp.people.find((one) => isCovered(one) && want(one) && addressOf(one) !== null);
  return person ? addressOf(person) : null;
}

const addressOf = (person: Person): string | null =>
  person.handles.find((one) => one.channel === 'email')?.handle ?? null;

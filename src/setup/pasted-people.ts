import { words } from '../words/words';
import { emptyPerson, type PersonByHand } from './by-hand';
import { rowsOf } from './csv';

/** The young people of a pasted table, and the rows that could not be understood, in words. */
export interface PastedPeople {
  readonly people: readonly PersonByHand[];
  readonly problems: readonly string[];
}

/**
 * Reads a pasted list. With a heading row its names decide ('Name', 'E-mail address', 'Mobile', 'Date of birth',
 * 'Parent objects'); without one the columns are name, email, phone.
 */
export function pastedPeople(pasted: string): PastedPeople {
  const rows = rowsOf(pasted);
  const heading = rows[0]?.map(columnOf);
  const headed = heading?.includes('name') ?? false;
  const columns = headed && heading ? heading : (['name', 'email', 'phone'] as const);
  const people: PersonByHand[] = [];
  const problems: string[] = [];
  rows.slice(headed ? 1 : 0).forEach((row, index) => {
    const person = personOf(row, columns);
    const line = index + (headed ? 2 : 1);
    if (person.name === '') problems.push(words('setup_paste_no_name', line));
    else if (person.email === '' && person.phone === '')
      problems.push(words('setup_paste_no_handle', line, person.name));
    else people.push(person);
  });
  return { people, problems };
}

type Column = 'name' | 'email' | 'phone' | 'born' | 'parentObjects';

const HEADINGS: readonly (readonly [Column, RegExp])[] = [
  ['parentObjects', /object/],
  ['born', /birth|\bdob\b|\bborn\b/],
  ['email', /mail/],
  ['phone', /phone|mobile|number|\btel/],
  ['name', /name|young person/],
];

const columnOf = (heading: string): Column | null =>
  HEADINGS.find(([, shape]) => shape.test(heading.toLowerCase()))?.[0] ?? null;

function personOf(row: readonly string[], columns: readonly (Column | null)[]): PersonByHand {
  const cell = (column: Column) => row[columns.indexOf(column)] ?? '';
  const objects = cell('parentObjects').toLowerCase();
  return {
    ...emptyPerson(),
    name: cell('name'),
    email: cell('email'),
    phone: cell('phone'),
    born: dayOf(cell('born')),
    parentObjects: /^(y|yes|true|1)$/.test(objects) ? 'yes' : /^(n|no|false|0)$/.test(objects) ? 'no' : '',
  };
}

/** British spreadsheets write 01/05/2012; the set-up keeps 2012-05-01. Left as it is where it is neither. */
function dayOf(cell: string): string {
  const british = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(cell);
  if (!british) return cell;
  const [, day = '', month = '', year = ''] = british;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

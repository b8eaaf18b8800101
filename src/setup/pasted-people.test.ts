import { expect, it, vi } from 'vitest';
import { rowsOf } from './csv';
import { pastedPeople } from './pasted-people';

vi.mock('../words/words', () => ({ words: (key: string, ...given: unknown[]) => [key, ...given].join(' ') }));

it.each([
  [
    'commas',
    'a,b\nc,d',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'quotes, a comma and a line inside a cell',
    '"Okoro, Sam","say ""hi""\nthere"',
    [['Okoro, Sam', 'say "hi"\nthere']],
  ],
  [
    'tabs, as a spreadsheet copies',
    'Sam Okoro\tsam@young.example\r\nPriya, Nair\tp@young.example\r\n',
    [
      ['Sam Okoro', 'sam@young.example'],
      ['Priya, Nair', 'p@young.example'],
    ],
  ],
  [
    'semicolons',
    'Name;Mail\nÖzge;o@young.example',
    [
      ['Name', 'Mail'],
      ['Özge', 'o@young.example'],
    ],
  ],
  [
    'empty rows and a byte order mark',
    '\uFEFFa,b\n\n,\nc,d\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  ['nothing', '', []],
])('reads rows with %s', (_, text, rows) => {
  expect(rowsOf(text)).toEqual(rows);
});

it('reads a list without headings: name, email, phone', () => {
  const { people, problems } = pastedPeople(
    'Sam Okoro, sam@young.example, 07700 900201\nPriya Nair,,07700 900204',
  );
  expect(problems).toEqual([]);
  expect(people).toMatchObject([
    { name: 'Sam Okoro', email: 'sam@young.example', phone: '07700 900201', parentObjects: '' },
    { name: 'Priya Nair', email: '', phone: '07700 900204' },
  ]);
});

it('goes by the headings, in any order', () => {
  const { people } = pastedPeople(
    'Parent objects?,E-mail address,Date of birth,Full name,Shoe size\nY,zofia.w@young.example,17/9/2011,Zofia Wiśniewska,4\nno,c@young.example,2012-03-22,Callum MacLeod,7',
  );
  expect(people).toMatchObject([
    { name: 'Zofia Wiśniewska', email: 'zofia.w@young.example', born: '2011-09-17', parentObjects: 'yes' },
    { name: 'Callum MacLeod', email: 'c@young.example', born: '2012-03-22', parentObjects: 'no' },
  ]);
});

it('says which rows it could not take, and takes the others', () => {
  const { people, problems } = pastedPeople(
    'Name,Email\n,nobody@young.example\nNiamh Doherty,\nYusuf Demir,y@young.example',
  );
  expect(people.map((one) => one.name)).toEqual(['Yusuf Demir']);
  expect(problems).toEqual(['setup_paste_no_name 2', 'setup_paste_no_handle 3 Niamh Doherty']);
});

import { describe, expect, it } from 'vitest';
import { addresses, samePeople } from './addresses';

describe('a list of people', () => {
  it.each([
    ['sam@young.example', [{ handle: 'sam@young.example' }]],
    ['Sam Okoro <sam@young.example>', [{ handle: 'sam@young.example', name: 'Sam Okoro' }]],
    [
      '"Okoro, Sam" <sam@young.example>, a@b.example,',
      [{ handle: 'sam@young.example', name: 'Okoro, Sam' }, { handle: 'a@b.example' }],
    ],
    ['a@b.example;c@d.example', [{ handle: 'a@b.example' }, { handle: 'c@d.example' }]],
    ['a@b.example c@d.example', [{ handle: 'a@b.example' }, { handle: 'c@d.example' }]],
    ['Sam a@b.example', [{ handle: 'a@b.example', name: 'Sam' }]],
    ['Sam Okoro', [{ handle: null, name: 'Sam Okoro' }]],
    ['"Sam \\"Sammy\\" Okoro" <a@b.example>', [{ handle: 'a@b.example', name: 'Sam "Sammy" Okoro' }]],
    ['<a@b.example>', [{ handle: 'a@b.example' }]],
    ['"never ended <a@b.example>', [{ handle: 'a@b.example', name: '"never ended' }]],
    ['', []],
    [' , ; ', []],
  ])('%s', (list, people) => expect(addresses(list)).toEqual(people));

  it('is read in time, however long and odd', () => {
    const list = '"<"<,'.repeat(2000);
    expect(addresses(list).every(({ handle }) => handle === null)).toBe(true);
  });
});

describe('two readings', () => {
  it('agree in any order and case', () => {
    expect(samePeople(addresses('A@b.example, c@d.example'), addresses('C <c@d.example>; a@b.example'))).toBe(
      true,
    );
  });
  it('do not when one names somebody more', () => {
    expect(samePeople(addresses('a@b.example'), addresses('a@b.example, c@d.example'))).toBe(false);
  });
});

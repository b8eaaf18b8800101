import { canonicalNumber } from '../../src/language/number';
import type { Person } from '../../src/people/person';
import { indexPeople, lookUp } from '../../src/people/roster';
import type { Measure } from './figure';
import { median, percentile } from './spread';

const PEOPLE = 50_000;
const BATCHES = 50;
const IN_A_BATCH = 2_000;

/** Looking people up among fifty thousand, and making that many ready: the processor's time, outside a browser. */
export const roster: Measure = async function* () {
  const people = Array.from({ length: PEOPLE }, (_, at) => person(at));
  const indexing = Array.from({ length: 7 }, () => spent(() => indexPeople(people, canonicalNumber)));
  yield { name: 'roster-50000-index', value: median(indexing), unit: 'ms' };

  const ready = indexPeople(people, canonicalNumber);
  let found = 0;
  let asked = 0;
  const look = () => {
    // Every other message is to somebody unknown, as a namesake: both ways through the index.
    const at = (asked++ * 7_919) % PEOPLE;
    const handle = asked % 2 === 0 ? addressOf(at) : `office${at}@countymusic.example`;
    const to = { known: true, value: [{ handle, name: nameOf(at) }], how: 'chip' } as const;
    found += lookUp(ready, { channel: 'email', to }).known.length;
  };
  const batches = Array.from(
    { length: BATCHES },
    () =>
      spent(() => {
        for (let done = 0; done < IN_A_BATCH; done++) look();
      }) / IN_A_BATCH,
  );
  if (found !== asked / 2) throw new Error(`${found} of ${asked} looked up were found, half should be`);
  yield { name: 'roster-50000-look-up', value: median(batches), unit: 'ms', limit: 0.05 };
  yield { name: 'roster-50000-look-up-p95', value: percentile(batches, 95), unit: 'ms' };
};

const FIRST = ['Aaliyah', 'Callum', 'Mei-Ling', 'Niamh', 'Sam', 'Zofia', 'Yusuf', 'Priya', 'Rhys', 'Chidi'];
const LAST = ['Hussain', 'MacLeod', 'Chan', 'Doherty', 'Okoro', 'Wiśniewska', 'Demir', 'Nair', 'Pritchard'];

const nameOf = (at: number): string => `${FIRST[at % FIRST.length]} ${LAST[at % LAST.length]} ${at}`;
const addressOf = (at: number): string => `person.${at}@young.example`;

function person(at: number): Person {
  const number = `+447700900${String(at % 1000).padStart(3, '0')}`;
  return {
    id: `person-${at}`,
    name: nameOf(at),
    status: 'current',
    handles: [
      { channel: 'email', handle: addressOf(at) },
      { channel: 'phone', handle: number },
    ],
    registers: {},
  };
}

/** Milliseconds of the processor, this process's own. */
function spent(act: () => unknown): number {
  const before = process.cpuUsage();
  act();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

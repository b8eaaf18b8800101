import { availableParallelism, loadavg } from 'node:os';
import { built } from './built';
import { engine } from './engine';
import { type Measure, rounded, tell } from './figure';
import { keys } from './keys';
import { pause } from './pause';
import { placeFor } from './place';
import { idle, residentStart } from './resident-start';
import { roster } from './roster';
import { send, sendNobody } from './send';
import { sizes } from './sizes';
import { thousandKeys } from './thousand-keys';

/** What is measured, in order. `npm run bench` prints one JSON object a line; `npm run bench -- keys` those whose name begins so. */
const ALL: Readonly<Record<string, Measure>> = {
  sizes,
  'resident-start': residentStart,
  idle,
  keys,
  'thousand-keys': thousandKeys,
  pause,
  'send-held': send,
  'send-nobody': sendNobody,
  roster,
  engine,
};

const wanted = process.argv[2] ?? '';
const chosen = Object.entries(ALL).filter(([name]) => name.startsWith(wanted));
if (chosen.length === 0) {
  tell(`There is no '${wanted}', only ${Object.keys(ALL).join(', ')}.`);
  process.exit(1);
}

const place = placeFor(built());
let busiest = 0;
for (const [name, measure] of chosen) {
  tell(name);
  try {
    for await (const figure of measure(place)) {
      console.log(JSON.stringify({ ...figure, value: rounded(figure.value) }));
    }
  } catch (error) {
    tell(`  could not be taken: ${error instanceof Error ? (error.stack ?? error.message) : error}`);
    process.exitCode = 1;
  }
  busiest = Math.max(busiest, (loadavg()[0] ?? 0) / availableParallelism());
}
// Above one, others want the processor too: then what is taken by the clock (pause, send) says more of them than of us.
console.log(JSON.stringify({ name: 'machine-load', value: rounded(busiest), unit: 'per core' }));
await place.close();

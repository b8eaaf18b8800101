import { NOTHING_DECLARED } from '../../src/draft/declared';
import type { Draft } from '../../src/draft/draft';
import { known } from '../../src/draft/reading';
import { assess } from '../../src/engine/assess';
import { canonicalNumber } from '../../src/language/number';
import { indexPeople } from '../../src/people/roster';
import { situate } from '../../src/people/situate';
import { policyById } from '../../src/policies/all';
import { DEMONSTRATION } from '../../src/setup/demonstration';
import type { Measure } from './figure';
import { median, percentile } from './spread';
import { KNOWN, textOf } from './writing';

const TIMES = 200;
/** A Friday at noon. */
const NOW = Date.UTC(2026, 10, 20, 12);

/** What the engine takes to hold one message against a policy, outside a browser: the first time, and then. */
export const engine: Measure = async function* () {
  for (const length of [1_000, 10_000]) {
    const times = Array.from({ length: TIMES }, (_, at) => {
      // Each time another text: what was found in the last one is not remembered for it.
      const text = `${at} ${textOf(length).join('\n')} c u at 8, gr8`;
      const before = performance.now();
      assessed(text);
      return performance.now() - before;
    });
    if (length === 1_000) yield { name: 'assess-1000-first', value: times[0] as number, unit: 'ms' };
    yield { name: `assess-${length}`, value: median(times.slice(20)), unit: 'ms' };
    yield { name: `assess-${length}-p95`, value: percentile(times.slice(20), 95), unit: 'ms' };
  }
};

const { staff, organisation, zone, people } = DEMONSTRATION;
const roster = indexPeople(people, canonicalNumber);
const policy = policyById(DEMONSTRATION.policy);

function assessed(text: string): void {
  if (!policy) throw new Error('the demonstration has no policy');
  const draft: Draft = {
    site: 'gmail',
    channel: 'email',
    kind: 'new',
    from: known({ handle: 'r.ellis@elmcourt.example' }, 'title'),
    to: known([{ handle: KNOWN, name: 'Sam Okoro' }], 'chip'),
    group: known(null, 'email'),
    text: known(text, 'editor'),
    attachments: known([], 'attach-fields'),
    leaving: 'now',
  };
  const around = { roster, staff, organisation, zone, history: [], declared: NOTHING_DECLARED, now: NOW };
  const { findings } = assess({ policy, situation: situate(draft, around) });
  if (findings.length === 0) throw new Error('the engine found nothing to say');
}

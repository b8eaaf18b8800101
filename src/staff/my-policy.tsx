import { useState } from 'preact/hooks';
import { policyById } from '../policies/all';
import type { Clause, Level } from '../policies/policy';
import type { SetUp } from '../setup/organisation';
import { type WordKey, words } from '../words/words';

type Which = 'all' | 'checked' | 'not-yet';

const WHICH: readonly (readonly [Which, WordKey])[] = [
  ['all', 'staff_policy_all'],
  ['checked', 'staff_policy_checked'],
  ['not-yet', 'staff_policy_not_yet'],
];

/** What Forethought does about a clause while one writes. */
const DOES = {
  hold: 'staff_does_hold',
  warn: 'staff_does_warn',
  ask: 'staff_does_ask',
  note: 'staff_does_note',
} as const satisfies Record<Level, WordKey>;

/** The person's policy, clause by clause: what it asks, what Forethought does about it, and what it does not do yet. */
export function MyPolicy({ setUp }: { readonly setUp: SetUp }) {
  const [which, setWhich] = useState<Which>('all');
  const policy = policyById(setUp.policy);
  if (!policy) return <p class="empty">{words('staff_policy_unknown', setUp.policy)}</p>;
  const clauses = policy.clauses.filter((clause) => belongs(clause, which));
  return (
    <>
      <p class="lead">{words('staff_policy_lead', policy.title, policy.organisation)}</p>
      <div class="row row--apart">
        <fieldset class="chips choices choices--row">
          <legend class="unseen">{words('staff_policy_show')}</legend>
          {WHICH.map(([one, key]) => (
            <button
              key={one}
              type="button"
              class="chip"
              aria-pressed={which === one}
              onClick={() => setWhich(one)}
            >
              {words(key)}
            </button>
          ))}
        </fieldset>
        <span class="small quiet" role="status">
          {clauses.length === 1 ? words('staff_clauses_one') : words('staff_clauses_many', clauses.length)}
        </span>
      </div>
      <ul class="list card card--flat clauses">
        {clauses.map((clause) => (
          <ClauseView key={clause.number} clause={clause} />
        ))}
      </ul>
      <p class="small quiet">{words('staff_policy_words')}</p>
    </>
  );
}

function ClauseView({ clause }: { readonly clause: Clause }) {
  const levels = [...new Set(clause.checks.map((one) => one.level))];
  return (
    <li class="clause">
      <h2 class="clause__number">{clause.number}</h2>
      <div class="stack stack--tight">
        <p>{clause.gist}</p>
        <p class="small quiet">{clause.how}</p>
        {clause.notYet && (
          <p class="small">
            <span class="tag">{words('staff_policy_tag_not_yet')}</span>{' '}
            <span class="quiet">{clause.notYet}</span>
          </p>
        )}
      </div>
      <p class="row clause__levels">
        {levels.map((level) => (
          <span key={level} class={`tag tag--${level}`}>
            {words(DOES[level])}
          </span>
        ))}
      </p>
    </li>
  );
}

function belongs(clause: Clause, which: Which): boolean {
  if (which === 'checked') return clause.checks.length > 0;
  if (which === 'not-yet') return clause.notYet !== undefined;
  return true;
}

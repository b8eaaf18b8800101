import type { Handle } from '../people/person';
import { policyById } from '../policies/all';
import type { SetUp } from '../setup/organisation';
import { words } from '../words/words';

/** Everything that a set-up says, so that nothing is in force that one has not been able to see. */
export function SetUpFacts({ setUp }: { readonly setUp: SetUp }) {
  const { staff } = setUp;
  const policy = policyById(setUp.policy);
  const agreed = staff.accounts.filter((account) => account.agreed);
  const others = staff.accounts.filter((account) => !account.agreed);
  return (
    <section class="card stack" aria-label={setUp.name}>
      <h2 class="heading">{setUp.name}</h2>
      <dl class="facts">
        <dt>{words('staff_fact_policy')}</dt>
        <dd>{policy ? words('staff_policy_of', policy.title, policy.organisation) : setUp.policy}</dd>
        <dt>{words('staff_fact_you')}</dt>
        <dd>{staff.name}</dd>
        <dt>{words('staff_fact_agreed')}</dt>
        <dd>{handles(agreed)}</dd>
        {others.length > 0 && <dt>{words('staff_fact_private')}</dt>}
        {others.length > 0 && <dd>{handles(others)}</dd>}
        <dt>{words('staff_fact_manager')}</dt>
        <dd>{words('staff_manager_is', staff.manager.name, staff.manager.role)}</dd>
        <dt>{words('staff_fact_sealed')}</dt>
        <dd>{setUp.managerKey ? words('staff_sealed_key') : words('staff_sealed_passphrase')}</dd>
      </dl>
      <details class="fold">
        <summary>
          {setUp.people.length === 1
            ? words('staff_people_one')
            : words('staff_people_many', setUp.people.length)}
        </summary>
        <ul class="list people">
          {setUp.people.map((person) => (
            <li key={person.id}>
              <div class="row row--apart">
                <span>{person.name}</span>
                <Standing setUp={setUp} id={person.id} />
              </div>
              <p class="small quiet">{person.handles.map((one) => one.handle).join(' · ')}</p>
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}

/** What is particular about somebody, in a word or two. */
function Standing({ setUp, id }: { readonly setUp: SetUp; readonly id: string }) {
  const person = setUp.people.find((one) => one.id === id);
  if (!person) return null;
  return (
    <span class="row">
      {person.registers.parentObjects && <span class="tag tag--hold">{words('staff_tag_objects')}</span>}
      {(person.registers.agreements?.length ?? 0) > 0 && (
        <span class="tag">{words('staff_tag_agreement')}</span>
      )}
      {person.status === 'former-adult' && <span class="tag">{words('staff_tag_former')}</span>}
      {person.status === 'adult-at-risk' && <span class="tag">{words('staff_tag_at_risk')}</span>}
    </span>
  );
}

const handles = (list: readonly Handle[]) =>
  list.length === 0 ? words('staff_none') : list.map((one) => <div key={one.handle}>{one.handle}</div>);

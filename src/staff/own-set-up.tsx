import { useState } from 'preact/hooks';
import type { SetUpProblem } from '../messages/pages';
import { POLICIES } from '../policies/all';
import { type ByHand, byHandOf, setUpByHand } from '../setup/by-hand';
import type { SetUp } from '../setup/organisation';
import { readSetUp } from '../setup/schema';
import { words } from '../words/words';
import { AccountsField } from './accounts-field';
import { PeopleField } from './people-field';
import { placeInForm } from './place-in-form';
import { Problems } from './problems';
import { TextField } from './text-field';
import type { UsingSetUp } from './use-set-up';

interface OwnSetUpProps {
  readonly use: UsingSetUp;
  /** The set-up to change; null for a new one. */
  readonly before: SetUp | null;
}

/** A set-up for one person alone, filled in by hand. */
export function OwnSetUp({ use, before }: OwnSetUpProps) {
  const [form, setForm] = useState<ByHand>(before ? byHandOf(before) : EMPTY);
  const [found, setFound] = useState<readonly SetUpProblem[]>([]);
  const change = (part: Partial<ByHand>) => setForm({ ...form, ...part });
  const problems = [...found, ...use.problems].map((one) => ({
    ...one,
    where: placeInForm(one.where, form),
  }));

  function save() {
    const read = readSetUp(setUpByHand(form, before));
    setFound(read.ok ? [] : read.problems);
    if (read.ok) void use.put(read.setUp);
  }

  return (
    <form
      class="stack own"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <p class="lead">{words('staff_own_lead')}</p>
      <fieldset class="choices">
        <legend>{words('staff_own_policy')}</legend>
        {POLICIES.map((policy) => (
          <label class="check" key={policy.id}>
            <input
              type="radio"
              name="policy"
              checked={form.policy === policy.id}
              onChange={() => change({ policy: policy.id })}
            />
            <span>{words('staff_policy_of', policy.title, policy.organisation)}</span>
          </label>
        ))}
      </fieldset>
      <div class="grid">
        <TextField
          label={words('staff_own_organisation')}
          value={form.organisation}
          set={(organisation) => change({ organisation })}
        />
        <TextField label={words('staff_own_name')} value={form.name} set={(name) => change({ name })} />
      </div>
      <AccountsField accounts={form.accounts} set={(accounts) => change({ accounts })} />
      <fieldset class="choices">
        <legend>{words('staff_own_manager')}</legend>
        <div class="grid">
          <TextField
            label={words('staff_own_manager_name')}
            value={form.manager.name}
            set={(name) => change({ manager: { ...form.manager, name } })}
          />
          <TextField
            label={words('staff_own_manager_role')}
            value={form.manager.role}
            set={(role) => change({ manager: { ...form.manager, role } })}
          />
        </div>
      </fieldset>
      <PeopleField people={form.people} set={(people) => change({ people })} />
      {problems.length > 0 && <Problems problems={problems} />}
      <div class="row">
        <button type="submit" class="button button--primary" disabled={use.busy}>
          {before ? words('staff_own_save') : words('staff_own_use')}
        </button>
        <a class="button button--quiet" href="#start">
          {words('staff_back')}
        </a>
      </div>
    </form>
  );
}

const EMPTY: ByHand = {
  policy: '',
  organisation: '',
  name: '',
  accounts: [{ channel: 'email', handle: '', agreed: true }],
  manager: { name: '', role: words('staff_own_manager_role_usual'), email: '' },
  people: [],
};

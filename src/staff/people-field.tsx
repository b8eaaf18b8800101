import { useId, useState } from 'preact/hooks';
import { emptyPerson, type PersonByHand } from '../setup/by-hand';
import { pastedPeople } from '../setup/pasted-people';
import { words } from '../words/words';
import { TextField } from './text-field';

interface PeopleFieldProps {
  readonly people: readonly PersonByHand[];
  readonly set: (people: readonly PersonByHand[]) => void;
}

/** The young people one works with: a list, added to by hand or by pasting a table. */
export function PeopleField({ people, set }: PeopleFieldProps) {
  return (
    <fieldset class="choices">
      <legend>{words('staff_people')}</legend>
      <p class="field__hint">{words('staff_people_hint')}</p>
      <ul class="list people" aria-live="polite">
        {people.map((person, place) => (
          <li key={place} class="row row--apart">
            <span>
              {person.name}
              <span class="small quiet people__handles">
                {[person.email, person.phone].filter(Boolean).join(' · ')}
              </span>
            </span>
            <span class="row">
              {person.parentObjects === 'yes' && (
                <span class="tag tag--hold">{words('staff_tag_objects')}</span>
              )}
              <button
                type="button"
                class="button button--quiet button--small"
                aria-label={words('staff_people_remove', person.name)}
                onClick={() => set(people.filter((_, at) => at !== place))}
              >
                {words('staff_remove')}
              </button>
            </span>
          </li>
        ))}
      </ul>
      <AddOne add={(person) => set([...people, person])} />
      <Paste add={(more) => set([...people, ...more])} />
    </fieldset>
  );
}

function AddOne({ add }: { readonly add: (person: PersonByHand) => void }) {
  const [person, setPerson] = useState(emptyPerson());
  const id = useId();
  const change = (part: Partial<PersonByHand>) => setPerson({ ...person, ...part });
  const ready = person.name.trim() !== '' && (person.email.trim() !== '' || person.phone.trim() !== '');
  return (
    <div class="card card--flat stack add-one">
      <div class="grid">
        <TextField label={words('staff_person_name')} value={person.name} set={(name) => change({ name })} />
        <TextField
          label={words('staff_person_email')}
          keyboard="email"
          value={person.email}
          set={(email) => change({ email })}
        />
        <TextField
          label={words('staff_person_phone')}
          keyboard="tel"
          value={person.phone}
          set={(phone) => change({ phone })}
        />
        <div class="field">
          <label for={id}>{words('staff_person_objects')}</label>
          <select
            id={id}
            value={person.parentObjects}
            onChange={(event) =>
              change({ parentObjects: event.currentTarget.value as PersonByHand['parentObjects'] })
            }
          >
            <option value="">{words('staff_person_objects_unknown')}</option>
            <option value="no">{words('staff_person_objects_no')}</option>
            <option value="yes">{words('staff_person_objects_yes')}</option>
          </select>
        </div>
      </div>
      <div class="row">
        <button
          type="button"
          class="button button--small"
          disabled={!ready}
          onClick={() => {
            add(person);
            setPerson(emptyPerson());
          }}
        >
          {words('staff_person_add')}
        </button>
        {!ready && <span class="small quiet">{words('staff_person_needs')}</span>}
      </div>
    </div>
  );
}

function Paste({ add }: { readonly add: (people: readonly PersonByHand[]) => void }) {
  const [pasted, setPasted] = useState('');
  const [problems, setProblems] = useState<readonly string[]>([]);
  const id = useId();
  function take() {
    const read = pastedPeople(pasted);
    add(read.people);
    setProblems(read.problems);
    if (read.problems.length === 0) setPasted('');
  }
  return (
    <details class="fold">
      <summary>{words('staff_paste')}</summary>
      <div class="stack stack--tight paste">
        <div class="field">
          <label for={id}>{words('staff_paste_label')}</label>
          <span class="field__hint" id={`${id}-hint`}>
            {words('staff_paste_hint')}
          </span>
          <textarea
            id={id}
            rows={4}
            value={pasted}
            spellcheck={false}
            aria-describedby={`${id}-hint`}
            onInput={(event) => setPasted(event.currentTarget.value)}
          />
        </div>
        {problems.length > 0 && (
          <div class="field__error" role="alert">
            <ul class="problems">
              {problems.map((problem) => (
                <li key={problem}>{problem}</li>
              ))}
            </ul>
          </div>
        )}
        <div class="row">
          <button type="button" class="button button--small" disabled={pasted.trim() === ''} onClick={take}>
            {words('staff_paste_do')}
          </button>
        </div>
      </div>
    </details>
  );
}

import type { Person } from '../people/person';
import { words } from '../words/words';

interface ContactsProps {
  readonly people: readonly Person[];
  readonly kind: 'email' | 'phone';
  /** The To field: identifiers with commas between them. */
  readonly to: string;
  readonly set: (to: string) => void;
}

/** The young people, put into To by a click, as from a webmail's address book. */
export function Contacts({ people, kind, to, set }: ContactsProps) {
  const listed = to
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');
  const reachable = people.flatMap(({ id, name, handles }) => {
    const handle = handles.find((one) => one.channel === kind)?.handle;
    return handle ? [{ id, name, handle }] : [];
  });
  return (
    <fieldset class="chips choices choices--row">
      <legend class="unseen">{words('practice_contacts')}</legend>
      {reachable.map(({ id, name, handle }) => {
        const chosen = listed.includes(handle);
        const next = chosen ? listed.filter((one) => one !== handle) : [...listed, handle];
        return (
          <button
            key={id}
            type="button"
            class="chip"
            aria-pressed={chosen}
            onClick={() => set(next.join(', '))}
          >
            {name}
          </button>
        );
      })}
    </fieldset>
  );
}

import type { Account, Recipient } from '../../draft/draft';
import { known, type Reading, unknown } from '../../draft/reading';
import { addresses, samePeople } from '../../page/addresses';
import { CHIP, CHIPS, FROM, RECIPIENT_FIELDS, TYPED } from './selectors';

type Field = HTMLInputElement | HTMLTextAreaElement;

/** To, Cc and Bcc together, with what has been typed and is no chip yet. */
export function recipients(form: Element): Reading<readonly Recipient[]> {
  const fields = [...form.querySelectorAll<Field>(RECIPIENT_FIELDS)];
  if (!fields.length) return unknown('no-recipient-row');
  const readings = fields.map(row);
  if (readings.includes(null)) return unknown('readings-disagree');
  const how = form.querySelector(CHIPS) ? 'chip' : 'field';
  return known(
    readings.flatMap((people) => people ?? []),
    how,
  );
}

/** The identity chosen in From. */
export function sender(form: Element): Reading<Account> {
  const from = form.querySelector<HTMLInputElement | HTMLSelectElement>(FROM);
  if (!from) return unknown('no-from-field');
  const shown = 'selectedOptions' in from ? from.selectedOptions[0]?.text : from.value;
  const [account] = addresses(shown ?? '');
  return account?.handle ? known({ handle: account.handle }, 'from-field') : unknown('from-without-address');
}

/** The people of one field. Elastic shows them as chips and writes them into the field: null where the two differ. */
function row(field: Field): readonly Recipient[] | null {
  const written = addresses(field.value);
  const widget = field.nextElementSibling;
  if (!widget?.matches(CHIPS)) return written;
  const chips = [...widget.querySelectorAll(CHIP)].flatMap((chip) => addresses(chip.textContent ?? ''));
  const typed = addresses(widget.querySelector<HTMLInputElement>(TYPED)?.value ?? '');
  // What has only been typed reaches the field late, and stays there for a while when it is taken back.
  const settled = written.filter(({ handle }) => handle && !typed.some((person) => person.handle === handle));
  const shown = chips.filter(({ handle }) => handle);
  const late = typed.filter(({ handle }) => !shown.some((person) => person.handle === handle));
  return field.value === '' || samePeople(shown, settled) ? [...chips, ...late] : null;
}

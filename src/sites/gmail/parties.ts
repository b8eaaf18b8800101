import type { Account, Recipient } from '../../draft/draft';
import { known, type Reading, unknown } from '../../draft/reading';
import { addresses, samePeople } from '../../page/addresses';
import { ACCOUNT, CHIP, FROM, HIDDEN_FIELD, OLD_CHIP, SUMMARY, TYPED } from './selectors';

/** To, Cc and Bcc together: chips, and what has been typed and is no chip yet. */
export function recipients(root: Element, editor: Element | null): Reading<readonly Recipient[]> {
  const fields = all<HTMLInputElement | HTMLTextAreaElement>(root, TYPED);
  const typed = fields.flatMap(({ value }) => addresses(value));
  const chips = chipPeople(root);
  const hidden = all<HTMLInputElement>(root, HIDDEN_FIELD).flatMap(({ value }) => addresses(value));
  if (chips.length && hidden.length && !samePeople(chips, hidden)) return unknown('readings-disagree');
  const people = [...chips, ...typed];
  // A contact group's chip shows a name alone, and never who is in it.
  if (chips.length && people.every(({ handle }) => handle === null)) return unknown('group-chip');
  if (chips.length) return known(people, 'chip');
  if (hidden.length) return known([...hidden, ...typed], 'hidden-field');
  const summary = all(root, SUMMARY)
    .filter((span) => !editor?.contains(span))
    .map((span) => person(span.getAttribute('email'), span.getAttribute('name') ?? span.textContent));
  if (summary.length) return known([...summary, ...typed], 'summary');
  if (fields.length) return known(typed, typed.length ? 'typed' : 'empty-field');
  return unknown('no-recipient-row');
}

/** The address in From; without one, the account that is signed in. */
export function sender(root: Element, document: Document): Reading<Account> {
  const [from] = addresses(root.querySelector<HTMLInputElement>(FROM)?.value ?? '');
  if (from?.handle) return known({ handle: from.handle }, 'from-field');
  const title = document.title.match(/[^\s<>(),;]+@[^\s<>(),;]+/g)?.pop();
  // In a mailbox of somebody else's the button still shows the person's own account.
  const delegated = document.location?.pathname.includes('/mail/b/');
  const button = delegated
    ? undefined
    : document
        .querySelector(ACCOUNT)
        ?.getAttribute('aria-label')
        ?.match(/[^\s<>(),;]+@[^\s<>(),;]+/)?.[0];
  if (title && button && title.toLowerCase() !== button.toLowerCase()) return unknown('readings-disagree');
  if (title) return known({ handle: title }, 'title');
  if (button) return known({ handle: button }, 'account-button');
  return unknown('no-from-field');
}

function chipPeople(root: Element): readonly Recipient[] {
  const chips = all(root, CHIP);
  return (chips.length ? chips : all(root, OLD_CHIP)).map((chip) => {
    const holder = chip.matches('[data-hovercard-id]') ? chip : chip.querySelector('[data-hovercard-id]');
    const name = chip.getAttribute('data-name') ?? chip.textContent;
    return person(holder?.getAttribute('data-hovercard-id') ?? name, name);
  });
}

/** A handle that is no address (a contact group's, a label's) is none; a name is not made into one. */
function person(handle: string | null, name: string | null): Recipient {
  const address = handle && /^[^\s@]+@[^\s@]+$/.test(handle.trim()) ? handle.trim() : null;
  const shown = name?.trim();
  return shown && shown !== address ? { handle: address, name: shown } : { handle: address };
}

const all = <E extends Element = Element>(root: Element, selector: string): readonly E[] => [
  ...root.querySelectorAll<E>(selector),
];

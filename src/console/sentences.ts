import { type WordKey, words } from '../words/words';
import { momentOf, ownZone } from './moment';
import type { Outcome, Standing, Unreadable, Wrong } from './outcome';

/** What a person is told of a file. */
export interface Said {
  readonly tone: 'ok' | 'calm' | 'ask' | 'fault';
  /** One plain sentence. */
  readonly title: string;
  /** What it means, in a sentence or two; '' where the title says all. */
  readonly what: string;
  /** What to do now; '' where there is nothing to do. */
  readonly next: string;
}

/**
 * An outcome in words that somebody without technical knowledge can act on.
 * @param now milliseconds since 1970, UTC: 'today' is meant as seen from then
 */
export function said(outcome: Outcome, now: number): Said {
  switch (outcome.is) {
    case 'whole':
      return whole(outcome, now);
    case 'same':
      return {
        tone: 'ok',
        title: words('console_same', outcome.staff),
        what: words('console_same_what', when(outcome.before, now)),
        next: '',
      };
    case 'older':
      return {
        tone: 'calm',
        title: words('console_older', outcome.staff, momentOf({ utcMs: outcome.made, zone: ownZone() }, now)),
        what: words('console_older_what', outcome.size, outcome.before.size),
        next: words('console_older_next', outcome.staff),
      };
    case 'new-device':
      return {
        tone: 'ask',
        title: words('console_new_device', outcome.staff),
        what: words('console_new_device_what', entries(outcome.size)),
        next: words('console_new_device_next', outcome.staff),
      };
    case 'other-organisation':
      return {
        tone: 'fault',
        title: words('console_other_organisation'),
        what: words('console_other_organisation_what', outcome.theirs, outcome.ours),
        next: words('console_other_organisation_next'),
      };
    case 'wrong':
      return wrong(outcome, now);
    case 'unreadable':
      return { tone: UNREADABLE_TONE[outcome.why] ?? 'fault', ...unreadable(outcome.why) };
  }
}

/** '14 entries', 'one entry'. */
export const entries = (count: number): string =>
  count === 1 ? words('console_entries_one') : words('console_entries_other', count.toLocaleString('en-GB'));

function whole(outcome: Extract<Outcome, { is: 'whole' }>, now: number): Said {
  const { staff, organisation, size, added, newest, first } = outcome;
  const until = newest ? momentOf(newest, now) : '';
  const title =
    size === 1
      ? words('console_whole_one', staff, until)
      : words('console_whole', staff, entries(size), until);
  if (first === 'organisation') {
    return {
      tone: 'ok',
      title,
      what: words('console_first_of_all', organisation),
      next: words('console_first_next', staff),
    };
  }
  if (first === 'device') {
    return {
      tone: 'ok',
      title,
      what: words('console_first_of_device'),
      next: words('console_first_next', staff),
    };
  }
  return { tone: 'ok', title, what: words('console_added', entries(added)), next: '' };
}

const WRONG: Readonly<Record<Wrong, readonly [title: WordKey, what: WordKey, next: WordKey]>> = {
  altered: ['console_altered', 'console_altered_what', 'console_ask_again'],
  incomplete: ['console_incomplete', 'console_incomplete_what', 'console_ask_again'],
  cut: ['console_cut', 'console_cut_what', 'console_ask_again'],
  shortened: ['console_shortened', 'console_shortened_what', 'console_ask_what_happened'],
  forked: ['console_forked', 'console_forked_what', 'console_ask_what_happened'],
  'other-device': ['console_other_device', 'console_other_device_what', 'console_ask_in_person'],
};

function wrong(outcome: Extract<Outcome, { is: 'wrong' }>, now: number): Said {
  const [title, what, next] = WRONG[outcome.wrong];
  const staff = outcome.staff ?? words('console_sender');
  const before = outcome.before ? when(outcome.before, now) : '';
  if (outcome.wrong === 'shortened' || outcome.wrong === 'forked') {
    return {
      tone: 'fault',
      title: words(title, before),
      what: words(what, entries(outcome.before?.size ?? 0), entries(outcome.entries)),
      next: words(next, staff),
    };
  }
  if (outcome.wrong === 'cut') {
    return {
      tone: 'fault',
      title: words(title),
      what: words(what, entries(outcome.entries)),
      next: words(next, staff),
    };
  }
  if (outcome.wrong === 'other-device') {
    return {
      tone: 'fault',
      title: outcome.staff ? words(title, staff) : words('console_other_device_unknown'),
      what: words(what),
      next: words(next, staff),
    };
  }
  const place =
    outcome.entry === null
      ? words(outcome.wrong === 'altered' ? 'console_altered_somewhere' : 'console_incomplete_somewhere')
      : words(what, outcome.entry);
  return { tone: 'fault', title: words(title), what: place, next: words(next, staff) };
}

const when = ({ imported }: Standing, now: number): string =>
  momentOf({ utcMs: imported, zone: ownZone() }, now);

const UNREADABLE: Readonly<Record<Unreadable, readonly [title: WordKey, what: WordKey, next?: WordKey]>> = {
  'not-a-record': ['console_not_a_record', 'console_not_a_record_what', 'console_not_a_record_next'],
  damaged: ['console_damaged', 'console_damaged_what', 'console_damaged_next'],
  'too-large': ['console_too_large', 'console_too_large_what', 'console_damaged_next'],
  'cannot-read': ['console_cannot_read', 'console_cannot_read_what', 'console_choose_again'],
  'no-key': ['console_no_key', 'console_no_key_what', 'console_no_key_next'],
  'wrong-key': ['console_wrong_key', 'console_wrong_key_what', 'console_wrong_key_next'],
  'needs-passphrase': [
    'console_needs_passphrase',
    'console_needs_passphrase_what',
    'console_needs_passphrase_next',
  ],
  'wrong-passphrase': [
    'console_wrong_passphrase',
    'console_wrong_passphrase_what',
    'console_wrong_passphrase_next',
  ],
  'not-stored': ['console_not_stored', 'console_not_stored_what', 'console_not_stored_next'],
  cancelled: ['console_cancelled', 'console_cancelled_what'],
};

const UNREADABLE_TONE: Readonly<Partial<Record<Unreadable, Said['tone']>>> = {
  'needs-passphrase': 'ask',
  'wrong-passphrase': 'ask',
  'no-key': 'ask',
  'wrong-key': 'ask',
  cancelled: 'calm',
};

function unreadable(why: Unreadable): Omit<Said, 'tone'> {
  const [title, what, next] = UNREADABLE[why];
  return { title: words(title), what: words(what), next: next ? words(next) : '' };
}

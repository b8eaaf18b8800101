import type { Body, Kind } from '../record/bodies';
import { type WordKey, words } from '../words/words';
import type { Entry } from './entries';
import { findingCount, peopleOf } from './filter';

/** What an entry is, in a few words: for a list. */
export function headlineOf(entry: Entry): string {
  if (entry.state === 'erased') return words('console_entry_erased_body');
  if (!entry.event) return words('console_entry_unknown', entry.header.kind);
  return HEADLINES[entry.event.kind](entry);
}

const plain = (key: WordKey) => () => words(key);

const HEADLINES: Readonly<Record<Kind, (entry: Entry) => string>> = {
  opened: plain('console_entry_opened'),
  'set-up': plain('console_entry_set_up'),
  sent: (entry) =>
    words(entry.recordedNotSent ? 'console_entry_recorded_not_sent' : 'console_entry_sent', namesIn(entry)),
  'sent-more': plain('console_entry_sent_more'),
  'not-sent-more': plain('console_entry_sent_more'),
  'not-sent': (entry) => words(NOT_SENT[stayed(entry)], namesIn(entry)),
  'not-checked': plain('console_entry_not_checked'),
  'storage-loss': plain('console_entry_storage_loss'),
  'clock-step': plain('console_entry_clock_step'),
  exported: plain('console_entry_exported'),
  acknowledged: plain('console_entry_acknowledged'),
  erased: plain('console_entry_erased'),
};

const NOT_SENT: Readonly<Record<Stayed, WordKey>> = {
  held: 'console_entry_not_sent',
  recorded: 'console_entry_did_not_go',
  stayed: 'console_entry_stayed',
};

/** Why a `not-sent` did not go: `held` by the policy, `recorded` and then not let go, or it only says that it `stayed`. */
export type Stayed = 'held' | 'recorded' | 'stayed';
export function stayed(entry: Entry): Stayed {
  if (entry.recordedNotSent) return 'recorded';
  return findingCount(entry) > 0 ? 'held' : 'stayed';
}

/** Whether an entry is about a message, and not about the record itself. */
export const isMessage = ({ header }: Entry): boolean =>
  ['sent', 'sent-more', 'not-sent', 'not-sent-more', 'not-checked'].includes(header.kind);

function namesIn(entry: Entry): string {
  const names = peopleOf(entry).map(({ name }) => name);
  if (names.length === 0) return words('console_somebody');
  return new Intl.ListFormat(words('console_locale') || 'en-GB', { type: 'conjunction' }).format(names);
}

const WAYS: Readonly<Partial<Record<string, WordKey>>> = {
  email: 'console_way_email',
  text: 'console_way_text',
  call: 'console_way_call',
  other: 'console_way_other',
};

/** 'email, on Roundcube'; 'Instagram'. */
export function wayOf({ channel, site }: Pick<Body<'sent'>, 'channel' | 'site'>): string {
  const key = WAYS[channel];
  const way = key ? words(key) : productName(channel);
  return site === channel || site === 'other' || site === ''
    ? way
    : words('console_way_on', way, productName(site));
}

const PRODUCTS: Readonly<Partial<Record<string, string>>> = {
  whatsapp: 'WhatsApp',
  linkedin: 'LinkedIn',
  tiktok: 'TikTok',
};

/** 'gmail' → 'Gmail'; names of products are the same in every language. */
export const productName = (id: string): string => PRODUCTS[id] ?? id.charAt(0).toUpperCase() + id.slice(1);

const PURPOSES: Readonly<Partial<Record<string, WordKey>>> = {
  answer: 'console_purpose_answer',
  reassure: 'console_purpose_reassure',
  arrange: 'console_purpose_arrange',
};

/** A purpose that was chosen, or the person's own words. */
export function purposeOf(purpose: string): string {
  const key = PURPOSES[purpose];
  return key ? words(key) : purpose;
}

const MISSING: Readonly<Partial<Record<string, WordKey>>> = {
  account: 'console_missing_account',
  identity: 'console_missing_identity',
};

/** Why a finding is not certain. */
export function unsureBecause(missing: string | undefined): string {
  if (!missing) return words('console_unsure');
  const key = MISSING[missing];
  return words('console_unsure_missing', key ? words(key) : words('console_missing_other', missing));
}

const REASONS: Readonly<Partial<Record<string, WordKey>>> = {
  unreadable: 'console_why_unreadable',
  'cannot-check': 'console_why_cannot_check',
  'recorder-failed': 'console_why_recorder_failed',
  'no-from-field': 'console_why_no_account',
  'from-without-address': 'console_why_no_account',
  'no-recipient-row': 'console_why_no_recipients',
  'group-chip': 'console_why_no_recipients',
  'no-editor': 'console_why_no_text',
  'readings-disagree': 'console_why_disagree',
};

/** Why something could not be read or recorded; a reason that this version does not know is shown as it is. */
export function reasonWords(why: string): string {
  const key = REASONS[why];
  return key ? words(key) : why;
}

import type { Body, Event, Kind } from '../record/bodies';
import { type WordKey, words } from '../words/words';
import type { MyEntry } from './my-record';

/** Whether there is more to an entry than its sentence. */
export const hasMore = ({ event }: MyEntry): boolean =>
  event === null || event.kind === 'sent' || event.kind === 'not-sent' || event.kind === 'not-checked';

/** What an entry says, in one plain sentence to the person whose record it is. */
export function sentenceOf(entry: MyEntry): string {
  if (entry.erased) return words('staff_entry_erased_body');
  if (!entry.event) return words('staff_entry_unknown', entry.kind);
  if (entry.recordedNotSent) return recordedNotSent(entry.event);
  const say = SENTENCES[entry.event.kind] as (body: Body) => string;
  return say(entry.event.body);
}

const SENTENCES: { readonly [K in Kind]: (body: Body<K>) => string } = {
  opened: () => words('staff_entry_opened'),
  'set-up': (body) => words('staff_entry_set_up', body.organisation.name),
  sent: (body) =>
    words(
      body.leaving === 'later' ? 'staff_entry_sent_later' : 'staff_entry_sent',
      whom(body.people),
      way(body.channel),
    ),
  'sent-more': () => words('staff_entry_sent_more'),
  'not-sent': (body) =>
    words(
      body.findings.length > 0 ? 'staff_entry_not_sent' : 'staff_entry_stayed',
      whom(body.people),
      way(body.channel),
    ),
  'not-sent-more': () => words('staff_entry_sent_more'),
  'not-checked': (body) => words('staff_entry_not_checked', siteName(body.site)),
  'storage-loss': (body) => words('staff_entry_storage_loss', body.size, body.kept),
  'clock-step': () => words('staff_entry_clock_step'),
  exported: (body) =>
    words(body.sealedBy === 'passphrase' ? 'staff_entry_exported_passphrase' : 'staff_entry_exported_key'),
  acknowledged: (body) => words('staff_entry_acknowledged', body.size),
  erased: (body) =>
    body.seqs.length === 1
      ? words('staff_entry_erased_one', body.reason)
      : words('staff_entry_erased_many', body.seqs.length, body.reason),
};

/** What was recorded and then did not go, and the entry that says so. */
function recordedNotSent({ kind, body }: Event): string {
  if (kind !== 'sent' && kind !== 'not-sent') return '';
  const key = kind === 'sent' ? 'staff_entry_recorded_not_sent' : 'staff_entry_did_not_go';
  return words(key, whom(body.people), way(body.channel));
}

const WHYS: Readonly<Partial<Record<string, WordKey>>> = {
  'recorder-failed': 'staff_why_recorder_failed',
  'cannot-check': 'staff_why_cannot_check',
  unreadable: 'staff_why_unreadable',
};

/** Why something went out unchecked or was recorded late, as a sentence. A reason of another version is told as it is. */
export function whySentence(why: string): string {
  const key = WHYS[why];
  return key ? words(key) : words('staff_entry_why', why);
}

/** 'Sam Okoro, Priya Nair and Mei-Ling Chan' */
function whom(people: readonly { readonly name: string }[]): string {
  if (people.length === 0) return words('staff_entry_somebody');
  return new Intl.ListFormat(words('staff_locale'), { type: 'conjunction' }).format(
    people.map((one) => one.name),
  );
}

const WAYS: Readonly<Partial<Record<string, WordKey>>> = {
  email: 'staff_by_email',
  text: 'staff_by_text',
  call: 'staff_by_call',
};

/** How a message travelled: 'by email', 'on Instagram'. */
export function way(channel: string): string {
  const key = WAYS[channel];
  return key ? words(key) : words('staff_by_other', siteName(channel));
}

/** 'gmail' → 'Gmail'; names of products are the same in every language. */
export function siteName(site: string): string {
  const known: Readonly<Partial<Record<string, string>>> = {
    whatsapp: 'WhatsApp',
    linkedin: 'LinkedIn',
    tiktok: 'TikTok',
  };
  return known[site] ?? site.charAt(0).toUpperCase() + site.slice(1);
}

/** A moment as the wall clock showed it where it was recorded: 'Fri, 20 Nov 2026, 21:05'. */
export const momentOf = (at: number, zone: string): string => clockOf(zone).format(at);

/** From one moment to another; what both share is said once. */
export const spanOf = (from: number, to: number, zone: string): string => clockOf(zone).formatRange(from, to);

/** A zone that the browser does not know is shown in UTC, and says so. */
function clockOf(zone: string): Intl.DateTimeFormat {
  const shape = {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  } as const;
  try {
    return new Intl.DateTimeFormat(words('staff_locale'), { ...shape, timeZone: zone });
  } catch {
    return new Intl.DateTimeFormat(words('staff_locale'), {
      ...shape,
      timeZone: 'UTC',
      timeZoneName: 'short',
    });
  }
}

/** A day in a zone, as file names have it: '2026-11-20'. */
export function dayOf(at: number, zone: string): string {
  return new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).format(at);
}

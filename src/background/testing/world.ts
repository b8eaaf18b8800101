import type { Draft } from '../../draft/draft';
import { known, unknown } from '../../draft/reading';
import type { NotChecked, NotSent, Send } from '../../messages/messages';
import { type Body, isKind, type Kind, readBody } from '../../record/bodies';
import { readRecord } from '../../record/reader';
import { DEMONSTRATION } from '../../setup/demonstration';
import type { SetUp } from '../../setup/organisation';
import { recordNameOf } from '../../setup/record-name';

/** Friday 20 November 2026 in London: in working hours, and when nobody should be written to. */
export const BY_DAY = Date.UTC(2026, 10, 20, 11, 0);
export const BY_NIGHT = Date.UTC(2026, 10, 20, 22, 30);

let organisations = 0;

/** The demonstration, as an organisation of its own: with an id, and so a record, that no other test has. */
export function ownSetUp(changes: Partial<SetUp> = {}): SetUp {
  organisations += 1;
  return { ...DEMONSTRATION, id: `elm-court-${organisations}`, ...changes };
}

/** A message to Sam Okoro that says nothing amiss. */
export const DRAFT: Draft = {
  site: 'gmail',
  channel: 'email',
  kind: 'new',
  from: known({ handle: 'r.ellis@elmcourt.example' }, 'from-field'),
  to: known([{ handle: 'sam.okoro@young.example', name: 'Sam O.' }], 'chip'),
  group: known(null, 'email'),
  text: known('Rehearsal moves to the small hall on Thursday.', 'editor'),
  subject: known('Thursday', 'subject-field'),
  attachments: known([{ name: 'hall.pdf', type: 'application/pdf' }], 'attach-fields'),
  leaving: 'now',
};

/** The same to others: by address, or by a name alone. */
export const to = (...handles: readonly string[]): Draft => ({
  ...DRAFT,
  to: known(
    handles.map((one) => (one.includes('@') ? { handle: one } : { handle: null, name: one })),
    'chip',
  ),
});
export const TO_NOBODY_KNOWN = to('bookings@villagehall.example', 'ashley.wright@parents.example');
export const UNREADABLE: Draft = { ...DRAFT, to: unknown('no-to-field') };

export const ARRANGING = { purpose: 'arrange', atRisk: false, noAlternative: false, extenuating: null };

/** A send with its purpose stated; pressed now. */
export const sendOf = (changes: Partial<Send> = {}): Send => ({
  type: 'send',
  key: 'send-0001',
  draft: DRAFT,
  declared: ARRANGING,
  reasons: {},
  at: Date.now(),
  evenIfNotRecorded: false,
  ...changes,
});

export const notSentOf = (changes: Partial<NotSent> = {}): NotSent => {
  const { site, channel, from, to } = DRAFT;
  return {
    type: 'not-sent',
    key: 'held-0001',
    findings: ['6.2/quiet-hours'],
    parties: { site, channel, from, to },
    ...changes,
  };
};

export const notCheckedOf = (changes: Partial<NotChecked> = {}): NotChecked => ({
  type: 'not-checked',
  key: 'blind-0001',
  site: 'gmail',
  why: 'cannot-check',
  at: BY_DAY,
  ...changes,
});

/** An entry as a reader of the record has it. */
export type Written = { readonly kind: Kind; readonly body: Body };

/** All that the record of a set-up holds, after the entry that begins it. Opens nothing that is not there. */
export async function entriesOf(setUp: SetUp): Promise<readonly Written[]> {
  const there = (await indexedDB.databases()).some(({ name }) => name === recordNameOf(setUp));
  if (!there) return [];
  const reader = readRecord(recordNameOf(setUp));
  const found: Written[] = [];
  for await (const some of reader.readAll()) {
    for (const { header, body } of some) {
      const { kind } = JSON.parse(header) as { kind: string };
      const read = isKind(kind) ? readBody(kind, (JSON.parse(body) as { body: unknown }).body) : null;
      if (!isKind(kind) || !read) throw new Error(`cannot be read: ${header}`);
      found.push({ kind, body: read });
    }
  }
  reader.close();
  return found.filter(({ kind }) => kind !== 'opened');
}

export const kindsOf = async (setUp: SetUp): Promise<readonly Kind[]> =>
  (await entriesOf(setUp)).map(({ kind }) => kind);

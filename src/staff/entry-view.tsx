import { policyById } from '../policies/all';
import type { Body } from '../record/bodies';
import { type WordKey, words } from '../words/words';
import type { MyEntry } from './my-record';
import { momentOf, whySentence } from './sentences';

/** All that an entry holds, to be read. */
export function EntryView({ entry }: { readonly entry: MyEntry }) {
  const { event } = entry;
  if (!event)
    return (
      <p class="quiet">{words(entry.erased ? 'staff_entry_erased_what' : 'staff_entry_unknown_what')}</p>
    );
  if (event.kind === 'sent') return <Sent entry={entry} body={event.body} />;
  if (event.kind === 'not-sent') return <NotSent entry={entry} body={event.body} />;
  return event.kind === 'not-checked' ? <p>{whySentence(event.body.why)}</p> : null;
}

interface SentProps {
  readonly entry: MyEntry;
  readonly body: Body<'sent'>;
}

function Sent({ entry: { recordedNotSent, zone }, body }: SentProps) {
  const { declared, text } = body;
  return (
    <div class="stack">
      {recordedNotSent && <p>{words('staff_recorded_not_sent_what')}</p>}
      <dl class="facts">
        <Fact title="staff_sent_from">{body.from ?? words('staff_sent_not_shown')}</Fact>
        <Fact title="staff_sent_to">{body.to.map((one) => one.handle ?? one.name ?? '').join(', ')}</Fact>
        {body.subject !== undefined && <Fact title="staff_sent_subject">{body.subject}</Fact>}
        {body.attachments.length > 0 && (
          <Fact title="staff_sent_attachments">{body.attachments.map((one) => one.name).join(', ')}</Fact>
        )}
        {declared.purpose && <Fact title="staff_sent_purpose">{purposeWords(declared.purpose)}</Fact>}
        {(declared.atRisk || declared.noAlternative) && (
          <Fact title="staff_sent_stated">
            {[
              declared.atRisk && words('staff_sent_at_risk'),
              declared.noAlternative && words('staff_sent_no_other'),
            ]
              .filter(Boolean)
              .join(' ')}
          </Fact>
        )}
        {declared.extenuating && <Fact title="staff_sent_circumstances">{declared.extenuating}</Fact>}
        {body.recordedLate && (
          <Fact title="staff_sent_late">
            {words(
              'staff_sent_late_what',
              momentOf(body.recordedLate.at, zone),
              whySentence(body.recordedLate.why),
            )}
          </Fact>
        )}
      </dl>
      {text === null ? (
        <p class="quiet">{words('staff_sent_no_text')}</p>
      ) : (
        <blockquote class="message" dir="auto">
          {text}
        </blockquote>
      )}
      <Findings body={body} />
    </div>
  );
}

/** By clause: what was found, and what the person answered. */
function Findings({ body }: { readonly body: Body<'sent'> }) {
  if (body.findings.length === 0) return <p class="quiet">{words('staff_sent_no_findings')}</p>;
  const gists = gistsOf(body.policy);
  const reasonOf = (id: string) => body.reasons.find((one) => one.finding === id)?.reason;
  return (
    <ul class="list">
      {body.findings.map((finding) => {
        const reason = reasonOf(`${finding.clause}/${finding.rule}`);
        return (
          <li key={`${finding.clause}/${finding.rule}`} class="stack stack--tight">
            <p class="row">
              <strong>{words('staff_clause', finding.clause)}</strong>
              <span class={`tag tag--${finding.level}`}>{words(LEVELS[finding.level])}</span>
              {finding.answer === 'unsure' && <span class="tag">{words('staff_unsure')}</span>}
            </p>
            <p class="quiet">{gists.get(finding.clause)}</p>
            {reason && <p dir="auto">{words('staff_sent_reason', reason)}</p>}
          </li>
        );
      })}
    </ul>
  );
}

interface NotSentProps {
  readonly entry: MyEntry;
  readonly body: Body<'not-sent'>;
}

function NotSent({ entry, body }: NotSentProps) {
  if (body.findings.length === 0)
    return (
      <p class="quiet">{words(entry.recordedNotSent ? 'staff_did_not_go_what' : 'staff_stayed_what')}</p>
    );
  return (
    <div class="stack stack--tight">
      <p class="quiet">{words('staff_not_sent_what')}</p>
      <ul class="problems">
        {body.findings.map((id) => (
          <li key={id}>{words('staff_clause', id.split('/')[0] ?? id)}</li>
        ))}
      </ul>
    </div>
  );
}

function Fact(props: { readonly title: WordKey; readonly children: string }) {
  return (
    <>
      <dt>{words(props.title)}</dt>
      <dd>
        <bdi>{props.children}</bdi>
      </dd>
    </>
  );
}

const PURPOSES: Readonly<Partial<Record<string, WordKey>>> = {
  answer: 'staff_purpose_answer',
  reassure: 'staff_purpose_reassure',
  arrange: 'staff_purpose_arrange',
};

function purposeWords(purpose: string): string {
  const key = PURPOSES[purpose];
  return key ? words(key) : purpose;
}

const LEVELS = {
  hold: 'staff_level_hold',
  warn: 'staff_level_warn',
  ask: 'staff_level_ask',
  note: 'staff_level_note',
} as const satisfies Record<string, WordKey>;

const gistsOf = (policy: string): ReadonlyMap<string, string> =>
  new Map(policyById(policy)?.clauses.map((clause) => [clause.number, clause.gist]));

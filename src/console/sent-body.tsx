import type { Body } from '../record/bodies';
import { words } from '../words/words';
import type { Entry } from './entries';
import { purposeOf, reasonWords, wayOf } from './entry-words';
import { Fact, Facts } from './facts';
import { Findings } from './findings-list';
import { momentOf } from './moment';
import { Safe } from './safe';

interface SentBodyProps {
  readonly entry: Entry;
  readonly body: Body<'sent'>;
}

/** A message as it was recorded: to whom and how, what was written, what the policy said, what was answered. */
export function SentBody({ entry, body }: SentBodyProps) {
  const { declared, recordedLate, text } = body;
  const { zone } = entry.header;
  return (
    <>
      {entry.recordedNotSent && <p>{words('console_recorded_not_sent_what')}</p>}
      <Facts>
        <Fact title="console_fact_from" text={body.from ?? words('console_not_shown')} />
        <Fact title="console_fact_to" text={body.to.map(asShown).join(', ')} />
        <Fact title="console_fact_group" text={groupOf(body.group)} />
        <Fact title="console_fact_way" text={wayOf(body)} />
        <Fact title="console_fact_subject" text={body.subject} />
        <Fact title="console_fact_attachments" text={body.attachments.map(({ name }) => name).join(', ')} />
        <Fact title="console_fact_purpose" text={declared.purpose && purposeOf(declared.purpose)} />
        <Fact title="console_fact_stated" text={statedIn(declared)} />
        <Fact title="console_fact_circumstances" text={declared.extenuating} />
        <Fact
          title="console_fact_sent_at"
          text={
            recordedLate &&
            words(
              'console_late_what',
              momentOf({ utcMs: recordedLate.at, zone }, Date.now()),
              reasonWords(recordedLate.why),
            )
          }
        />
      </Facts>
      {text === null ? <p class="quiet">{words('console_no_text')}</p> : <Safe text={text} block />}
      <Findings entry={entry} />
    </>
  );
}

/** 'Sam <sam@young.example>', or what the page showed of it. */
function asShown({ handle, name }: Body<'sent'>['to'][number]): string {
  if (handle === null) return name ?? '';
  return name && name !== handle ? `${name} <${handle}>` : handle;
}

function statedIn({ atRisk, noAlternative }: Body<'sent'>['declared']): string {
  return [atRisk && words('console_stated_at_risk'), noAlternative && words('console_stated_no_other')]
    .filter(Boolean)
    .join('. ');
}

function groupOf(group: Body<'sent'>['group']): string | null {
  if (!group) return null;
  if (group.size === null) return words('console_group_unknown_size');
  return group.adults === null
    ? words('console_group_size', group.size)
    : words('console_group_adults', group.size, group.adults);
}

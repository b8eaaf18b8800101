import { words } from '../words/words';
import type { Entry } from './entries';
import { headlineOf, isMessage, productName, wayOf } from './entry-words';
import { findingsOf, levelClass, levelWord, type ShownFinding } from './findings';
import { timeOf } from './moment';
import { Safe } from './safe';

/** Most findings that a row names; the rest are counted. */
const MOST = 2;

interface EntryRowProps {
  readonly entry: Entry;
  /** Whose entry it is, where the list is of several people. */
  readonly staff: string | null;
  readonly open: boolean;
  readonly inPlace: boolean;
  readonly choose: () => void;
}

/** One entry in the list: when, what, by whom, and what the policy said. */
export function EntryRow({ entry, staff, open, inPlace, choose }: EntryRowProps) {
  const way = quietWords(entry);
  return (
    <button
      type="button"
      class={`entry-row ${isMessage(entry) && !entry.recordedNotSent ? '' : 'entry-row--own'}`}
      aria-expanded={inPlace ? open : undefined}
      aria-pressed={inPlace ? undefined : open}
      onClick={choose}
    >
      <span class="entry-row__time">{timeOf(entry.header)}</span>
      <span class="entry-row__what">
        <span class="entry-row__headline">
          <Safe text={headlineOf(entry)} />
        </span>
        {(staff || way) && (
          <span class="entry-row__quiet">
            {staff && <Safe text={staff} />}
            {staff && way && ' · '}
            {way && <Safe text={way} />}
          </span>
        )}
      </span>
      <Tags entry={entry} />
    </button>
  );
}

function quietWords({ event }: Entry): string {
  if (event?.kind === 'sent' || event?.kind === 'not-sent') return wayOf(event.body);
  return event?.kind === 'not-checked' ? productName(event.body.site) : '';
}

function Tags({ entry }: { readonly entry: Entry }) {
  const { event } = entry;
  const findings = findingsOf(entry);
  const sent = event?.kind === 'sent' ? event.body : null;
  if (entry.recordedNotSent)
    return (
      <span class="entry-row__tags">
        <span class="tag">{words('console_tag_not_sent')}</span>
      </span>
    );
  return (
    <span class="entry-row__tags">
      {sent?.declared.atRisk && <span class="tag tag--ask">{words('console_tag_at_risk')}</span>}
      {sent?.leaving === 'later' && <span class="tag">{words('console_tag_later')}</span>}
      {sent?.recordedLate && <span class="tag">{words('console_tag_late')}</span>}
      {event?.kind === 'not-checked' && <span class="tag tag--hold">{words('console_tag_unchecked')}</span>}
      {findings.slice(0, MOST).map((finding) => (
        <FindingTag key={finding.id} finding={finding} />
      ))}
      {findings.length > MOST && <span class="tag">+{findings.length - MOST}</span>}
    </span>
  );
}

const FindingTag = ({ finding }: { readonly finding: ShownFinding }) => (
  <span class={levelClass(finding.level)}>
    {finding.clause} {levelWord(finding.level)}
  </span>
);

import type { FindingInWords } from '../engine/finding';
import { words } from '../words/words';
import { shown } from './shown';

/**
 * Behind a finding: the words it points at, what to do instead, and the clause that asks for it.
 * The question of purpose is answered where it stands, so it needs no advice. In brief, the gist waits behind its number.
 */
export function Reasoning({
  finding,
  brief,
}: {
  readonly finding: FindingInWords;
  readonly brief?: boolean;
}) {
  return (
    <>
      <Quotes finding={finding} />
      {finding.ask !== 'purpose' && (
        <p class="instead">
          <span class="unseen">{words('panel_instead')} </span>
          <span class="instead__arrow" aria-hidden="true">
            →
          </span>
          <span>{finding.instead}</span>
        </p>
      )}
      {brief ? (
        <details class="fold why">
          <summary>
            <b>{words('panel_clause', finding.clause)}</b>
          </summary>
          {finding.why}
        </details>
      ) : (
        <p class="why">
          <b>{words('panel_clause', finding.clause)}</b> {finding.why}
        </p>
      )}
    </>
  );
}

/** The titles of the policies that findings come from, said once for all of them. */
export function Policies({ findings }: { readonly findings: readonly FindingInWords[] }) {
  const titles = new Set(findings.map((finding) => finding.policy));
  return titles.size > 0 ? <p class="policy">{[...titles].join(', ')}</p> : null;
}

/** Quotes shown before the rest is only counted. */
const MOST = 4;

/** The words pointed at, where the sentence above has not quoted all of them already. */
function Quotes({ finding: { evidence, what } }: { readonly finding: FindingInWords }) {
  if (evidence.every(({ quote }) => what.includes(quote))) return null;
  const rest = evidence.length - MOST;
  return (
    <p class="quotes">
      <span class="unseen">{words('panel_in_your_words')} </span>
      {evidence.slice(0, MOST).map(({ start, quote }) => (
        <span key={start}>
          <bdi class="mark">{shown(quote)}</bdi>{' '}
        </span>
      ))}
      {rest > 0 && <span class="quiet">{words('panel_more_evidence', rest)}</span>}
    </p>
  );
}

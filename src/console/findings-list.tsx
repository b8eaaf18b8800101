import { words } from '../words/words';
import type { Entry } from './entries';
import { unsureBecause } from './entry-words';
import { clauseOf, findingsOf, levelClass, levelWord, type ShownFinding } from './findings';
import { Safe } from './safe';

/** What the policy said of a message, clause by clause, and what the person answered. */
export function Findings({ entry }: { readonly entry: Entry }) {
  const findings = findingsOf(entry);
  if (findings.length === 0) return <p class="quiet">{words('console_no_findings')}</p>;
  return (
    <section class="stack stack--tight">
      <h3 class="entry__section">{words('console_findings')}</h3>
      <ul class="findings">
        {findings.map((finding) => (
          <Finding key={finding.id} finding={finding} policy={entry.policy} />
        ))}
      </ul>
    </section>
  );
}

interface FindingProps {
  readonly finding: ShownFinding;
  readonly policy: string | null;
}

function Finding({ finding, policy }: FindingProps) {
  const { clause, level, unsure, missing, reason } = finding;
  const known = clauseOf(policy, clause);
  return (
    <li class="finding">
      <p class="row">
        <strong>
          <Safe
            text={
              known ? words('console_clause_policy', clause, known.policy) : words('console_clause', clause)
            }
          />
        </strong>
        <span class={levelClass(level)}>{levelWord(level)}</span>
        {unsure && <span class="small quiet">{unsureBecause(missing)}</span>}
      </p>
      {known && <p class="quiet">{known.gist}</p>}
      {reason !== null && (
        <p class="finding__reason">
          <span class="quiet">{words('console_fact_reason')}: </span>
          <Safe text={reason} />
        </p>
      )}
    </li>
  );
}

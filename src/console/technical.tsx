import { words } from '../words/words';
import type { KeptRecord } from './database';
import type { Outcome } from './outcome';
import { Safe } from './safe';

interface TechnicalProps {
  readonly outcome: Outcome;
  readonly record?: KeptRecord | undefined;
}

/** What somebody technical asks for, behind a fold: fault codes with their places, or the proof of a whole record. */
export function Technical({ outcome, record }: TechnicalProps) {
  if (outcome.is !== 'wrong' && !(outcome.is === 'whole' && record)) return null;
  return (
    <details class="fold small">
      <summary>{words('console_technical')}</summary>
      {outcome.is === 'wrong' ? <Faults outcome={outcome} /> : record && <Proof record={record} />}
    </details>
  );
}

function Faults({ outcome }: { readonly outcome: Extract<Outcome, { is: 'wrong' }> }) {
  const { faults, most, claims } = outcome;
  return (
    <dl class="facts">
      {claims !== null && (
        <>
          <dt>{words('console_proof_claims')}</dt>
          <dd>
            <Safe text={claims} />
          </dd>
        </>
      )}
      <dt>{words('console_proof_fault')}</dt>
      <dd>
        <ul class="list list--tight code">
          {faults.map(({ code, line, seq }) => (
            <li key={`${code} ${line} ${seq}`}>
              {code}
              {seq !== null && `, seq ${seq}`}
              {line !== null && `, ${words('console_proof_line', line)}`}
            </li>
          ))}
          {most > faults.length && <li>{words('console_proof_more', most - faults.length)}</li>}
        </ul>
      </dd>
    </dl>
  );
}

/** How far a record was verified, in figures that can be compared with the member of staff's own page. */
export function Proof({ record }: { readonly record: KeptRecord }) {
  return (
    <dl class="facts small">
      <dt>{words('console_proof_log')}</dt>
      <dd class="code">{record.log}</dd>
      <dt>{words('console_proof_device')}</dt>
      <dd class="code">{record.key}</dd>
      <dt>{words('console_proof_size')}</dt>
      <dd class="code">{record.size}</dd>
      <dt>{words('console_proof_head')}</dt>
      <dd class="code">{record.head}</dd>
      <dt>{words('console_proof_since')}</dt>
      <dd class="code">{new Date(record.since).toISOString()}</dd>
      <dt>{words('console_proof_made')}</dt>
      <dd class="code">{new Date(record.made).toISOString()}</dd>
    </dl>
  );
}

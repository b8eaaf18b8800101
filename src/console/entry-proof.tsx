import { lineHash } from '../record/hash';
import { words } from '../words/words';
import type { KeptRecord } from './database';
import type { Entry } from './entries';

interface EntryProofProps {
  readonly entry: Entry;
  readonly record: KeptRecord;
}

/** An entry's place in its chain, for somebody who checks by other means. */
export function EntryProof({ entry, record }: EntryProofProps) {
  const { header, line } = entry;
  return (
    <details class="fold small">
      <summary>{words('console_proof')}</summary>
      <dl class="facts">
        <dt>{words('console_proof_entry')}</dt>
        <dd>{words('console_proof_entry_of', header.seq + 1, record.size)}</dd>
        <dt>{words('console_proof_clock')}</dt>
        <dd class="code">
          {new Date(header.utcMs).toISOString()} {header.zone}
        </dd>
        <dt>{words('console_proof_hash')}</dt>
        <dd class="code">{lineHash(line)}</dd>
        <dt>{words('console_proof_prev')}</dt>
        <dd class="code">{header.prev}</dd>
        <dt>{words('console_proof_commit')}</dt>
        <dd class="code">{header.commit}</dd>
        <dt>{words('console_proof_log')}</dt>
        <dd class="code">{header.log}</dd>
      </dl>
    </details>
  );
}

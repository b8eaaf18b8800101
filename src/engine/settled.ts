import { type Declared, isReason } from '../draft/declared';
import { findingId } from './assess';
import type { Finding } from './finding';

/**
 * Whether a finding lets the message go: notes and warnings always do, a hold or a question does once what it asks
 * for is stated. `reasons` are in the person's own words, by finding id.
 */
export function settled(
  finding: Pick<Finding, 'clause' | 'rule' | 'level' | 'ask'>,
  declared: Declared,
  reasons: Readonly<Record<string, string>>,
): boolean {
  if (finding.level === 'warn' || finding.level === 'note') return true;
  switch (finding.ask) {
    case 'purpose':
      return Boolean(declared.purpose?.trim());
    case 'both-statements':
      return declared.atRisk && declared.noAlternative;
    case 'risk-or-circumstances':
      return declared.atRisk || isReason(declared.extenuating);
    case 'reason':
      return isReason(reasons[findingId(finding)]);
  }
}

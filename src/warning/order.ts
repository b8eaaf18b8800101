import type { FindingInWords } from '../engine/finding';

/** What weighs most comes first: what holds, then questions, warnings and notes; what is sure before what is not. */
export function inOrder(findings: readonly FindingInWords[]): readonly FindingInWords[] {
  return findings.toSorted((a, b) => weight(a) - weight(b));
}

/** The findings that a send has to answer for; where none holds or asks, all of those given do. */
export function wantingAnswer(findings: readonly FindingInWords[]): readonly FindingInWords[] {
  const wanting = findings.filter((finding) => finding.level === 'hold' || finding.level === 'ask');
  return inOrder(wanting.length > 0 ? wanting : findings);
}

const LEVELS: readonly FindingInWords['level'][] = ['hold', 'ask', 'warn', 'note'];

function weight(finding: FindingInWords): number {
  return LEVELS.indexOf(finding.level) * 2 + (finding.answer === 'unsure' ? 1 : 0);
}

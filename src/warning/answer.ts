import { type Declared, isReason } from '../draft/declared';
import type { FindingInWords } from '../engine/finding';
import { wantingAnswer } from './order';
import type { Held } from './panel';

/** What is asked before a send goes: each question once, however many clauses ask it. */
export interface Questions {
  readonly purpose: boolean;
  readonly bothStatements: boolean;
  readonly riskOrCircumstances: boolean;
  readonly reason: boolean;
}

/** What the person has put in so far. */
export interface Answers {
  /** `answer`, `reassure`, `arrange` or own words; null: not yet. */
  readonly purpose: string | null;
  readonly atRisk: boolean;
  readonly noAlternative: boolean;
  readonly circumstances: boolean;
  readonly circumstancesInWords: string;
  readonly reason: string;
}

/** Nothing answered but, perhaps, the purpose that was picked while writing. */
export const noAnswers = (purpose: string | null): Answers => ({
  purpose,
  atRisk: false,
  noAlternative: false,
  circumstances: false,
  circumstancesInWords: '',
  reason: '',
});

/** The questions of a hold. Both statements include 'at risk', so that they answer the softer question too. */
export function questionsOf(findings: readonly FindingInWords[]): Questions {
  const asks = new Set(wantingAnswer(findings).map((finding) => finding.ask));
  const bothStatements = asks.has('both-statements');
  return {
    purpose: asks.has('purpose'),
    bothStatements,
    riskOrCircumstances: asks.has('risk-or-circumstances') && !bothStatements,
    reason: asks.has('reason'),
  };
}

/** Purpose is all that is asked: then one click answers and sends. */
export function purposeOnly(questions: Questions): boolean {
  return (
    questions.purpose && !questions.bothStatements && !questions.riskOrCircumstances && !questions.reason
  );
}

/** Every question has its answer. */
export function maySend(questions: Questions, answers: Answers): boolean {
  if (questions.purpose && answers.purpose === null) return false;
  if (questions.bothStatements && !(answers.atRisk && answers.noAlternative)) return false;
  if (questions.riskOrCircumstances && !riskOrCircumstances(answers)) return false;
  return !questions.reason || isReason(answers.reason);
}

/** The answers as the record takes them: only what was asked, the reason under each finding that wants one. */
export function sendWith(findings: readonly FindingInWords[], answers: Answers): Held {
  const questions = questionsOf(findings);
  const reasons = questions.reason
    ? wantingAnswer(findings)
        .filter((finding) => finding.ask === 'reason')
        .map((finding) => [finding.id, answers.reason.trim()] as const)
    : [];
  return { choice: 'send', declared: declaredOf(questions, answers), reasons: Object.fromEntries(reasons) };
}

function riskOrCircumstances(answers: Answers): boolean {
  return answers.atRisk || (answers.circumstances && isReason(answers.circumstancesInWords));
}

function declaredOf(questions: Questions, answers: Answers): Partial<Declared> {
  const circumstances = questions.riskOrCircumstances && !answers.atRisk;
  return {
    ...(questions.purpose && answers.purpose !== null && { purpose: answers.purpose }),
    ...(questions.bothStatements && { atRisk: answers.atRisk, noAlternative: answers.noAlternative }),
    ...(questions.riskOrCircumstances && answers.atRisk && { atRisk: true }),
    ...(circumstances && { extenuating: answers.circumstancesInWords.trim() }),
  };
}

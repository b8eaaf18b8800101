import { useId } from 'preact/hooks';
import { words } from '../words/words';
import type { Answers, Questions } from './answer';

/** What the policy asks before a message may go, other than its purpose. */
export function Asked({
  questions,
  answers,
  answer,
}: {
  readonly questions: Questions;
  readonly answers: Answers;
  readonly answer: (change: Partial<Answers>) => void;
}) {
  return (
    <>
      {questions.bothStatements && (
        <fieldset class="choices">
          <legend>{words('panel_ask_both')}</legend>
          <Check
            words={words('panel_ask_at_risk')}
            on={answers.atRisk}
            set={(atRisk) => answer({ atRisk })}
          />
          <Check
            words={words('panel_ask_no_other')}
            on={answers.noAlternative}
            set={(noAlternative) => answer({ noAlternative })}
          />
        </fieldset>
      )}
      {questions.riskOrCircumstances && <RiskOrCircumstances answers={answers} answer={answer} />}
      {questions.reason && (
        <label class="field">
          {words('panel_ask_reason')}
          <span class="field__hint">{words('panel_ask_reason_hint')}</span>
          <textarea
            rows={2}
            maxLength={500}
            value={answers.reason}
            onInput={(event) => answer({ reason: event.currentTarget.value })}
          />
        </label>
      )}
    </>
  );
}

function RiskOrCircumstances({
  answers,
  answer,
}: {
  readonly answers: Answers;
  readonly answer: (change: Partial<Answers>) => void;
}) {
  const name = useId();
  return (
    <fieldset class="choices">
      <legend>{words('panel_ask_risk_or')}</legend>
      <Check
        words={words('panel_ask_at_risk')}
        name={name}
        on={answers.atRisk}
        set={() => answer({ atRisk: true, circumstances: false })}
      />
      <Check
        words={words('panel_ask_circumstances')}
        name={name}
        on={answers.circumstances}
        set={() => answer({ atRisk: false, circumstances: true })}
      />
      {answers.circumstances && (
        <label class="field">
          {words('panel_ask_circumstances_words')}
          <textarea
            rows={2}
            maxLength={500}
            value={answers.circumstancesInWords}
            onInput={(event) => answer({ circumstancesInWords: event.currentTarget.value })}
          />
        </label>
      )}
    </fieldset>
  );
}

/** A tick; with a name, one of several of which one is true. */
function Check(props: {
  readonly words: string;
  readonly on: boolean;
  readonly set: (on: boolean) => void;
  readonly name?: string;
}) {
  return (
    <label class="check">
      <input
        type={props.name === undefined ? 'checkbox' : 'radio'}
        name={props.name}
        checked={props.on}
        onChange={(event) => props.set(event.currentTarget.checked)}
      />
      {props.words}
    </label>
  );
}

import { useState } from 'preact/hooks';
import type { FindingInWords } from '../engine/finding';
import { words } from '../words/words';
import { type Answers, maySend, noAnswers, purposeOnly, questionsOf, sendWith } from './answer';
import { counted } from './counted';
import { Dialog, type Gate } from './dialog';
import { inOrder, wantingAnswer } from './order';
import type { Held, HoldView } from './panel';
import { PurposeChips } from './purpose';
import { Asked } from './questions';
import { Policies, Reasoning } from './reasoning';
import { shown } from './shown';

/** The dialog that stops a person at send. */
export function Hold({ view, decide }: { readonly view: HoldView; readonly decide: (held: Held) => void }) {
  const wanting = wantingAnswer(view.findings);
  const held = wanting.some((finding) => finding.level === 'hold');
  const light = purposeOnly(questionsOf(view.findings));
  return (
    <Dialog
      level={held ? 'hold' : 'ask'}
      label={words(held ? 'panel_hold_label' : 'panel_ask_label')}
      title={wanting[0]?.what ?? ''}
      light={light}
      back={words('panel_hold_back')}
      goBack={() => decide({ choice: 'back' })}
      telling={<Telling view={view} />}
      going={(gate) => <Going view={view} gate={gate} decide={decide} />}
    />
  );
}

function Telling({ view }: { readonly view: HoldView }) {
  const wanting = wantingAnswer(view.findings);
  const also = inOrder(view.findings).filter((finding) => !wanting.includes(finding));
  const [first, ...rest] = wanting;
  return (
    <>
      <To recipients={view.recipients} />
      {first && <Reasoning finding={first} />}
      {rest.filter(isTold).map((finding) => (
        <section class="hold__more" key={finding.id}>
          <h3>{finding.what}</h3>
          <Reasoning finding={finding} />
        </section>
      ))}
      {also.length > 0 && (
        <details class="fold hold__also">
          <summary>{counted('panel_hold_also', also.length)}</summary>
          {also.map((finding) => (
            <section class="hold__more" key={finding.id}>
              <h3>{finding.what}</h3>
              <Reasoning finding={finding} />
            </section>
          ))}
        </details>
      )}
      <Policies findings={view.findings} />
    </>
  );
}

/** The question of purpose is put once, with its answers. */
const isTold = (finding: FindingInWords): boolean => finding.ask !== 'purpose';

/** Recipients named before the rest is only counted. */
const MOST = 4;

function To({ recipients }: { readonly recipients: readonly string[] }) {
  if (recipients.length === 0) return null;
  const rest = recipients.length - MOST;
  return (
    <p class="hold__to">
      <span class="quiet">{words('panel_hold_to')}</span>{' '}
      {recipients.slice(0, MOST).map((recipient, at) => (
        <span key={recipient}>
          {at > 0 && ', '}
          <bdi>{shown(recipient)}</bdi>
        </span>
      ))}
      {rest > 0 && <span class="quiet"> {words('panel_more_evidence', rest)}</span>}
    </p>
  );
}

function Going({
  view,
  gate,
  decide,
}: {
  readonly view: HoldView;
  readonly gate: Gate;
  readonly decide: (held: Held) => void;
}) {
  const [answers, setAnswers] = useState(noAnswers(view.purpose));
  const questions = questionsOf(view.findings);
  const atOnce = purposeOnly(questions);
  const answer = (change: Partial<Answers>) => setAnswers((before) => ({ ...before, ...change }));
  const send = (event: Event, given: Answers) =>
    gate.pass(event, () => decide(sendWith(view.findings, given)));
  const choose = (purpose: string | null, event: Event) => {
    if (atOnce && purpose !== null) send(event, { ...answers, purpose });
    else answer({ purpose });
  };
  return (
    <>
      {!atOnce && <h3 class="hold__or">{words('panel_hold_or')}</h3>}
      <Asked questions={questions} answers={answers} answer={answer} />
      {questions.purpose && (
        <PurposeChips
          purpose={answers.purpose}
          choose={choose}
          {...(atOnce && {
            asked: true,
            commit: 'panel_hold_send',
            hint: 'panel_ask_purpose_sends',
            waits: gate.closed,
          })}
        />
      )}
      <p class="hold__kept">{words(view.practice ? 'panel_hold_practice' : 'panel_hold_kept')}</p>
      {!atOnce && (
        <button
          type="button"
          class="button hold__send"
          disabled={!maySend(questions, answers)}
          data-waits={gate.closed}
          onClick={(event) => send(event, answers)}
        >
          {words('panel_hold_send')}
        </button>
      )}
    </>
  );
}

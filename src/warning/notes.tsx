import type { ComponentChildren } from 'preact';
import type { FindingInWords } from '../engine/finding';
import { words } from '../words/words';
import { counted } from './counted';
import { Glyph } from './glyph';
import { inOrder } from './order';
import { PurposeChips, purposeInWords } from './purpose';
import { Policies, Reasoning } from './reasoning';

/** `open`: all of it; `small`: folded by the person, or nothing to say; `strip`: no room beside the words. */
export type NotesForm = 'open' | 'small' | 'strip';

export interface NotesProps {
  readonly findings: readonly FindingInWords[];
  readonly purpose: string | null;
  /** A passing sentence, in place of the state. */
  readonly sentence: string | null;
  readonly form: NotesForm;
  readonly fold: () => void;
  readonly unfold: () => void;
  readonly choose: (purpose: string | null) => void;
}

/** Findings shown before the rest is folded: more than that is not read. */
const MOST = 3;

/** The quiet notes beside a message. */
export function Notes(props: NotesProps) {
  return props.form === 'open' ? <Open {...props} /> : <Small {...props} />;
}

/** One line on how the message stands. */
export function stateOf(findings: readonly FindingInWords[]): string {
  const holding = findings.filter((finding) => finding.level === 'hold').length;
  if (holding > 0) return counted('panel_state_hold', holding);
  if (findings.some((finding) => finding.level === 'ask')) return words('panel_state_ask');
  return findings.length > 0 ? counted('panel_state_note', findings.length) : words('panel_state_clear');
}

function Small({ findings, sentence, form, unfold }: NotesProps) {
  const [first] = inOrder(findings);
  const text = first ? counted('panel_count', findings.length) : words('panel_name');
  return (
    <button
      type="button"
      class={`pill pill--${first?.level ?? 'clear'}`}
      aria-expanded="false"
      title={stateOf(findings)}
      onClick={unfold}
    >
      <Glyph level={first?.level ?? 'clear'} />
      <span class="pill__text">{sentence ?? (form === 'strip' && first ? first.what : text)}</span>
      {form === 'strip' && findings.length > 1 && <span class="pill__count">+{findings.length - 1}</span>}
      <span class="unseen">
        {words('panel_name')}: {stateOf(findings)}. {words('panel_unfold')}
      </span>
    </button>
  );
}

function Open({ findings, purpose, sentence, fold, choose }: NotesProps) {
  const ordered = inOrder(findings);
  const rest = ordered.slice(MOST);
  const asking = purpose === null ? ordered.find((finding) => finding.ask === 'purpose') : undefined;
  const show = (finding: FindingInWords) => (
    <Finding finding={finding} key={finding.id} brief={finding !== ordered[0]}>
      {finding === asking && (
        <PurposeChips purpose={purpose} choose={choose} commit="panel_purpose_use" asked />
      )}
    </Finding>
  );
  return (
    <section class="sheet" aria-label={words('panel_region')} tabIndex={-1}>
      <header class="sheet__head">
        <Glyph level={ordered[0]?.level ?? 'clear'} />
        <p class="sheet__name">
          <b>{words('panel_name')}</b>
          <span class="sheet__state">{sentence ?? stateOf(findings)}</span>
        </p>
        <button
          type="button"
          class="sheet__fold"
          aria-expanded="true"
          aria-label={words('panel_fold')}
          onClick={fold}
        >
          <svg viewBox="0 0 20 20" aria-hidden="true">
            <path d="M5 10h10" />
          </svg>
        </button>
      </header>
      {ordered.length > 0 && <ul class="findings">{ordered.slice(0, MOST).map(show)}</ul>}
      {rest.length > 0 && (
        <details class="fold findings__rest">
          <summary>{counted('panel_more', rest.length)}</summary>
          <ul class="findings">{rest.map(show)}</ul>
        </details>
      )}
      <Policies findings={findings} />
      {purpose !== null && (
        <p class="sheet__foot row row--apart small">
          <span>{words('panel_purpose_is', purposeInWords(purpose))}</span>
          <button type="button" class="button button--quiet button--small" onClick={() => choose(null)}>
            {words('panel_purpose_change')}
          </button>
        </p>
      )}
      <p class="unseen">{words('panel_way_out')}</p>
    </section>
  );
}

function Finding({
  finding,
  brief,
  children,
}: {
  readonly finding: FindingInWords;
  /** Not the first: what matters most is told whole, the others leave their clause's gist to a click. */
  readonly brief: boolean;
  readonly children: ComponentChildren;
}) {
  return (
    <li class={`finding finding--${finding.level}`}>
      <p class="finding__level">
        <Glyph level={finding.level} /> {words(`panel_level_${finding.level}`)}
        {finding.answer === 'unsure' && finding.level !== 'ask' && (
          <span class="finding__perhaps">{words('panel_perhaps')}</span>
        )}
      </p>
      <p class="finding__what">{finding.what}</p>
      <Reasoning finding={finding} brief={brief} />
      {children}
    </li>
  );
}

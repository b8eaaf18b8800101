import type { Declared } from '../draft/declared';
import type { FindingInWords } from '../engine/finding';

/** Where a panel stands: beside the box, never over the words. */
export interface Place {
  readonly root: Element;
  readonly editor: () => HTMLElement | null;
}

/** What a person answered when a send was held. */
export type Held =
  | { readonly choice: 'back' }
  | {
      readonly choice: 'send';
      readonly declared: Partial<Declared>;
      /** Reasons in the person's own words, by finding id. */
      readonly reasons: Readonly<Record<string, string>>;
    };

/** What the panel tells about itself while the person writes. */
export interface PanelActions {
  /** A work reason was picked, or taken back (null). */
  readonly purpose: (purpose: string | null) => void;
}

/** What the hold shows: findings that want an answer, and who is addressed, as the page itself shows them. */
export interface HoldView {
  readonly findings: readonly FindingInWords[];
  readonly recipients: readonly string[];
  readonly purpose: string | null;
  /** On the practice page: nothing is kept, and the hold says so. */
  readonly practice: boolean;
}

/** The in-page panel of one message being written. It names nobody from the roster. */
export interface Panel {
  /** Quiet notes while writing. An empty list leaves a small sign that Forethought watches. */
  notes(findings: readonly FindingInWords[], purpose: string | null): void;
  /** Stops the person at send; resolves with their answer. Only one is open at a time. */
  hold(view: HoldView): Promise<Held>;
  /** The record could not be written: resolves with the person's choice. */
  recordFailed(why: string): Promise<'send' | 'back'>;
  /** A quiet sentence that goes by itself: 'Recorded', 'Could not check this message'. */
  say(sentence: string): void;
  /** Takes the keyboard focus into the panel (from the shortcut). */
  focus(): void;
}

/** Puts a panel beside a box; it goes when the signal is aborted. */
export type OpenPanel = (place: Place, actions: PanelActions, signal: AbortSignal) => Panel;

/** How the resident script finds the panel's code once that has been brought in, in the same isolated world. */
export const PANEL_CODE = Symbol.for('forethought.panel');

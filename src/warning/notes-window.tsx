import { render } from 'preact';
import type { FindingInWords } from '../engine/finding';
import type { Announcer } from './announce';
import { follow } from './follow';
import { Notes, type NotesForm } from './notes';
import { inOrder } from './order';
import type { Panel, PanelActions, Place } from './panel';
import type { Shell } from './shell';
import { findSpot, leastSpot, type Size } from './spot';
import { lookRound } from './surroundings';

/** The notes beside a message. */
export interface NotesWindow extends Pick<Panel, 'notes' | 'say' | 'focus'> {
  /** Goes back into the strip where it was opened over the words for want of room. */
  makeRoom(): void;
}

/** The notes of all panels on the page: none may stand on another. */
const onPage = new Set<HTMLElement>();
/** How long a passing sentence stays. ms. */
const PASSING = 7000;

/** Shows the notes beside the box, as large as there is room, and keeps them there until the signal is aborted. */
export function openNotes(
  place: Place,
  shell: Shell,
  actions: PanelActions,
  announcer: Announcer,
  signal: AbortSignal,
): NotesWindow {
  let findings: readonly FindingInWords[] = [];
  let purpose: string | null = null;
  let sentence: string | null = null;
  /** The person's own choice; null: as the findings and the room are. */
  let folded: boolean | null = null;
  let noRoom = false;
  /** What all of it takes, as last seen. */
  let whole: Size | null = null;
  let passing = 0;
  const inner = document.createElement('div');
  shell.notes.append(inner);

  const form = (): NotesForm => {
    if (folded ?? findings.length === 0) return 'small';
    return noRoom && folded === null ? 'strip' : 'open';
  };
  const sizeNow = (): Size => ({
    width: shell.notes.offsetWidth,
    height: inner.offsetHeight + shell.notes.offsetHeight - shell.notes.clientHeight,
  });
  const draw = () => {
    const given = { findings, purpose, sentence, form: form(), choose: actions.purpose };
    render(<Notes {...given} fold={() => refold(true)} unfold={() => refold(false)} />, inner);
    shell.notes.dataset.form = form();
  };
  const put = () => {
    const ground = lookRound(
      place,
      [...onPage].filter((other) => other !== shell.notes),
    );
    shell.notes.style.visibility = ground ? 'visible' : 'hidden';
    if (!ground) return;
    if (form() === 'open') whole = sizeNow();
    const lacking = whole !== null && findSpot(ground, whole) === null;
    // Nothing changes its shape under the hands of somebody who is in it.
    if (lacking !== noRoom && !shell.hasFocus()) {
      noRoom = lacking;
      draw();
    }
    // At the right edge a small form would be measured squeezed.
    shell.notes.style.left = '0';
    const size = sizeNow();
    const spot = findSpot(ground, size) ?? leastSpot(ground, size, form() === 'open');
    shell.notes.style.left = `${Math.round(spot.left)}px`;
    shell.notes.style.top = `${Math.round(spot.top)}px`;
    shell.notes.style.maxHeight = `${Math.ceil(spot.maxHeight)}px`;
  };
  const settle = () => {
    // Drawn whole first, before anything is painted, to learn what that takes.
    if (!shell.hasFocus()) noRoom = false;
    draw();
    put();
  };
  const refold = (fold: boolean) => {
    const focused = shell.hasFocus();
    folded = fold && noRoom ? null : fold;
    draw();
    put();
    if (focused) inner.querySelector<HTMLElement>('.sheet__fold, .pill')?.focus();
  };
  const makeRoom = () => {
    if (folded !== false || !noRoom) return;
    folded = null;
    draw();
    put();
  };

  onPage.add(shell.notes);
  settle();
  follow(place, inner, put, signal);
  place.root.addEventListener('input', makeRoom, { signal });
  signal.addEventListener('abort', () => {
    clearTimeout(passing);
    onPage.delete(shell.notes);
    render(null, inner);
  });

  return {
    makeRoom,
    notes(now, forWhat) {
      if (signal.aborted) return;
      findings = now;
      purpose = forWhat;
      settle();
      announcer.news(new Map(inOrder(now).map(({ id, what, instead }) => [id, `${what} ${instead}`])));
    },
    say(passingSentence) {
      if (signal.aborted) return;
      sentence = passingSentence;
      settle();
      announcer.say(passingSentence);
      clearTimeout(passing);
      passing = window.setTimeout(() => {
        sentence = null;
        settle();
      }, PASSING);
    },
    focus() {
      if (signal.aborted) return;
      if (form() !== 'open' && findings.length > 0) refold(false);
      inner.querySelector<HTMLElement>('.sheet, .pill')?.focus();
    },
  };
}

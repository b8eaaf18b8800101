import { type ComponentChild, render } from 'preact';
import { announceIn } from './announce';
import { Hold } from './hold';
import { openNotes } from './notes-window';
import type { Held, OpenPanel, Place } from './panel';
import { RecordFailed } from './record-failed';
import { openShell, type Shell } from './shell';

/** Puts a panel beside a box, in a closed shadow root and the top layer; nothing of it stays after the signal's abort. */
export const openPanel: OpenPanel = (place, actions, signal) => {
  const shell = openShell(place, (event) => keyed(event), signal);
  const notes = openNotes(place, shell, actions, announceIn(shell.status, signal), signal);
  const keyed = (event: KeyboardEvent) => {
    const inNotes = shell.dialogs.firstChild === null;
    if (event.key !== 'Escape' || !inNotes || event.isComposing) return;
    event.preventDefault();
    toEditor(place);
    notes.makeRoom();
  };
  const dialog = oneAtATime(shell, signal);
  const thenBack = <T extends { choice: string } | string>(answer: T): T => {
    if (answer === 'back' || (typeof answer === 'object' && answer.choice === 'back')) toEditor(place);
    return answer;
  };
  return {
    notes: notes.notes,
    say: notes.say,
    focus: notes.focus,
    hold: (view) =>
      dialog<Held>({ choice: 'back' }, (decide) => <Hold view={view} decide={decide} />).then(thenBack),
    recordFailed: (why) =>
      dialog<'send' | 'back'>('back', (decide) => <RecordFailed why={why} decide={decide} />).then(thenBack),
  };
};

/** Shows one dialog and takes its first decision. A newer dialog, or the end, counts as going back. */
function oneAtATime(shell: Shell, signal: AbortSignal) {
  let close: (() => void) | null = null;
  signal.addEventListener('abort', () => close?.());
  return <T,>(back: T, view: (decide: (answer: T) => void) => ComponentChild): Promise<T> => {
    close?.();
    if (signal.aborted) return Promise.resolve(back);
    return new Promise((resolve) => {
      const decide = (answer: T) => {
        if (close !== closeThis) return;
        close = null;
        render(null, shell.dialogs);
        resolve(answer);
      };
      const closeThis = () => decide(back);
      close = closeThis;
      render(view(decide), shell.dialogs);
    });
  };
}

function toEditor(place: Place): void {
  const editor = place.editor();
  if (!editor) return;
  // A frame's editor takes the keys only once its window has the focus.
  if (editor.ownerDocument !== document) editor.ownerDocument.defaultView?.focus();
  editor.focus();
}

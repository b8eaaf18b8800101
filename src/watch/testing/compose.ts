import type { Draft } from '../../draft/draft';
import { known } from '../../draft/reading';
import type { FindingInWords } from '../../engine/finding';
import { releaseOnce } from '../../page/hold';
import type { Compose, SendWay } from '../../page/site';
import type { Held, HoldView, OpenPanel, PanelActions } from '../../warning/panel';
import type { Ports } from '../ports';

/** A box in which a message is written, in memory: what it shows is changed by the test. */
export interface Box {
  shows: Draft;
  /** Whether the page still has the button that sends. */
  canSend: boolean;
  /** What was sent, as the box showed it then. */
  readonly sent: Draft[];
  readonly compose: Compose;
  readonly root: HTMLElement;
  readonly editor: HTMLElement;
  /** Writes; false where the words hold still. */
  type(words: string): boolean;
  address(...handles: readonly string[]): void;
}

export const SEND: SendWay = { id: 'send', leaving: 'now', control: null };
export const way = (): SendWay => ({ ...SEND });

const recipients = (handles: readonly string[]) =>
  known(
    handles.map((handle) => ({ handle })),
    'chip',
  );

/** A box on the page with a message to Sam Okoro. */
export function boxTo(...handles: readonly string[]): Box {
  const root = document.createElement('form');
  const editor = document.createElement('textarea');
  root.append(editor);
  document.body.append(root);
  const box: Box = {
    shows: {
      site: 'gmail',
      channel: 'email',
      kind: 'new',
      from: known({ handle: 'r.ellis@elmcourt.example' }, 'from-field'),
      to: recipients(handles),
      group: known(null, 'email'),
      text: known('Rehearsal is at six.', 'editor'),
      attachments: known([], 'attach-fields'),
      leaving: 'now',
    },
    canSend: true,
    sent: [],
    root,
    editor,
    type(words) {
      const event = new InputEvent('beforeinput', { bubbles: true, cancelable: true, composed: true });
      const stays = editor.dispatchEvent(event);
      if (stays) box.shows = { ...box.shows, text: known(words, 'editor') };
      return stays;
    },
    address(...others) {
      box.shows = { ...box.shows, to: recipients(others) };
    },
    compose: {
      root,
      editor: () => editor,
      windows: () => [],
      parties: () => {
        const { site, channel, from, to } = box.shows;
        return { site, channel, from, to };
      },
      draft: (leaving = 'now') => ({ ...box.shows, leaving }),
      sending: () => null,
      release: () => {
        if (box.canSend) box.sent.push(box.shows);
        return box.canSend;
      },
    },
  };
  return box;
}

type Answer = Held | 'send' | 'back';

/** A panel that answers as it was told beforehand, and otherwise goes back; it closes as the real one does. */
export interface FakePanel {
  readonly open: OpenPanel;
  opened: number;
  closed: number;
  readonly notes: (readonly FindingInWords[])[];
  readonly holds: HoldView[];
  readonly failures: string[];
  /** Answers to holds and failures, oldest first. A function is asked when its turn comes. */
  readonly answers: (Answer | (() => Promise<Answer>))[];
  actions: PanelActions | null;
}

export function fakePanel(): FakePanel {
  const panel: FakePanel = {
    opened: 0,
    closed: 0,
    notes: [],
    holds: [],
    failures: [],
    answers: [],
    actions: null,
    open: (_place, actions, signal) => {
      panel.opened += 1;
      panel.actions = actions;
      signal.addEventListener('abort', () => {
        panel.closed += 1;
      });
      const ended = new Promise<null>((resolve) => {
        signal.addEventListener('abort', () => resolve(null));
      });
      const next = async <T extends Answer>(back: T): Promise<T> => {
        if (signal.aborted) return back;
        const answer = panel.answers.shift() ?? back;
        const given = typeof answer === 'function' ? answer() : answer;
        return ((await Promise.race([ended, given])) ?? back) as T;
      };
      return {
        notes: (findings) => void panel.notes.push(findings),
        hold(view) {
          panel.holds.push(view);
          return next<Held>({ choice: 'back' });
        },
        recordFailed(why) {
          panel.failures.push(why);
          return next<'send' | 'back'>('back');
        },
        say: () => undefined,
        focus: () => undefined,
      };
    },
  };
  return panel;
}

/** Where a message is followed, with what it was told. */
export function ports(panel: FakePanel | null, more: Partial<Ports> = {}): Ports & { notices: string[] } {
  const notices: string[] = [];
  return {
    panelCode: () => panel?.open ?? null,
    notice: (sentence) => void notices.push(sentence),
    release: releaseOnce,
    practice: () => ({}),
    notices,
    ...more,
  };
}

/** A finding as the panel has it. */
export const finding = (id: string, more: Partial<FindingInWords> = {}): FindingInWords => ({
  id,
  clause: id.split('/')[0] ?? '',
  policy: 'E-safety Policy',
  level: 'hold',
  answer: 'breach',
  ask: 'reason',
  what: 'It is late in the evening.',
  why: 'Nobody is written to at night.',
  instead: 'Send it in the morning.',
  evidence: [],
  ...more,
});

import { NOTHING_DECLARED } from '../draft/declared';
import type { Compose, SendWay } from '../page/site';
import { words } from '../words/words';
import { extensionGone } from './ask-firmly';
import { type Beside, beside } from './beside';
import { notChecked } from './not-checked';
import type { Ports } from './ports';
import { RELOAD } from './reload';
import { sendKnown } from './send-known';
import { type Verdict, verdicts } from './verdict';

/** One message being written, from the first recipient until it is sent or closed. */
export interface Followed {
  /** The recipients, or the account, may have changed. */
  readonly partiesChanged: () => void;
  /** The words changed. Called at each key: it must cost nothing where nobody known is addressed. */
  readonly textChanged: () => void;
  /** At send, at once: whether the very event may go on. */
  readonly decide: (event: Event) => 'let' | 'stop';
  /** The send was stopped: checks it, asks the person, records, and lets it go. */
  readonly send: (way: SendWay) => Promise<void>;
  /** Takes the keyboard into the panel, where there is one. */
  readonly focusPanel: () => boolean;
}

const SENDS = ['click', 'keydown', 'submit'];

/** Follows one message. Everything it starts ends with the signal. */
export function follow(compose: Compose, ports: Ports, signal: AbortSignal): Followed {
  const verdict = verdicts(ports.practice);
  let declared = NOTHING_DECLARED;
  let panel: Beside | null = null;
  let sending = false;
  let gone = false;

  const declare = (changes: Partial<typeof declared>) => {
    declared = { ...declared, ...changes };
  };
  const show = (found: Verdict) => {
    if (signal.aborted) return;
    if (found !== 'somebody' || gone) {
      panel?.close();
      panel = null;
      return;
    }
    panel ??= beside(compose, ports, { declared: () => declared, declare, ended }, signal);
    panel?.assessSoon();
  };
  /** The extension was updated or removed under the page: what stands beside the message is not true any more. */
  const ended = () => {
    gone = true;
    show('extension-gone');
    ports.notice(RELOAD);
  };

  async function send(way: SendWay): Promise<void> {
    const found = await verdict.settled(compose.parties());
    show(found);
    if (found === 'somebody' && panel) {
      const writer = { declared: () => declared, declare, panel: panel.panel };
      if (await sendKnown(compose, way, ports, writer).then(() => true, stillThere)) return;
    }
    if (!ports.release(compose, way)) ports.notice(words('watch_control_gone'));
    if (!gone) tellUnchecked(found === 'somebody' ? 'cannot-check' : found);
  }

  /** False where the extension is gone: then nothing holds the message any more. */
  function stillThere(error: unknown): false {
    if (!extensionGone(error)) throw error;
    ended();
    return false;
  }

  function tellUnchecked(found: Verdict): void {
    if (found === 'extension-gone') ports.notice(RELOAD);
    if (found !== 'unreadable' && found !== 'cannot-check') return;
    ports.notice(words(found === 'unreadable' ? 'watch_unreadable' : 'watch_not_checked'));
    notChecked(compose, found);
  }

  return {
    partiesChanged: () => void verdict.settled(compose.parties()).then(show),
    textChanged: () => panel?.assessSoon(),
    decide(event) {
      const found = gone ? 'extension-gone' : verdict.current(compose.parties());
      // One press is several events; it is told of once, by the one that sends.
      if (found === 'unreadable' || found === 'extension-gone') {
        if (SENDS.includes(event.type)) tellUnchecked(found);
      } else if (found !== 'nobody' && found !== 'not-set-up') return 'stop';
      return 'let';
    },
    async send(way) {
      if (sending) return;
      sending = true;
      await send(way).finally(() => {
        sending = false;
      });
    },
    focusPanel() {
      panel?.panel.focus();
      return panel !== null;
    },
  };
}

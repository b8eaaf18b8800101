import { NOTHING_DECLARED } from '../draft/declared';
import type { Compose, SendWay } from '../page/site';
import { words } from '../words/words';
import { extensionGone } from './ask-firmly';
import { type Beside, beside } from './beside';
import { notChecked } from './not-checked';
import { notSent } from './not-sent';
import type { Ports } from './ports';
import { RELOAD } from './reload';
import { type Released, sendKnown } from './send-known';
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
  /** The set-up has changed: who is known is asked again. */
  readonly forget: () => void;
  /** Takes the keyboard into the panel, where there is one. */
  readonly focusPanel: () => boolean;
}

const SENDS = ['click', 'keydown', 'submit'];
/** Recipients that change at each look are not waited for for ever. */
const MOST_TRIES = 5;
/** Milliseconds within which the events of one press come; what it sends unchecked is told of once. */
const ONE_PRESS = 1_000;

/** Follows one message. Everything it starts ends with the signal. */
export function follow(compose: Compose, ports: Ports, signal: AbortSignal): Followed {
  const verdict = verdicts(ports.practice);
  let declared = NOTHING_DECLARED;
  let panel: Beside | null = null;
  let sending = false;
  let gone = false;
  let released: Released | null = null;
  let toldAt = Number.NEGATIVE_INFINITY;

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
  const partiesChanged = () => {
    void verdict.settled(compose.parties()).then(() => {
      // A slow answer may be about recipients who are not there any more.
      const now = verdict.current(compose.parties());
      if (now) show(now);
    });
  };
  /** One press is several events: on a key a click may follow, on a click a second. */
  const isNewPress = ({ type, timeStamp }: Event): boolean => {
    if (!SENDS.includes(type) || timeStamp - toldAt < ONE_PRESS) return false;
    toldAt = timeStamp;
    return true;
  };
  /** The extension was updated or removed under the page: what stands beside the message is not true any more. */
  const ended = () => {
    gone = true;
    // A question that is open keeps standing: its answer lets the message go.
    if (!sending) show('extension-gone');
    ports.notice(RELOAD);
  };

  /** The verdict for the recipients as they stand when it is there; they may change while it is asked for. */
  async function settled(): Promise<Verdict> {
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      const found = await verdict.settled(compose.parties());
      if (found === 'cannot-check' || verdict.current(compose.parties()) === found) return found;
    }
    return 'cannot-check';
  }

  async function send(way: SendWay): Promise<void> {
    didNotGo();
    const found = await settled();
    show(found);
    if (found === 'somebody') {
      const writer = { declared: () => declared, declare, panel: panel?.panel ?? null };
      released = await sendKnown(compose, way, ports, writer);
      if (released && !writer.panel) tellUnchecked('cannot-check');
      return;
    }
    if (went(way)) tellUnchecked(found);
  }

  /** Lets a message go that nothing is known of, or says that it did not: what stays has not gone unchecked. */
  function went(way: SendWay): boolean {
    const goes = ports.release(compose, way);
    if (!goes) ports.notice(words('watch_control_gone'));
    return goes;
  }

  /** Whatever went wrong in checking, mail is not blocked. */
  function unchecked(error: unknown, way: SendWay): void {
    if (extensionGone(error)) ended();
    if (went(way) && !gone) tellUnchecked('cannot-check');
  }

  /** What was let go is still here and written on, or sent anew: the page asked something, and the person went back. */
  function didNotGo(): void {
    if (released) notSent(released, [], ports);
    released = null;
  }

  function tellUnchecked(found: Verdict): void {
    if (found === 'extension-gone') ports.notice(RELOAD);
    if (found !== 'unreadable' && found !== 'cannot-check') return;
    ports.notice(words(found === 'unreadable' ? 'watch_unreadable' : 'watch_not_checked'));
    notChecked(compose, found, ports.practice());
  }

  return {
    partiesChanged,
    textChanged() {
      didNotGo();
      panel?.assessSoon();
    },
    decide(event) {
      const found = gone ? 'extension-gone' : verdict.current(compose.parties());
      if (found === 'unreadable' || found === 'extension-gone') {
        if (isNewPress(event)) tellUnchecked(found);
      } else if (found !== 'nobody' && found !== 'not-set-up') return 'stop';
      return 'let';
    },
    async send(way) {
      if (sending) return;
      sending = true;
      await send(way)
        .catch((error: unknown) => unchecked(error, way))
        .finally(() => {
          sending = false;
          if (gone) show('extension-gone');
        });
    },
    forget() {
      verdict.forget();
      partiesChanged();
    },
    focusPanel() {
      panel?.panel.focus();
      return panel !== null;
    },
  };
}

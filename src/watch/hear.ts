import type { Here, ToPage } from '../messages/to-page';

/** What the script in a page does when the extension speaks to it. */
export interface Hearing {
  readonly setUpChanged: () => void;
  readonly areYouThere: () => Here;
}

/** Hears what the extension says to this page, without a library, until the signal ends it. */
export function hearExtension(hearing: Hearing, signal: AbortSignal): void {
  const runtime = extensionRuntime();
  if (!runtime?.onMessage) return;
  const { id, onMessage } = runtime;
  const hear: Listener = (message, sender, answer) => {
    if (sender.id !== id) return;
    const type = (message as ToPage | null | undefined)?.type;
    if (type === 'set-up-changed') hearing.setUpChanged();
    if (type === 'are-you-there') answer(hearing.areYouThere());
  };
  onMessage.addListener(hear);
  signal.addEventListener('abort', () => onMessage.removeListener(hear), { once: true });
}

type Listener = (
  message: unknown,
  sender: { readonly id?: string },
  answer: (reply: unknown) => void,
) => void;
interface Runtime {
  readonly id: string;
  readonly onMessage?: {
    addListener(listener: Listener): void;
    removeListener(listener: Listener): void;
  };
}

function extensionRuntime(): Runtime | undefined {
  const scope = globalThis as { browser?: { runtime?: Runtime }; chrome?: { runtime?: Runtime } };
  return scope.browser?.runtime ?? scope.chrome?.runtime;
}

import type { Declared } from '../draft/declared';
import type { Assessed } from '../messages/messages';
import type { Compose } from '../page/site';
import type { Panel } from '../warning/panel';
import { askFirmly, extensionGone } from './ask-firmly';
import type { Ports } from './ports';

/** Milliseconds without a key after which the words are looked at. */
const PAUSE = 150;
/** Milliseconds to wait for an assessment; the next pause asks again. */
const PATIENCE = 4_000;

/** The panel of a message to somebody known, kept up to date at each pause in writing. */
export interface Beside {
  readonly panel: Panel;
  readonly assessSoon: () => void;
  readonly close: () => void;
}

/** What the writer has stated, and what is to happen when the extension is gone. */
export interface Writing {
  readonly declared: () => Declared;
  readonly declare: (changes: Partial<Declared>) => void;
  readonly ended: () => void;
}

/** Opens the panel beside a message, or answers null where its code has not been brought in. */
export function beside(
  compose: Compose,
  ports: Ports,
  { declared, declare, ended }: Writing,
  signal: AbortSignal,
): Beside | null {
  const open = ports.panelCode();
  if (!open) return null;
  const end = new AbortController();
  const ends = AbortSignal.any([signal, end.signal]);
  let pause: ReturnType<typeof setTimeout> | undefined;
  let latest = 0;

  const panel = open(
    { root: compose.root, editor: () => compose.editor() },
    {
      purpose: (purpose) => {
        declare({ purpose });
        void assess();
      },
    },
    ends,
  );
  ends.addEventListener('abort', () => clearTimeout(pause), { once: true });

  async function asked(): Promise<Assessed> {
    const draft = compose.draft();
    return askFirmly({ type: 'assess', draft, declared: declared(), ...ports.practice() }, PATIENCE);
  }

  async function assess(): Promise<void> {
    const turn = ++latest;
    const findings = await asked().then(
      (answer) => answer.findings,
      (error: unknown) => (extensionGone(error) && !ends.aborted ? ended() : undefined),
    );
    if (findings && turn === latest && !ends.aborted) panel.notes(findings, declared().purpose);
  }

  return {
    panel,
    assessSoon() {
      clearTimeout(pause);
      if (!ends.aborted) pause = setTimeout(() => void assess(), PAUSE);
    },
    close: () => end.abort(),
  };
}

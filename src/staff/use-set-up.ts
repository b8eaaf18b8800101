import { useState } from 'preact/hooks';
import { ask } from '../messages/ask';
import type { SetUpProblem } from '../messages/pages';
import { words } from '../words/words';
import { whyOf } from './background';

/** Putting a set-up in force, and what came of it. */
export interface UsingSetUp {
  readonly put: (setUp: unknown) => Promise<void>;
  readonly problems: readonly SetUpProblem[];
  readonly done: boolean;
  readonly busy: boolean;
}

/** @param whenUsed called once the background has it in force */
export function useSetUp(whenUsed: () => Promise<void>): UsingSetUp {
  const [problems, setProblems] = useState<readonly SetUpProblem[]>([]);
  const [done, setDone] = useState(false);
  const [busy, setBusy] = useState(false);

  async function put(setUp: unknown) {
    setBusy(true);
    setDone(false);
    setProblems([]);
    const used = await ask({ type: 'use-set-up', setUp }).catch((error: unknown) => ({
      ok: false as const,
      problems: [{ where: words('extension_name'), what: words('staff_unreachable_what', whyOf(error)) }],
    }));
    setBusy(false);
    if (!used.ok) return setProblems(used.problems);
    setDone(true);
    await whenUsed();
  }
  return { put, problems, done, busy };
}

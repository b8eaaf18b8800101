import { useCallback, useEffect, useState } from 'preact/hooks';
import { ask } from '../messages/ask';
import type { State } from '../messages/pages';

/** What the background says of itself; `unreachable` with its reason where it does not answer. */
export type Told =
  | { readonly is: 'asking' }
  | { readonly is: 'here'; readonly state: State }
  | { readonly is: 'unreachable'; readonly why: string };

/** The background's state, and a way to ask for it again. */
export function useBackground(): readonly [Told, () => Promise<void>] {
  const [told, setTold] = useState<Told>({ is: 'asking' });
  const askAgain = useCallback(async () => {
    try {
      setTold({ is: 'here', state: await ask({ type: 'state' }) });
    } catch (error) {
      setTold({ is: 'unreachable', why: whyOf(error) });
    }
  }, []);
  useEffect(() => {
    void askAgain();
  }, [askAgain]);
  return [told, askAgain];
}

/** What went wrong, as far as the error says it. */
export const whyOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

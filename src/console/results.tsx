import { words } from '../words/words';
import { Result } from './result';
import { said } from './sentences';
import type { Imports, Item } from './use-imports';
import type { Store } from './use-store';

interface ResultsProps {
  readonly imports: Imports;
  readonly store: Store;
}

/** What came of the files of this visit: what needs the manager first. */
export function Results({ imports, store }: ResultsProps) {
  const { items, busy } = imports;
  if (items.length === 0) return <div role="status" class="unseen" />;
  const done = items.filter(({ state }) => state === 'done').length;
  return (
    <section class="stack stack--tight" aria-labelledby="results-heading">
      <div class="row row--apart">
        <h2 class="heading" id="results-heading">
          {words('console_results')}
        </h2>
        {busy ? (
          <button type="button" class="button button--small" onClick={imports.stop}>
            {words('console_stop')}
          </button>
        ) : (
          <button type="button" class="button button--small button--quiet" onClick={imports.clear}>
            {words('console_result_clear')}
          </button>
        )}
      </div>
      <div role="status" class="progress">
        {busy ? (
          <>
            <progress max={items.length} value={done} aria-hidden="true" />
            <span class="small quiet">
              {words('console_checking_count', Math.min(done + 1, items.length), items.length)}
            </span>
          </>
        ) : (
          <span class="unseen">{words('console_results_done')}</span>
        )}
      </div>
      <ul class="results">
        {byNeed(items).map((item) => (
          <Result key={item.id} item={item} store={store} answer={imports.answer} />
        ))}
      </ul>
    </section>
  );
}

const NEED = { fault: 1, ask: 2, calm: 3, ok: 4 } as const;

/** Files on their way first; then what is wrong, what is asked, and what is well; the newest first in each. */
function byNeed(items: readonly Item[]): readonly Item[] {
  const need = ({ outcome }: Item): number => (outcome ? NEED[said(outcome, 0).tone] : 0);
  return items.toReversed().sort((a, b) => need(a) - need(b));
}

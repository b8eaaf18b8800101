import { words } from '../words/words';
import { Result } from './Result';
import type { Imports } from './use-imports';
import type { Store } from './use-store';

interface ResultsProps {
  readonly imports: Imports;
  readonly store: Store;
}

/** What came of the files of this visit, the newest first. */
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
        {items.toReversed().map((item) => (
          <Result key={item.id} item={item} store={store} answer={imports.answer} />
        ))}
      </ul>
    </section>
  );
}

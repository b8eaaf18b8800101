import { useRef, useState } from 'preact/hooks';
import type { SetUp } from '../setup/organisation';
import { MOST_BYTES, readSetUp, type SetUpRead, tooBig } from '../setup/schema';
import { words } from '../words/words';
import { Problems } from './problems';
import { SetUpFacts } from './set-up-facts';
import type { UsingSetUp } from './use-set-up';

interface OpenFileProps {
  readonly use: UsingSetUp;
  readonly before: SetUp | null;
}

/** Opening a set-up file: what it says is shown before it is used. */
export function OpenFile({ use, before }: OpenFileProps) {
  const [read, setRead] = useState<SetUpRead | null>(null);
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);

  async function take(file: File | undefined) {
    setOver(false);
    if (!file) return;
    setRead(file.size > MOST_BYTES ? tooBig() : readSetUp(await file.text()));
  }

  const problems = read && !read.ok ? read.problems : use.problems;
  return (
    <div class="stack">
      <p class="lead">{words('staff_file_lead')}</p>
      <fieldset
        aria-label={words('staff_way_file')}
        class={over ? 'drop drop--over' : 'drop'}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          void take(event.dataTransfer?.files[0]);
        }}
      >
        <p>{words('staff_file_label')}</p>
        <input
          type="file"
          hidden
          accept=".json,application/json"
          ref={input}
          onChange={(event) => void take(event.currentTarget.files?.[0])}
        />
        <button type="button" class="button" onClick={() => input.current?.click()}>
          {words('staff_file_choose')}
        </button>
      </fieldset>
      {problems.length > 0 && <Problems problems={problems} />}
      {read?.ok && <SetUpFacts setUp={read.setUp} />}
      {read?.ok && before && <p class="quiet">{words('staff_file_replaces', before.name)}</p>}
      <div class="row">
        {read?.ok && (
          <button
            type="button"
            class="button button--primary"
            disabled={use.busy}
            onClick={() => void use.put(read.setUp)}
          >
            {words('staff_file_use')}
          </button>
        )}
        <a class="button button--quiet" href="#start">
          {words('staff_back')}
        </a>
      </div>
    </div>
  );
}

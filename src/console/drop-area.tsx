import { useEffect, useRef, useState } from 'preact/hooks';
import { words } from '../words/words';

interface DropAreaProps {
  readonly add: (files: readonly File[]) => void;
  /** Records are here already: the area makes room for them. */
  readonly small: boolean;
}

/** Where files are dropped or chosen. A file let go anywhere on the page counts: it must never replace the page. */
export function DropArea({ add, small }: DropAreaProps) {
  const over = useDroppedFiles(add);
  const picker = useRef<HTMLInputElement>(null);
  return (
    <div class={`drop ${small ? 'drop--small' : 'drop--large'} ${over ? 'drop--over' : ''}`}>
      <p class="drop__words">{words(over ? 'console_drop_over' : 'console_drop')}</p>
      <p class="quiet small drop__hint">{words('console_drop_hint')}</p>
      <button
        type="button"
        class={`button ${small ? '' : 'button--primary'}`}
        onClick={() => picker.current?.click()}
      >
        {words('console_drop_choose')}
      </button>
      <input
        ref={picker}
        class="unseen"
        type="file"
        multiple
        tabIndex={-1}
        aria-label={words('console_drop_choose')}
        onChange={({ currentTarget }) => {
          add([...(currentTarget.files ?? [])]);
          currentTarget.value = '';
        }}
      />
    </div>
  );
}

/** Whether files hang above the page. */
function useDroppedFiles(add: (files: readonly File[]) => void): boolean {
  const [over, setOver] = useState(false);
  const latest = useRef(add);
  latest.current = add;
  useEffect(() => {
    const { signal, abort } = ended();
    addEventListener(
      'dragover',
      (event) => {
        event.preventDefault();
        setOver(event.dataTransfer?.types.includes('Files') ?? false);
      },
      { signal },
    );
    addEventListener('dragleave', (event) => event.relatedTarget === null && setOver(false), { signal });
    addEventListener(
      'drop',
      (event) => {
        event.preventDefault();
        setOver(false);
        const files = [...(event.dataTransfer?.files ?? [])];
        if (files.length > 0) latest.current(files);
      },
      { signal },
    );
    return abort;
  }, []);
  return over;
}

function ended() {
  const ending = new AbortController();
  return { signal: ending.signal, abort: () => ending.abort() };
}

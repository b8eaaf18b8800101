import { words } from '../words/words';
import { Dialog } from './dialog';

/** The record could not be written: the person decides, and is told what follows. */
export function RecordFailed({
  why,
  decide,
}: {
  readonly why: string;
  readonly decide: (choice: 'send' | 'back') => void;
}) {
  return (
    <Dialog
      level="fault"
      label={words('panel_failed_label')}
      title={words('panel_failed_title')}
      back={words('panel_failed_back')}
      goBack={() => decide('back')}
      telling={<p>{why}</p>}
      going={(gate) => (
        <>
          <p class="hold__kept">{words('panel_failed_later')}</p>
          <button
            type="button"
            class="button hold__send"
            data-waits={gate.closed}
            onClick={(event) => gate.pass(event, () => decide('send'))}
          >
            {words('panel_failed_send')}
          </button>
        </>
      )}
    />
  );
}

import { useState } from 'preact/hooks';
import type { State } from '../messages/pages';
import { makePassphrase } from '../record/passphrase';
import type { SetUp } from '../setup/organisation';
import { words } from '../words/words';
import { whyOf } from './background';
import { contentsOf } from './contents';
import { ContentsView } from './contents-view';
import { makeExport, save } from './export-file';
import { Note } from './note';
import { Passphrase } from './passphrase';
import { momentOf } from './sentences';
import { Unreadable } from './unreadable';
import { useMyRecord } from './use-my-record';

interface ExportProps {
  readonly setUp: SetUp;
  readonly record: State['record'];
  readonly askAgain: () => Promise<void>;
}

/** Handing the record to the line manager: what the file will hold comes first, then the file. */
export function ExportView({ setUp, record, askAgain }: ExportProps) {
  const read = useMyRecord(setUp, record.entries);
  const [passphrase, setPassphrase] = useState(() => (setUp.managerKey ? null : makePassphrase()));
  const [busy, setBusy] = useState(false);
  const [saved, setSaved] = useState<string | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const manager = setUp.staff.manager.name;

  async function make() {
    setBusy(true);
    setFault(null);
    try {
      const file = await makeExport(setUp, passphrase, Date.now());
      save(file);
      setSaved(file.name);
      await askAgain();
    } catch (error) {
      setFault(whyOf(error));
    }
    setBusy(false);
  }

  if (read.is === 'reading') return <p class="quiet">{words('staff_record_reading')}</p>;
  if (read.is === 'unreadable') return <Unreadable why={read.why} />;
  const contents = contentsOf(read.entries);
  return (
    <>
      <p class="lead">{words('staff_export_lead', manager)}</p>
      <p class="quiet">
        {record.lastExport === null
          ? words('staff_export_never')
          : words('staff_export_last', momentOf(record.lastExport, setUp.zone))}
      </p>
      <ContentsView contents={contents} zone={setUp.zone} />
      {passphrase === null ? (
        <section class="card card--flat stack stack--tight">
          <h2 class="heading">{words('staff_export_who')}</h2>
          <p>{words('staff_export_key', manager)}</p>
        </section>
      ) : (
        <Passphrase passphrase={passphrase} manager={manager} />
      )}
      {fault && (
        <Note kind="fault" title={words('staff_export_failed')}>
          <p>{fault}</p>
          <p>{words('staff_export_failed_what')}</p>
        </Note>
      )}
      {saved && (
        <Note kind="ok" title={words('staff_export_saved', saved)}>
          <p>
            {words(passphrase === null ? 'staff_export_next_key' : 'staff_export_next_passphrase', manager)}
          </p>
        </Note>
      )}
      <div class="row">
        <button type="button" class="button button--primary" disabled={busy} onClick={() => void make()}>
          {words(busy ? 'staff_export_making' : saved ? 'staff_export_again' : 'staff_export_make')}
        </button>
        {passphrase !== null && saved && (
          <button
            type="button"
            class="button button--quiet"
            onClick={() => {
              setPassphrase(makePassphrase());
              setSaved(null);
            }}
          >
            {words('staff_export_new_passphrase')}
          </button>
        )}
      </div>
    </>
  );
}

import { useState } from 'preact/hooks';
import { words } from '../words/words';

interface PassphraseProps {
  readonly passphrase: string;
  readonly manager: string;
}

/** The passphrase of one file, to be told to the manager by another way than the file. */
export function Passphrase({ passphrase, manager }: PassphraseProps) {
  const [copied, setCopied] = useState<boolean | null>(null);
  const copy = () =>
    navigator.clipboard.writeText(passphrase).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <section class="card card--flat stack stack--tight" aria-labelledby="passphrase">
      <h2 class="heading" id="passphrase">
        {words('staff_export_passphrase')}
      </h2>
      <div class="row">
        <output class="code passphrase">{passphrase}</output>
        <button type="button" class="button button--small" onClick={() => void copy()}>
          {words('staff_export_copy')}
        </button>
        <span class="small quiet" role="status">
          {copied === true && words('staff_export_copied')}
          {copied === false && words('staff_export_not_copied')}
        </span>
      </div>
      <p class="quiet">{words('staff_export_passphrase_what', manager)}</p>
    </section>
  );
}

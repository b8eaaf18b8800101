import { words } from '../words/words';
import type { KeptFile } from './database';
import { momentOf, ownZone } from './moment';
import { Safe } from './safe';
import { said } from './sentences';
import { FILES_SHOWN } from './use-store';

/** Every file that was brought in, and what came of it. */
export function History({ files }: { readonly files: readonly KeptFile[] }) {
  const now = Date.now();
  return (
    <details class="fold history">
      <summary>{words('console_history')}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section class="table__scroll" aria-label={words('console_history')} tabIndex={0}>
        <table class="table">
          <caption>
            {words('console_history_what')}{' '}
            {files.length === FILES_SHOWN && words('console_history_more', FILES_SHOWN)}
          </caption>
          <thead>
            <tr>
              <th scope="col">{words('console_history_when')}</th>
              <th scope="col">{words('console_history_file')}</th>
              <th scope="col">{words('console_history_said')}</th>
            </tr>
          </thead>
          <tbody>
            {files.map(({ id, at, name, outcome }) => (
              <tr key={id}>
                <td class="nowrap">{momentOf({ utcMs: at, zone: ownZone() }, now)}</td>
                <td class="history__name">
                  <Safe text={name} />
                </td>
                <td>
                  <Safe text={said(outcome, at).title} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}

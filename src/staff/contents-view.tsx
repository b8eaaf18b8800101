import { words } from '../words/words';
import type { Contents } from './contents';
import { spanOf } from './sentences';

/** What a file will hold, before it is made. */
export function ContentsView({ contents, zone }: { readonly contents: Contents; readonly zone: string }) {
  const { entries, messages, notSent, recordedNotSent, people, from, to } = contents;
  return (
    <section class="card stack" aria-labelledby="contents">
      <h2 class="heading" id="contents">
        {words('staff_export_holds')}
      </h2>
      <dl class="facts">
        <dt>{words('staff_export_entries')}</dt>
        <dd>{entries + 1}</dd>
        {from !== null && to !== null && <dt>{words('staff_export_span')}</dt>}
        {from !== null && to !== null && <dd>{spanOf(from, to, zone)}</dd>}
        <dt>{words('staff_export_messages')}</dt>
        <dd>{messages}</dd>
        <dt>{words('staff_export_not_sent')}</dt>
        <dd>{notSent}</dd>
        {recordedNotSent > 0 && <dt>{words('staff_export_recorded_not_sent')}</dt>}
        {recordedNotSent > 0 && <dd>{recordedNotSent}</dd>}
        <dt>{words('staff_export_people')}</dt>
        <dd>{people.length === 0 ? words('staff_none') : people.join(', ')}</dd>
      </dl>
      <p class="small quiet">{words('staff_export_what')}</p>
    </section>
  );
}

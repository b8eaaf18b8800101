import { words } from '../words/words';
import { Note } from './note';

/** Said where the record cannot be read just now. */
export function Unreadable({ why }: { readonly why: string }) {
  return (
    <Note kind="fault" title={words('staff_record_unreadable')}>
      <p>{why}</p>
      <p>{words('staff_record_broken_what')}</p>
    </Note>
  );
}

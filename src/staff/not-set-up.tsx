import { words } from '../words/words';

/** In the place of a section that needs a set-up. */
export function NotSetUp() {
  return (
    <div class="empty stack stack--tight">
      <p>{words('staff_not_set_up')}</p>
      <p>
        <a href="#start">{words('staff_not_set_up_link')}</a>
      </p>
    </div>
  );
}

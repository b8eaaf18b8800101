import type { ComponentChildren } from 'preact';
import { words } from '../words/words';

interface WaysProps {
  /** null where the demonstration is in force already. */
  readonly demonstration: (() => void) | null;
  /** Nothing is set up yet: one way is proposed before the others. */
  readonly first: boolean;
}

/** The three ways to set up. */
export function Ways({ demonstration, first }: WaysProps) {
  return (
    <div class="ways">
      <Way title={words('staff_way_file_title')} what={words('staff_way_file_what')}>
        <a class={first ? 'button button--primary' : 'button'} href="#file">
          {words('staff_way_file_do')}
        </a>
      </Way>
      <Way title={words('staff_way_own_title')} what={words('staff_way_own_what')}>
        <a class="button" href="#own">
          {words('staff_way_own_do')}
        </a>
      </Way>
      {demonstration && (
        <Way title={words('staff_way_demonstration')} what={words('staff_way_demonstration_what')}>
          <button type="button" class="button" onClick={demonstration}>
            {words('staff_way_demonstration_do')}
          </button>
        </Way>
      )}
    </div>
  );
}

function Way(props: { readonly title: string; readonly what: string; readonly children: ComponentChildren }) {
  return (
    <section class="card card--flat stack way">
      <h2 class="heading">{props.title}</h2>
      <p class="quiet">{props.what}</p>
      <div class="way__do">{props.children}</div>
    </section>
  );
}

import { useEffect, useRef } from 'preact/hooks';
import { words } from '../words/words';
import type { Writing } from './examples';

/** In the place of the compose box once its message was let go: what would have happened. */
export function Sent(props: {
  readonly writing: Writing;
  readonly change: () => void;
  readonly another: () => void;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section class="card stack" aria-labelledby="sent">
      <h2 class="heading" id="sent" tabIndex={-1} ref={heading}>
        {words('practice_sent')}
      </h2>
      <p>{words('practice_sent_what')}</p>
      <blockquote class="message" dir="auto">
        {props.writing.text || words('practice_sent_empty')}
      </blockquote>
      <div class="row">
        <button type="button" class="button button--primary" onClick={props.another}>
          {words('practice_another')}
        </button>
        <button type="button" class="button" onClick={props.change}>
          {words('practice_change')}
        </button>
      </div>
    </section>
  );
}

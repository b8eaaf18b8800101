import { words } from '../words/words';

/** What happens before there is anything to see, in three steps. */
export function FirstSteps({ hasKey }: { readonly hasKey: boolean }) {
  return (
    <section class="stack stack--tight" aria-label={words('console_steps')}>
      <ol class="steps">
        <li class={`step ${hasKey ? 'step--done' : ''}`}>
          <h2 class="heading">
            {hasKey ? words('console_step_key') : <a href="#key">{words('console_step_key')}</a>}
            {hasKey && <span class="tag tag--ok">{words('console_step_done')}</span>}
          </h2>
          <p class="quiet">{words('console_step_key_what')}</p>
        </li>
        <li class="step">
          <h2 class="heading">{words('console_step_ask')}</h2>
          <p class="quiet">{words('console_step_ask_what')}</p>
        </li>
        <li class="step">
          <h2 class="heading">{words('console_step_drop')}</h2>
          <p class="quiet">{words('console_step_drop_what')}</p>
        </li>
      </ol>
    </section>
  );
}

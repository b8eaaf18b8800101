import type { State } from '../messages/pages';
import { madeByHand } from '../setup/by-hand';
import { DEMONSTRATION } from '../setup/demonstration';
import { words } from '../words/words';
import { Note } from './note';
import { OpenFile } from './open-file';
import { OwnSetUp } from './own-set-up';
import { Problems } from './problems';
import { SetUpFacts } from './set-up-facts';
import { useSetUp } from './use-set-up';
import type { View } from './view';
import { Ways } from './ways';

interface StartProps {
  readonly view: View;
  readonly state: State;
  readonly askAgain: () => Promise<void>;
}

/** Where one begins: three ways to set up; afterwards, what is set up. */
export function Start({ view, state, askAgain }: StartProps) {
  const use = useSetUp(async () => {
    await askAgain();
    location.hash = '#start';
  });
  const { setUp } = state;
  const own = setUp && madeByHand(setUp) ? setUp : null;
  if (view === 'file') return <OpenFile use={use} before={setUp} />;
  if (view === 'own') return <OwnSetUp key="own" use={use} before={null} />;
  if (view === 'change' && own) return <OwnSetUp key="change" use={use} before={own} />;
  return (
    <>
      {use.problems.length > 0 && <Problems problems={use.problems} />}
      {use.done && setUp && <Note kind="ok" title={words('staff_set_up_done')} />}
      {!setUp && !state.setUpFault && <p class="lead">{words('staff_welcome_lead')}</p>}
      {setUp && <SetUpFacts setUp={setUp} />}
      {own && (
        <div class="row">
          <a class="button" href="#change">
            {words('staff_change_own')}
          </a>
        </div>
      )}
      {setUp && <h2 class="heading staff__apart">{words('staff_other_set_up')}</h2>}
      <Ways demonstration={setUp?.demonstration ? null : () => void use.put(DEMONSTRATION)} first={!setUp} />
      {setUp && <p class="small quiet">{words('staff_other_set_up_kept')}</p>}
    </>
  );
}

import { useState } from 'preact/hooks';
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
import { Ways } from './ways';

type Doing = 'looking' | 'file' | 'own' | 'change';

/** Where one begins: three ways to set up; afterwards, what is set up. */
export function Start({
  state,
  askAgain,
}: {
  readonly state: State;
  readonly askAgain: () => Promise<void>;
}) {
  const [doing, setDoing] = useState<Doing>('looking');
  const use = useSetUp(async () => {
    await askAgain();
    setDoing('looking');
  });
  const { setUp } = state;
  const back = () => setDoing('looking');

  if (doing === 'file') return <OpenFile use={use} back={back} before={setUp} />;
  if (doing === 'own') return <OwnSetUp use={use} back={back} before={null} />;
  if (doing === 'change' && setUp) return <OwnSetUp use={use} back={back} before={setUp} />;
  return (
    <>
      {use.problems.length > 0 && <Problems problems={use.problems} />}
      {use.done && setUp && <Note kind="ok" title={words('staff_set_up_done')} />}
      {!setUp && <p class="lead">{words('staff_welcome_lead')}</p>}
      {setUp && <SetUpFacts setUp={setUp} />}
      {setUp && madeByHand(setUp) && (
        <div class="row">
          <button type="button" class="button" onClick={() => setDoing('change')}>
            {words('staff_change_own')}
          </button>
        </div>
      )}
      {setUp && <h2 class="heading staff__apart">{words('staff_other_set_up')}</h2>}
      <Ways
        openFile={() => setDoing('file')}
        demonstration={setUp?.demonstration ? null : () => void use.put(DEMONSTRATION)}
        own={() => setDoing('own')}
        first={!setUp}
      />
      {setUp && <p class="small quiet">{words('staff_other_set_up_kept')}</p>}
    </>
  );
}

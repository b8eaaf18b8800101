import type { Runtime } from 'webextension-polyfill';
import type { Draft } from '../draft/draft';
import type { Assess, Assessed, LookedUp, LookUp, Practice } from '../messages/messages';
import type { SetUp } from '../setup/organisation';
import { setUpInForce } from './in-force';
import { judge, partiesKnown, toldOf } from './judge';
import { bringPanel } from './panel-code';
import { NO_PAST, type Past, pastWith } from './past';

/** Is anybody known addressed? Where somebody is, the panel's code is in the tab before the answer is. */
export async function onLookUp(message: LookUp, sender: Runtime.MessageSender): Promise<LookedUp> {
  const setUp = await setUpInForce();
  if (!setUp) return { answer: 'not-set-up' };
  const { known, maybe } = partiesKnown(setUp, message.parties);
  if (known.length + maybe.length === 0) return { answer: 'nobody' };
  // Without the panel nobody can be warned or asked, but what is sent can still be judged and written down.
  if (!message.practice && sender.tab?.id !== undefined)
    await bringPanel(sender.tab.id).catch(() => undefined);
  return { answer: 'somebody' };
}

/** What the policy says of a draft while it is being written. */
export async function onAssess(message: Assess): Promise<Assessed> {
  const setUp = await setUpInForce();
  if (!setUp) return { findings: [] };
  const now = timeOf(message);
  const past = await pastOf(setUp, message, now);
  return { findings: toldOf(judge(setUp, message.draft, now, message.declared, past)) };
}

/** What the record holds of those known who are addressed; practising counts nothing, and a name alone looks nobody up. */
export async function pastOf(
  setUp: SetUp,
  { draft, practice }: { readonly draft: Draft } & Practice,
  now: number,
): Promise<Past> {
  if (practice) return NO_PAST;
  const { known } = partiesKnown(setUp, draft);
  return pastWith(
    setUp,
    known.map(({ id }) => id),
    now,
  );
}

/** The time a message is judged by: the clock's, but for the practice page, which may pretend another. */
export function timeOf({ practice, practiceNow }: Practice): number {
  return (practice && practiceNow) || Date.now();
}

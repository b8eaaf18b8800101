import { settled } from '../engine/settled';
import type { NotChecked, NotSent, Send, SendAnswer } from '../messages/messages';
import type { Recordable } from '../record/store';
import type { SetUp } from '../setup/organisation';
import { recordNameOf } from '../setup/record-name';
import { notCheckedEvent, notSentEvent, sentEvent } from './events';
import { setUpInForce } from './in-force';
import { judge, partiesKnown, toldOf } from './judge';
import { pastOf, timeOf } from './on-writing';
import { inPlainWords } from './plain-words';
import { record } from './recorder';
import { forgetWords, keep } from './waiting';

/** The person sends: what the policy still asks is asked; else the entry is durable before the answer is `go`. */
export async function onSend(message: Send): Promise<SendAnswer> {
  const setUp = await setUpInForce().catch((error: unknown) => {
    if (!message.evenIfNotRecorded || message.practice) throw error;
  });
  if (setUp === undefined) return kept(message, null);
  if (!setUp) return { go: true, recorded: false, known: false };
  const now = message.unasked ? message.at : timeOf(message);
  const past = await pastOf(setUp, message, now);
  const judgement = judge(setUp, message.draft, now, message.declared, past);
  const { known, findings } = judgement.assessment;
  const open = findings.filter((finding) => !settled(finding, message.declared, message.reasons));
  if (open.length > 0 && !message.unasked) return { go: false, findings: toldOf(judgement) };
  if (known.length === 0) return { go: true, recorded: false, known: false };
  if (message.practice) return { go: true, recorded: true, known: true };
  try {
    await record(sentEvent(message, judgement), setUp);
    return { go: true, recorded: true, known: true };
  } catch (error) {
    if (!message.evenIfNotRecorded) return { go: false, failed: inPlainWords(error) };
    return kept(message, recordNameOf(setUp));
  }
}

async function kept(message: Send, record: string | null): Promise<SendAnswer> {
  await keep(message, record);
  return { go: true, recorded: false, known: true };
}

/** A message was held and stays: the findings are noted, never its words. */
export async function onNotSent(message: NotSent): Promise<{ readonly kept: true }> {
  if (message.practice) return { kept: true };
  await forgetWords(message.key);
  const setUp = await setUpInForce();
  if (!setUp) return { kept: true };
  const { known } = partiesKnown(setUp, message.parties);
  if (known.length > 0) await recordOrKeep(message, notSentEvent(message, known), setUp);
  return { kept: true };
}

/** A message went out unchecked: noted, when it can be. */
export async function onNotChecked(message: NotChecked): Promise<{ readonly kept: true }> {
  const setUp = await setUpInForce().catch(() => undefined);
  if (setUp === undefined) await keep(message, null);
  if (setUp) await recordOrKeep(message, notCheckedEvent(message), setUp);
  return { kept: true };
}

async function recordOrKeep(message: NotSent | NotChecked, event: Recordable, setUp: SetUp): Promise<void> {
  await record(event, setUp).catch(() => keep(message, recordNameOf(setUp)));
}

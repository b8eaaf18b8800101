import type { Declared } from '../draft/declared';
import type { Draft } from '../draft/draft';
import type { FindingInWords } from '../engine/finding';
import type { Send, SendAnswer } from '../messages/messages';
import type { Compose, SendWay } from '../page/site';
import type { Panel } from '../warning/panel';
import { words } from '../words/words';
import { askFirmly, extensionGone } from './ask-firmly';
import { holdStill } from './hold-still';
import { keepTrying } from './keep-trying';
import type { Ports } from './ports';

/** Milliseconds to wait until an entry is durable, before the person is asked. */
const PATIENCE = 4_000;

interface Writer {
  readonly declared: () => Declared;
  readonly declare: (changes: Partial<Declared>) => void;
  readonly panel: Panel;
}

/**
 * A message to a known young person, stopped at send: asks what the policy asks, records, then lets
 * it go once. What is released is what was recorded, or nothing is.
 * @throws Error where the extension is gone from under the page: then nothing was released
 */
export async function sendKnown(compose: Compose, way: SendWay, ports: Ports, writer: Writer): Promise<void> {
  const key = crypto.randomUUID();
  let reasons: Readonly<Record<string, string>> = {};
  let evenIfNotRecorded = false;

  for (;;) {
    const still = holdStill(compose);
    const draft = compose.draft(way.leaving);
    const message: Send = {
      type: 'send',
      key,
      draft,
      declared: writer.declared(),
      reasons,
      at: Date.now(),
      evenIfNotRecorded,
      ...ports.practice(),
    };
    const answer = await answered(message).finally(() => still.abort());
    if (answer.go) return letGo(compose, way, draft, answer, message, ports);
    if ('failed' in answer) {
      if ((await writer.panel.recordFailed(answer.failed)) === 'back') {
        // No answer in time is no answer: the entry may be there all the same.
        return notSent(key, compose, ports, []);
      }
      evenIfNotRecorded = true;
      continue;
    }
    const held = await hold(writer, draft, answer.findings);
    if (held.choice === 'back') {
      notSent(key, compose, ports, answer.findings);
      compose.editor()?.focus();
      return;
    }
    writer.declare(held.declared);
    reasons = { ...reasons, ...held.reasons };
  }
}

/** The background's answer; where it cannot be reached, its place is taken by a failure or by what the person chose. */
async function answered(message: Send): Promise<SendAnswer> {
  try {
    return await askFirmly(message, PATIENCE);
  } catch (error) {
    if (extensionGone(error)) throw error;
    if (!message.evenIfNotRecorded) return { go: false, failed: words('record_unreachable') };
    keepTrying(message);
    return { go: true, recorded: false, known: true };
  }
}

function letGo(
  compose: Compose,
  way: SendWay,
  draft: Draft,
  answer: SendAnswer & { go: true },
  message: Send,
  ports: Ports,
): void {
  const unchanged = sameMessage(draft, compose.draft(way.leaving));
  if (unchanged && ports.release(compose, way)) {
    if (answer.known && !answer.recorded && !message.practice) ports.notice(words('watch_sent_unrecorded'));
    return;
  }
  notSent(message.key, compose, ports, []);
  ports.notice(words(unchanged ? 'watch_control_gone' : 'watch_changed'));
}

function hold(writer: Writer, draft: Draft, findings: readonly FindingInWords[]) {
  const recipients = draft.to.known ? draft.to.value.map(({ name, handle }) => name || handle || '') : [];
  const view = { findings, recipients, purpose: writer.declared().purpose };
  return writer.panel.hold(view);
}

function notSent(key: string, compose: Compose, ports: Ports, findings: readonly FindingInWords[]): void {
  keepTrying({
    type: 'not-sent',
    key,
    findings: findings.map(({ id }) => id),
    parties: compose.parties(),
    ...ports.practice(),
  });
}

function sameMessage(a: Draft, b: Draft): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

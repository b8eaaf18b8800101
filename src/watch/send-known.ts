import type { Declared } from '../draft/declared';
import type { Draft } from '../draft/draft';
import type { FindingInWords } from '../engine/finding';
import type { Send, SendAnswer } from '../messages/messages';
import type { Compose, SendWay } from '../page/site';
import type { Panel } from '../warning/panel';
import { words } from '../words/words';
import { askFirmly, final } from './ask-firmly';
import { holdStill } from './hold-still';
import { keepTrying } from './keep-trying';
import { notSent } from './not-sent';
import type { Ports } from './ports';

/** Milliseconds to wait until an entry is durable, before the person is asked. */
const PATIENCE = 4_000;

/** Who writes the message, as far as it matters when it is sent. */
export interface Writer {
  readonly declared: () => Declared;
  readonly declare: (changes: Partial<Declared>) => void;
  /** null where its code could not be brought in: then nobody can be asked, and it is written down all the same. */
  readonly panel: Panel | null;
}

/** What has been let go: should it turn out that the page did not send it, the record is told by this key. */
export interface Released {
  readonly key: string;
  readonly draft: Draft;
}

/**
 * A message to a known young person, stopped at send: asks what the policy asks, records, then lets
 * it go once. What is released is what was recorded, or nothing is.
 * @returns what went, or null where it did not
 * @throws Error where the extension is gone from under the page or refused it: then nothing was released
 */
export async function sendKnown(
  compose: Compose,
  way: SendWay,
  ports: Ports,
  writer: Writer,
): Promise<Released | null> {
  let key = crypto.randomUUID();
  let reasons: Readonly<Record<string, string>> = {};
  let evenIfNotRecorded = writer.panel === null;

  for (;;) {
    const { message, answer } = await recorded(compose, way, {
      ...{ key, declared: writer.declared(), reasons, evenIfNotRecorded, ...ports.practice() },
      ...(!writer.panel && { unasked: true }),
    });
    if (answer.go) return letGo(compose, way, answer, message, ports);
    if (!writer.panel) return letGo(compose, way, LATER, message, ports);
    if ('failed' in answer) {
      if ((await writer.panel.recordFailed(answer.failed)) === 'back') {
        // No answer in time is no answer: the entry may be there all the same.
        notSent(message, [], ports);
        return null;
      }
      evenIfNotRecorded = true;
      if (!isSame(message.draft, compose.draft(way.leaving))) {
        // What may have been written under this key is another message by now.
        notSent(message, [], ports);
        key = crypto.randomUUID();
      }
      continue;
    }
    const held = await hold(writer.panel, message, answer.findings);
    if (held.choice === 'back') {
      notSent(message, answer.findings, ports);
      compose.editor()?.focus();
      return null;
    }
    writer.declare(held.declared);
    reasons = { ...reasons, ...held.reasons };
  }
}

/** The background could not be reached, and the person lets the message go: it is written down as soon as it can be. */
type Answer = SendAnswer | typeof LATER;
const LATER = { go: true, recorded: false, known: true, unreached: true } as const;

/** Reads the message and has it recorded, while its words hold still. */
async function recorded(
  compose: Compose,
  way: SendWay,
  given: Omit<Send, 'type' | 'draft' | 'at'>,
): Promise<{ message: Send; answer: Answer }> {
  const still = holdStill(compose);
  try {
    const message: Send = { type: 'send', draft: compose.draft(way.leaving), at: Date.now(), ...given };
    return { message, answer: await answered(message) };
  } finally {
    still.abort();
  }
}

async function answered(message: Send): Promise<Answer> {
  try {
    return await askFirmly(message, PATIENCE);
  } catch (error) {
    if (final(error)) throw error;
    return message.evenIfNotRecorded ? LATER : { go: false, failed: words('record_unreachable') };
  }
}

function letGo(
  compose: Compose,
  way: SendWay,
  answer: Answer & { go: true },
  message: Send,
  ports: Ports,
): Released | null {
  const { draft, key } = message;
  const unchanged = isSame(draft, compose.draft(way.leaving));
  if (!unchanged || !ports.release(compose, way)) {
    notSent(message, [], ports);
    ports.notice(words(unchanged ? 'watch_control_gone' : 'watch_changed'));
    return null;
  }
  if ('unreached' in answer) keepTrying({ ...message, unasked: true });
  if (answer.known && !answer.recorded && !message.practice) {
    ports.notice(words('unreached' in answer ? 'watch_sent_not_kept' : 'watch_sent_unrecorded'));
  }
  return { key, draft };
}

function hold(
  panel: Panel,
  { draft, declared, practice = false }: Send,
  findings: readonly FindingInWords[],
) {
  const recipients = draft.to.known ? draft.to.value.map(({ name, handle }) => name || handle || '') : [];
  return panel.hold({ findings, recipients, purpose: declared.purpose, practice });
}

const isSame = (one: Draft, other: Draft): boolean => JSON.stringify(one) === JSON.stringify(other);

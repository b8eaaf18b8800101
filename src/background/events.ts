import { orNull } from '../draft/reading';
import type { NotChecked, NotSent, Send } from '../messages/messages';
import type { Person } from '../people/person';
import type { Event } from '../record/bodies';
import type { Judgement } from './judge';

/** Milliseconds between pressing send and writing it down after which no page waits for it any more. */
const LATE = 4_000;

/**
 * What the record says of a message that goes out: all that the page showed, and what the person answered.
 * @param waited whether it went out first, and waited to be written
 */
export function sentEvent(
  message: Send,
  { policy, situation, assessment }: Judgement,
  waited = false,
): Event<'sent'> {
  const { draft, declared, reasons, key, at } = message;
  const late = waited || Date.now() - at > LATE;
  return {
    kind: 'sent',
    body: {
      attachments: [...(orNull(draft.attachments) ?? [])],
      channel: draft.channel,
      declared: { ...declared },
      findings: assessment.findings.map(({ answer, clause, level, missing, rule }) => ({
        answer,
        clause,
        level,
        ...(missing !== undefined && { missing }),
        rule,
      })),
      from: orNull(draft.from)?.handle ?? null,
      ...(draft.group.known && { group: draft.group.value }),
      key,
      kind: draft.kind,
      leaving: draft.leaving,
      people: named(situation.known),
      policy: policy.id,
      reasons: Object.entries(reasons).map(([finding, reason]) => ({ finding, reason })),
      ...(late && { recordedLate: { at, why: 'recorder-failed' } }),
      site: draft.site,
      ...(draft.subject?.known && { subject: draft.subject.value }),
      text: orNull(draft.text),
      to: [...(orNull(draft.to) ?? [])],
    },
  };
}

/** What the record says of a message that was held and did not go: the findings, never its text. */
export function notSentEvent(message: NotSent, known: readonly Person[]): Event<'not-sent'> {
  const { parties, findings, key } = message;
  return {
    kind: 'not-sent',
    body: {
      channel: parties.channel,
      findings: [...findings],
      key,
      people: named(known),
      site: parties.site,
    },
  };
}

/** What the record says of a message that nobody checked. */
export function notCheckedEvent({ at, key, site, why }: NotChecked): Event<'not-checked'> {
  return { kind: 'not-checked', body: { at, key, site, why } };
}

const named = (people: readonly Person[]) => people.map(({ id, name }) => ({ id, name }));

import type { Body, Event } from './bodies';
import { canonical } from './canonical';
import { utf8ToBytes } from './hash';
import { LONGEST_LINE } from './limits';

type Sent = Body<'sent'>;
/** What of a message may be divided: lists between two of their members, strings between two code points. */
type Piece = Pick<Sent, 'attachments' | 'people' | 'reasons' | 'to'> & { subject: string; text: string };

const nothing = (): Piece => ({ attachments: [], people: [], reasons: [], subject: '', text: '', to: [] });

/** Bytes of a body's line that are not the body: its two keys and the salt. */
const AROUND = '{"body":,"salt":""}'.length + 32;
/** As many digits as the number of a part may have. */
const MOST_PARTS = 99_999;

/** A message as entries that each fit a line: itself, or its first part and the rest, all under the same key. */
export function inParts(event: Event<'sent' | 'not-sent'>): readonly Event[] {
  if (roomBeside(event.body) >= 0) return [event];
  return event.kind === 'sent' ? sentInParts(event.body) : notSentInParts(event.body);
}

function sentInParts(body: Sent): readonly Event[] {
  const { attachments, people, reasons, subject = '', text, to } = body;
  const firstRoom = roomBeside(withPiece(body, nothing(), MOST_PARTS));
  const nextRoom = roomBeside({ key: body.key, part: MOST_PARTS, ...nothing() });
  const whole = { attachments, people, reasons, subject, text: text ?? '', to };
  const [first = nothing(), ...rest] = pieces(whole, firstRoom, nextRoom);
  return [
    { kind: 'sent', body: withPiece(body, first, rest.length) },
    ...rest.map((piece, at): Event => ({ kind: 'sent-more', body: moreOf(body.key, piece, at + 1) })),
  ];
}

/** The message with a piece of it in the place of the whole. */
function withPiece(body: Sent, { subject, text, ...lists }: Piece, parts: number): Sent {
  return {
    ...body,
    ...lists,
    ...(body.subject !== undefined && { subject }),
    parts,
    text: body.text === null ? null : text,
  };
}

function moreOf(key: string, piece: Piece, part: number): Body<'sent-more'> {
  const { attachments, people, reasons, subject, text, to } = piece;
  return {
    ...(attachments.length > 0 && { attachments }),
    key,
    part,
    ...(people.length > 0 && { people }),
    ...(reasons.length > 0 && { reasons }),
    ...(subject !== '' && { subject }),
    text,
    to,
  };
}

function notSentInParts(body: Body<'not-sent'>): readonly Event[] {
  const bare = { ...body, people: [], parts: MOST_PARTS };
  const more = { key: body.key, part: MOST_PARTS, people: [] };
  const whole = { ...nothing(), people: body.people };
  const [first = nothing(), ...rest] = pieces(whole, roomBeside(bare), roomBeside(more));
  return [
    { kind: 'not-sent', body: { ...body, people: first.people, parts: rest.length } },
    ...rest.map(({ people }, at): Event => {
      return { kind: 'not-sent-more', body: { key: body.key, part: at + 1, people } };
    }),
  ];
}

/** A message with the parts that follow it put back. */
export function joined(sent: Sent, more: readonly Body<'sent-more'>[]): Sent {
  const all = [sent, ...inOrder(sent.key, more)];
  const { subject, text } = sent;
  return {
    ...sent,
    attachments: all.flatMap((part) => part.attachments ?? []),
    people: all.flatMap((part) => part.people ?? []),
    reasons: all.flatMap((part) => part.reasons ?? []),
    ...(subject !== undefined && { subject: all.map((part) => part.subject ?? '').join('') }),
    text: text === null ? null : all.map((part) => part.text ?? '').join(''),
    to: all.flatMap(({ to }) => to),
  };
}

/** The same for a message that was held. */
export function joinedNotSent(
  notSent: Body<'not-sent'>,
  more: readonly Body<'not-sent-more'>[],
): Body<'not-sent'> {
  const rest = inOrder(notSent.key, more);
  return { ...notSent, people: [...notSent.people, ...rest.flatMap(({ people }) => people)] };
}

function inOrder<T extends { readonly key: string; readonly part: number }>(
  key: string,
  more: readonly T[],
): readonly T[] {
  return more.filter((one) => one.key === key).sort((a, b) => a.part - b.part);
}

/** What fits beside the first part, then as much as fits beside each of the next. */
function pieces(whole: Piece, firstRoom: number, nextRoom: number): Piece[] {
  const all: Piece[] = [];
  let piece = nothing();
  let room = firstRoom;
  const turn = (): void => {
    all.push(piece);
    piece = nothing();
    room = nextRoom;
  };
  const putAll = <T>(members: readonly T[], into: (piece: Piece) => T[]): void => {
    for (const member of members) {
      const size = sizeOf(member) + 1;
      if (size > room) turn();
      into(piece).push(member);
      room -= size;
    }
  };
  const putText = (name: 'subject' | 'text'): void => {
    // By code point: a pair of surrogates is never parted.
    let from = 0;
    let at = 0;
    for (const point of whole[name]) {
      const size = sizeInJson(point);
      if (size > room) {
        piece[name] = whole[name].slice(from, at);
        from = at;
        turn();
      }
      room -= size;
      at += point.length;
    }
    piece[name] = whole[name].slice(from);
  };
  putAll(whole.people, (part) => part.people);
  putAll(whole.to, (part) => part.to);
  putAll(whole.attachments, (part) => part.attachments);
  putAll(whole.reasons, (part) => part.reasons);
  putText('subject');
  putText('text');
  all.push(piece);
  return all;
}

const sizeOf = (value: unknown): number => utf8ToBytes(canonical(value)).length;

/** Bytes that are left in the line of such a body; less than 0 where it does not fit. */
const roomBeside = (body: object): number => LONGEST_LINE - AROUND - sizeOf(body);

/** Bytes that one code point takes in a JSON string. */
function sizeInJson(point: string): number {
  const code = point.codePointAt(0) ?? 0;
  if (code < 0x20) return 6;
  if (code === 0x22 || code === 0x5c) return 2;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}

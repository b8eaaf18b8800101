import type { Body, Event } from './bodies';
import { canonical } from './canonical';
import { utf8ToBytes } from './hash';

/** Most bytes of recipients and text that go into one entry, as JSON; the rest of a line is kept for the others. */
const MOST = 40 * 1024;

type Recipients = Body<'sent'>['to'];
interface Piece {
  to: Recipients;
  text: string;
}

/**
 * A message as entries that each fit a line: itself, or `sent` with the first piece and `sent-more` with the
 * rest, all under the same key.
 */
export function inParts(event: Event<'sent'>): readonly Event<'sent' | 'sent-more'>[] {
  const { body } = event;
  const [first, ...rest] = pieces(body.to, body.text ?? '');
  if (!first || rest.length === 0) return [event];
  return [
    { kind: 'sent', body: { ...body, to: first.to, text: body.text && first.text, parts: rest.length } },
    ...rest.map((piece, at) => ({
      kind: 'sent-more' as const,
      body: { key: body.key, part: at + 1, to: piece.to, text: piece.text },
    })),
  ];
}

/** A message with the parts that follow it put back. */
export function joined(sent: Body<'sent'>, more: readonly Body<'sent-more'>[]): Body<'sent'> {
  const rest = more.filter(({ key }) => key === sent.key).sort((a, b) => a.part - b.part);
  return {
    ...sent,
    to: [...sent.to, ...rest.flatMap(({ to }) => to)],
    text: sent.text === null ? null : sent.text + rest.map(({ text }) => text).join(''),
  };
}

function pieces(to: Recipients, text: string): Piece[] {
  const all: Piece[] = [];
  let piece: Piece = { to: [], text: '' };
  let room = MOST;
  const turn = (): void => {
    all.push(piece);
    piece = { to: [], text: '' };
    room = MOST;
  };
  for (const recipient of to) {
    const size = utf8ToBytes(canonical(recipient)).length + 1;
    if (size > room) turn();
    piece.to.push(recipient);
    room -= size;
  }
  // By code point: a pair of surrogates is never parted.
  let from = 0;
  let at = 0;
  for (const point of text) {
    const size = sizeInJson(point);
    if (size > room) {
      piece.text = text.slice(from, at);
      from = at;
      turn();
    }
    room -= size;
    at += point.length;
  }
  piece.text = text.slice(from);
  all.push(piece);
  return all;
}

/** Bytes that one code point takes in a JSON string. */
function sizeInJson(point: string): number {
  const code = point.codePointAt(0) ?? 0;
  if (code < 0x20) return 6;
  if (code === 0x22 || code === 0x5c) return 2;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}

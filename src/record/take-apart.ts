import * as v from 'valibot';
import { holds, isBodyLine } from './body-line';
import { readCanonical } from './canonical';
import { type Checkpoint, checkpointShape } from './checkpoint';
import type { Faults } from './fault';
import { type Opening, openingShape } from './file';
import { LONGEST_LINE } from './limits';

/** The two lines of an entry as they stand in the file; `body` is undefined where that line is not there. */
export interface Pair {
  readonly line: number;
  readonly header: Uint8Array;
  body: Uint8Array | undefined;
}

/** A file in its parts, nothing of it believed yet. */
export interface Parts {
  readonly opening: Opening | null;
  readonly pairs: readonly Pair[];
  readonly checkpoint: Checkpoint | null;
  readonly lines: number;
}

const LF = 0x0a;
const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const HEADER = '{"boot":';
const CHECKPOINT = '{"at":';

/** Takes a file apart into lines of each sort. null: a line is over its limit, and nothing is read. */
export function takeApart(file: Uint8Array, faults: Faults): Parts | null {
  let opening: Opening | null = null;
  let checkpoint: Checkpoint | null = null;
  let closed = false;
  const pairs: Pair[] = [];
  let number = 0;
  let from = 0;
  while (from < file.length) {
    const end = file.indexOf(LF, from);
    const line = file.subarray(from, end === -1 ? file.length : end);
    from = end === -1 ? file.length : end + 1;
    number += 1;
    if (line.length > LONGEST_LINE) {
      faults.add('too-large', number);
      return null;
    }
    if (end === -1 || closed) {
      faults.add('unreadable', number);
    } else if (number === 1) {
      opening = readLine(line, openingShape);
      if (!opening) faults.add('unreadable', number);
    } else if (holds(line, HEADER, 0)) {
      pairs.push({ line: number, header: line, body: undefined });
    } else if (isBodyLine(line)) {
      const pair = pairs.at(-1);
      if (pair && pair.line === number - 1) pair.body = line;
      else faults.add('unreadable', number);
    } else if (holds(line, CHECKPOINT, 0)) {
      closed = true;
      checkpoint = readLine(line, checkpointShape);
      if (!checkpoint) faults.add('unreadable', number);
    } else {
      faults.add('unreadable', number);
    }
  }
  if (number === 0) faults.add('unreadable', 1);
  return { opening, pairs, checkpoint, lines: number };
}

/** A line's value where it is canonical and of this shape, else null. Never throws. */
export function readLine<Shape extends v.GenericSchema>(
  line: Uint8Array,
  shape: Shape,
): v.InferOutput<Shape> | null {
  try {
    const read = v.safeParse(shape, readCanonical(text.decode(line)));
    return read.success ? read.output : null;
  } catch {
    return null;
  }
}

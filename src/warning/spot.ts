/** A rectangle in CSS pixels of the viewport. */
export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What is round the message: where the panel may stand and what it must leave free. */
export interface Ground {
  readonly viewport: Size;
  /** The box as a whole, its send row included. */
  readonly box: Rect;
  /** Where words are written, here and in other boxes, and other panels: never covered. */
  readonly words: readonly Rect[];
  /** Where this message is written: the first of `words`; null while there is none. */
  readonly editor: Rect | null;
  /** The lines that are written so far: what an opened panel keeps clear of where it must lie over the editor. */
  readonly lines: () => readonly Rect[];
  /** Buttons and fields inside the box. Asked for only when there is no room beside it. */
  readonly controls: () => readonly Rect[];
}

/** Where the panel's corner goes, and how high it may be. CSS pixels. */
export interface Spot {
  readonly left: number;
  readonly top: number;
  readonly maxHeight: number;
}

/** Room left to the viewport's edge and to the box. */
export const GAP = 8;
/** The least room to the viewport's edge, where a place inside the box is tight. */
const EDGE = 2;
/** Lower than this part of its width, notes are no use for reading: it grows with the text size, as the width does. */
const LEAST_SHAPE = 0.55;

/**
 * The first place that leaves words, fields and buttons free: right of the box, left of it, above, below,
 * then an empty patch inside it. null: there is none.
 */
export function findSpot(ground: Ground, size: Size): Spot | null {
  const beside = besideBox(ground, size).find((rect) => isFree(rect, ground, size, ground.words));
  if (beside) return spot(beside);
  const taken = [...ground.words, ...ground.controls()];
  const inside = roundEditor(ground, size).find((rect) => isFree(rect, ground, size, taken));
  return inside ? spot(inside) : null;
}

/**
 * Where there is no free place: the one that covers least. The strip counts words far above buttons; all of the notes,
 * opened by the person for a look, count the lines that are written, then buttons, then the rest of the editor.
 */
export function leastSpot(ground: Ground, size: Size, opened = false): Spot {
  const controls = ground.controls();
  const lines = opened ? ground.lines() : [];
  const cost = (rect: Rect) =>
    opened
      ? covered(rect, lines) * 1000 + covered(rect, controls) * 100 + covered(rect, ground.words)
      : covered(rect, ground.words) * 1000 + covered(rect, controls);
  const places = [...roundEditor(ground, size), ...corners(ground, size)].map((rect) =>
    within(rect, ground.viewport),
  );
  return spot(places.reduce((best, rect) => (cost(rect) < cost(best) ? rect : best)));
}

/** Whether two rectangles share any area. */
export function overlap(a: Rect, b: Rect): boolean {
  return shared(a, b) > 0;
}

function besideBox({ viewport, box, editor }: Ground, size: Size): readonly Rect[] {
  const right = box.right + GAP;
  const left = box.left - GAP - size.width;
  const height = Math.min(size.height, viewport.height - 2 * GAP);
  const tops = [(editor ?? box).top, box.bottom - height, GAP].map((top) =>
    clamp(top, GAP, viewport.height - GAP - height),
  );
  const lefts = [box.right - size.width, box.left].map((at) =>
    clamp(at, GAP, viewport.width - GAP - size.width),
  );
  const above = Math.min(size.height, box.top - 2 * GAP);
  const below = Math.min(size.height, viewport.height - box.bottom - 2 * GAP);
  return [
    ...tops.map((top) => at(right, top, size.width, height)),
    ...tops.map((top) => at(left, top, size.width, height)),
    ...lefts.map((x) => at(x, box.top - GAP - above, size.width, above)),
    ...lefts.map((x) => at(x, box.bottom + GAP, size.width, below)),
  ];
}

function roundEditor({ viewport, box, editor }: Ground, size: Size): readonly Rect[] {
  const mid = editor ?? box;
  const height = Math.min(size.height, viewport.height - 2 * GAP);
  const rights = [mid.right - size.width - GAP, mid.left + GAP, box.right - size.width - GAP];
  return [
    at(mid.right + GAP, mid.top, size.width, height),
    at(mid.left - GAP - size.width, mid.top, size.width, height),
    ...rights.map((x) => at(x, mid.bottom + GAP / 2, size.width, height)),
    ...rights.map((x) => at(x, mid.top - GAP / 2 - height, size.width, height)),
    at(box.right - size.width - GAP, box.bottom - height - GAP, size.width, height),
    at(box.right - size.width - GAP, box.top + GAP, size.width, height),
  ];
}

function corners({ viewport }: Ground, size: Size): readonly Rect[] {
  const height = Math.min(size.height, viewport.height - 2 * GAP);
  const right = viewport.width - GAP - size.width;
  const bottom = viewport.height - GAP - height;
  return [
    at(right, bottom, size.width, height),
    at(GAP, bottom, size.width, height),
    at(right, GAP, size.width, height),
    at(GAP, GAP, size.width, height),
  ];
}

function isFree(rect: Rect, { viewport }: Ground, size: Size, taken: readonly Rect[]): boolean {
  const inView =
    rect.left >= EDGE &&
    rect.top >= EDGE &&
    rect.right <= viewport.width - EDGE &&
    rect.bottom <= viewport.height - EDGE;
  const tall = rect.bottom - rect.top >= Math.min(size.height, size.width * LEAST_SHAPE);
  return inView && tall && !taken.some((other) => overlap(rect, other));
}

function within(rect: Rect, viewport: Size): Rect {
  const width = rect.right - rect.left;
  const height = rect.bottom - rect.top;
  const left = clamp(rect.left, GAP, viewport.width - GAP - width);
  return at(left, clamp(rect.top, GAP, viewport.height - GAP - height), width, height);
}

const at = (left: number, top: number, width: number, height: number): Rect => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
const spot = (rect: Rect): Spot => ({ left: rect.left, top: rect.top, maxHeight: rect.bottom - rect.top });
const clamp = (value: number, least: number, most: number) => Math.max(least, Math.min(value, most));
const covered = (rect: Rect, others: readonly Rect[]) =>
  others.reduce((sum, other) => sum + shared(rect, other), 0);

function shared(a: Rect, b: Rect): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return width > 0 && height > 0 ? width * height : 0;
}

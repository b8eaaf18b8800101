import { describe, expect, it } from 'vitest';
import { findSpot, type Ground, leastSpot, overlap, type Rect, type Size, type Spot } from './spot';

const NOTES: Size = { width: 320, height: 300 };
const STRIP: Size = { width: 220, height: 34 };
const rect = (left: number, top: number, right: number, bottom: number): Rect => ({
  left,
  top,
  right,
  bottom,
});
const area = (spot: Spot, size: Size): Rect =>
  rect(spot.left, spot.top, spot.left + size.width, spot.top + Math.min(size.height, spot.maxHeight));

function ground(box: Rect, editor: Rect, more: Partial<Ground> = {}): Ground {
  return {
    viewport: { width: 1280, height: 800 },
    box,
    editor,
    words: [editor],
    lines: () => [],
    controls: () => [],
    ...more,
  };
}

describe('findSpot', () => {
  it.each([
    ['right of a box on the left', rect(100, 200, 700, 700), 'right'],
    ['left of a box at the right edge, as Gmail has it', rect(760, 300, 1256, 800), 'left'],
    ['above a box that takes the width', rect(40, 420, 1240, 800), 'above'],
    ['below a box that takes the width at the top', rect(40, 0, 1240, 380), 'below'],
  ])('stands %s', (_, box, side) => {
    const editor = rect(box.left + 16, box.top + 90, box.right - 16, box.bottom - 60);
    const spot = findSpot(ground(box, editor), NOTES);
    expect(spot).not.toBeNull();
    const stands = area(spot as Spot, NOTES);
    expect(overlap(stands, box)).toBe(false);
    const where =
      stands.left >= box.right
        ? 'right'
        : stands.right <= box.left
          ? 'left'
          : stands.bottom <= box.top
            ? 'above'
            : 'below';
    expect(where).toBe(side);
  });

  it('keeps off a second message that is written beside the first', () => {
    const second = rect(230, 300, 740, 800);
    const box = rect(760, 300, 1256, 800);
    const editor = rect(776, 390, 1240, 740);
    const spot = findSpot(ground(box, editor, { words: [editor, second] }), NOTES);
    expect(spot).not.toBeNull();
    expect(overlap(area(spot as Spot, NOTES), second)).toBe(false);
  });

  it('takes an empty patch inside the box when there is no room beside it', () => {
    const box = rect(0, 0, 1280, 800);
    const editor = rect(300, 120, 900, 740);
    const send = rect(300, 750, 400, 790);
    const spot = findSpot(ground(box, editor, { controls: () => [send] }), NOTES);
    expect(spot).not.toBeNull();
    const stands = area(spot as Spot, NOTES);
    expect(overlap(stands, editor) || overlap(stands, send)).toBe(false);
  });

  it('finds none where the editor takes all', () => {
    expect(findSpot(ground(rect(0, 0, 1280, 800), rect(0, 60, 1280, 760)), NOTES)).toBeNull();
  });

  it('makes do with less height, but not with so little that nothing can be read', () => {
    const low = findSpot(ground(rect(40, 240, 1240, 800), rect(56, 300, 1224, 740)), NOTES);
    expect(low?.maxHeight).toBe(224);
    expect(findSpot(ground(rect(40, 150, 1240, 800), rect(56, 200, 1224, 740)), NOTES)).toBeNull();
  });
});

describe('leastSpot', () => {
  const box = rect(0, 0, 1280, 800);
  const editor = rect(0, 100, 1280, 740);
  const send = rect(10, 750, 90, 790);

  it('puts the strip at an edge outside the editor, off the send button', () => {
    const spot = leastSpot(ground(box, editor, { controls: () => [send] }), STRIP);
    const stands = area(spot, STRIP);
    expect(overlap(stands, editor) || overlap(stands, send)).toBe(false);
  });

  it('opens over the empty part of an editor, not over the lines in it', () => {
    const line = rect(10, 110, 900, 130);
    const spot = leastSpot(ground(box, editor, { lines: () => [line], controls: () => [send] }), NOTES, true);
    const stands = area(spot, NOTES);
    expect(overlap(stands, line) || overlap(stands, send)).toBe(false);
  });

  it('stays in a viewport that is smaller than it would like', () => {
    const spot = leastSpot(
      ground(rect(0, 0, 300, 200), rect(0, 40, 300, 180), { viewport: { width: 300, height: 200 } }),
      { width: 284, height: 600 },
      true,
    );
    expect(spot.left).toBeGreaterThanOrEqual(0);
    expect(spot.top + spot.maxHeight).toBeLessThanOrEqual(200);
  });
});

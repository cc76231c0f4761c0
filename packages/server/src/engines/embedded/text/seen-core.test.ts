import { describe, expect, it } from 'vitest';
import { looksOver } from './look.js';
import { bestSeen, seenCore } from './seen-core.js';
import { coreAt, lookAt, seenAt } from './text-core.fixture.js';

const PAGE = { width: 1000, height: 800 };
const WHOLE = lookAt(1000, 800, 2);

const misfitOf = (place: Parameters<typeof coreAt>[0], look = WHOLE) =>
  seenCore(coreAt(place), look, PAGE)?.misfit ?? Number.NaN;

describe('a core that a look has found', () => {
  it('is moved to the page', () => {
    const seen = seenCore(coreAt({ x: 100, y: 50, width: 80, height: 10 }), WHOLE, PAGE);
    expect(seen?.rectangle).toEqual({
      center: { x: 200, y: 100 },
      axis: { x: 1, y: 0 },
      width: expect.closeTo(160, 9),
      height: expect.closeTo(20, 9),
    });
    expect(seen?.pixel).toBe(2);
  });

  it('is none beyond the page', () => {
    expect(seenCore(coreAt({ x: 540, y: 50, width: 30, height: 10 }), WHOLE, PAGE)).toBeUndefined();
  });

  it('fits at a good height, along the rows or across them', () => {
    expect(misfitOf({ x: 200, y: 200, width: 80, height: 10 })).toBe(0);
    expect(misfitOf({ x: 200, y: 200, width: 80, height: 10, degrees: 90 })).toBeCloseTo(0, 6);
  });

  it('fits the worse the smaller, the larger or the more slanted it is', () => {
    expect(misfitOf({ x: 200, y: 200, width: 80, height: 3.5 })).toBeCloseTo(1, 6);
    expect(misfitOf({ x: 200, y: 200, width: 300, height: 120 })).toBeCloseTo(1, 6);
    expect(misfitOf({ x: 200, y: 200, width: 80, height: 10, degrees: 22.5 })).toBeCloseTo(1, 6);
    expect(misfitOf({ x: 200, y: 200, width: 80, height: 10, degrees: 45 })).toBeCloseTo(2, 6);
  });

  it('fits worse at a border of the look where it may be cut, but not at one of the page', () => {
    const region = { axis: { x: 1, y: 0 }, left: 500, top: 0, right: 1000, bottom: 400 };
    const [tile] = looksOver(region, 1);
    expect(misfitOf({ x: 40, y: 200, width: 80, height: 10 }, tile)).toBe(1);
    expect(misfitOf({ x: 200, y: 5, width: 80, height: 10 }, tile)).toBe(0);
    expect(misfitOf({ x: 40, y: 200, width: 80, height: 10 })).toBe(0);
  });
});

describe('of cores that show the same text', () => {
  it('the one that fits best is kept, whatever their order', () => {
    const good = seenAt({ x: 100, y: 50, width: 80, height: 10 }, { misfit: 0 });
    const bad = seenAt({ x: 102, y: 51, width: 80, height: 12 }, { misfit: 1 });
    expect(bestSeen([good, bad])).toEqual([good]);
    expect(bestSeen([bad, good])).toEqual([good]);
  });

  it('the longer of two that fit is kept', () => {
    const whole = seenAt({ x: 100, y: 50, width: 160, height: 10 });
    const piece = seenAt({ x: 60, y: 50, width: 80, height: 10 });
    expect(bestSeen([piece, whole])).toEqual([whole]);
  });

  it('pieces that fit replace a whole that does not, when they hold most of it', () => {
    const whole = seenAt({ x: 100, y: 50, width: 160, height: 10 }, { misfit: 1 });
    const pieces = [60, 140].map((x) => seenAt({ x, y: 50, width: 76, height: 10 }));
    expect(bestSeen([whole, ...pieces])).toEqual(pieces);
    expect(bestSeen([whole, ...pieces.slice(1)])).toHaveLength(2);
  });

  it('neighbours are kept, though their edges overlap', () => {
    const lines = [50, 58, 66].map((y) => seenAt({ x: 100, y, width: 160, height: 10 }));
    expect(bestSeen(lines)).toEqual(lines);
  });

  it('lines run together give way to a little text in them', () => {
    const together = seenAt({ x: 100, y: 100, width: 100, height: 60 }, { misfit: 1 });
    const words = [80, 100, 120].map((y) => seenAt({ x: 100, y, width: 80, height: 8 }));
    expect(bestSeen([together, ...words])).toContain(together);
    expect(bestSeen([{ ...together, isBlurred: true }, ...words])).toEqual(words);
  });
});

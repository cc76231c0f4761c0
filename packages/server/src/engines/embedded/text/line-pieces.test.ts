import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinPieces } from './line-pieces.js';
import { type CorePlace, coreAt } from './text-core.fixture.js';

const join = (...places: CorePlace[]) => joinPieces(places.map(coreAt));
const sizes = (...places: CorePlace[]) => join(...places).map(({ rectangle }) => Math.round(rectangle.width));

describe('pieces are joined', () => {
  it('that continue each other, whatever their number', () => {
    const pieces = [0, 110, 220, 330].map((x) => ({ x, y: 0, width: 100, height: 12 }));
    expect(sizes(...pieces)).toEqual([430]);
  });

  it('whatever order they come in', () => {
    const pieces = [220, 0, 330, 110].map((x) => ({ x, y: 0, width: 100, height: 12 }));
    expect(sizes(...pieces)).toEqual([430]);
  });

  it('along a slanted line', () => {
    const pieces = [0, 110, 220].map((along) => ({
      x: along * Math.cos(Math.PI / 6),
      y: along * Math.sin(Math.PI / 6),
      width: 100,
      height: 12,
      degrees: 30,
    }));
    const [line, ...others] = join(...pieces);
    expect(others).toEqual([]);
    expect(line?.rectangle.width).toBeCloseTo(320, 6);
    expect(line?.rectangle.height).toBeCloseTo(12, 6);
  });

  it('of letters that stand by themselves, and a fragment of one', () => {
    expect(
      join(
        { x: 0, y: 0, width: 100, height: 30 },
        { x: 75, y: 0, width: 30, height: 24, degrees: 90 },
        { x: 100, y: 5, width: 12, height: 11 },
      ),
    ).toHaveLength(1);
  });
});

describe('pieces are kept apart', () => {
  it('with a column gap between them', () => {
    expect(sizes({ x: 0, y: 0, width: 100, height: 12 }, { x: 120, y: 0, width: 100, height: 12 })).toEqual([
      100, 100,
    ]);
  });

  it('on lines below each other', () => {
    expect(sizes({ x: 0, y: 0, width: 100, height: 12 }, { x: 0, y: 20, width: 100, height: 12 })).toEqual([
      100, 100,
    ]);
  });

  it('of different size: a title beside a note', () => {
    expect(
      join({ x: 0, y: 0, width: 200, height: 40 }, { x: 190, y: 0, width: 150, height: 12 }),
    ).toHaveLength(2);
  });

  it('that run in different directions', () => {
    expect(
      join({ x: 0, y: 0, width: 100, height: 12 }, { x: 100, y: 0, width: 90, height: 12, degrees: 45 }),
    ).toHaveLength(2);
  });
});

it('loses nothing: each core lies in a line, and lines are no more than cores', () => {
  const places = fc.array(
    fc.record({
      x: fc.integer({ min: 0, max: 400 }),
      y: fc.integer({ min: 0, max: 400 }),
      width: fc.integer({ min: 10, max: 200 }),
      height: fc.integer({ min: 4, max: 10 }),
      degrees: fc.integer({ min: -90, max: 90 }),
    }),
    { maxLength: 30 },
  );
  fc.assert(
    fc.property(places, (all) => {
      const cores = all.map(coreAt);
      const lines = joinPieces(cores);
      expect(lines.length).toBeLessThanOrEqual(cores.length);
      expect(lines.flatMap(({ edges }) => edges)).toHaveLength(4 * cores.length);
      const held = new Set(lines.flatMap(({ edges }) => edges));
      for (const { edges } of cores) for (const point of edges) expect(held.has(point)).toBe(true);
    }),
  );
});

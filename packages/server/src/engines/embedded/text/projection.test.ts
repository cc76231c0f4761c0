import type { Point, Quad } from '@fovea/contract';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { project, projectionOnto } from './projection.js';

const shift = fc.double({ min: -25, max: 25, noNaN: true });
const moved = ({ x, y }: Point) => fc.tuple(shift, shift).map(([dx, dy]) => ({ x: x + dx, y: y + dy }));

/** Convex quads: the corners of a square of 100, each moved by up to a quarter of its side. */
const quads: fc.Arbitrary<Quad> = fc.tuple(
  moved({ x: 0, y: 0 }),
  moved({ x: 100, y: 0 }),
  moved({ x: 100, y: 100 }),
  moved({ x: 0, y: 100 }),
);
const share = fc.double({ min: 0, max: 1, noNaN: true });

const CORNERS = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 1],
] as const;

/** Corners nearly those of a parallelogram are taken for it: so far off, as a share of the side. */
const TOLERANCE = 0.2;

it('puts the corners of the rectangle on the corners of the quad', () => {
  fc.assert(
    fc.property(quads, (quad) => {
      const projection = projectionOnto(quad);
      quad.forEach(({ x, y }, index) => {
        const [u, v] = CORNERS[index] as (typeof CORNERS)[number];
        const point = project(projection, u, v);
        expect(Math.hypot(point.x - x, point.y - y)).toBeLessThan(TOLERANCE);
      });
    }),
  );
});

it('keeps straight lines straight: the middle lies where the diagonals cross', () => {
  fc.assert(
    fc.property(quads, ([a, b, c, d]) => {
      const middle = project(projectionOnto([a, b, c, d]), 0.5, 0.5);
      const off = (from: Point, to: Point) =>
        Math.abs((to.x - from.x) * (middle.y - from.y) - (to.y - from.y) * (middle.x - from.x)) /
        Math.hypot(to.x - from.x, to.y - from.y);
      expect(off(a, c)).toBeLessThan(TOLERANCE);
      expect(off(b, d)).toBeLessThan(TOLERANCE);
    }),
  );
});

it('keeps every share of the rectangle within the quad', () => {
  fc.assert(
    fc.property(quads, share, share, (quad, u, v) => {
      const { x, y } = project(projectionOnto(quad), u, v);
      quad.forEach((from, index) => {
        const to = quad[(index + 1) % 4] as Point;
        const inside = (to.x - from.x) * (y - from.y) - (to.y - from.y) * (x - from.x);
        expect(inside / Math.hypot(to.x - from.x, to.y - from.y)).toBeGreaterThan(-TOLERANCE);
      });
    }),
  );
});

it('has equal steps on a parallelogram and shorter ones at the far end of a trapezoid', () => {
  const flat = projectionOnto([
    { x: 0, y: 0 },
    { x: 100, y: 20 },
    { x: 110, y: 60 },
    { x: 10, y: 40 },
  ]);
  expect([flat.alongW, flat.acrossW]).toEqual([0, 0]);
  expect(project(flat, 0.25, 0.5)).toEqual({ x: 30, y: 25 });

  const far = projectionOnto([
    { x: 0, y: 0 },
    { x: 100, y: 20 },
    { x: 100, y: 40 },
    { x: 0, y: 60 },
  ]);
  // The far end is a third as high: the middle of the text stands three quarters of the way.
  expect(project(far, 0.5, 0.5).x).toBeCloseTo(75, 9);
  expect(project(far, 0.5, 0.5).y).toBeCloseTo(30, 9);
});

it('takes a quad without extent as it is', () => {
  const point = { x: 7, y: 9 };
  expect(project(projectionOnto([point, point, point, point]), 0.3, 0.8)).toEqual(point);
});

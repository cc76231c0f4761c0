import type { Point } from '@fovea/contract';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { convexOverlap } from './convex-overlap.js';
import { cornersOf } from './minimum-area-rectangle.js';

const square = (left: number, top: number, side: number): Point[] => [
  { x: left, y: top },
  { x: left + side, y: top },
  { x: left + side, y: top + side },
  { x: left, y: top + side },
];

const rectangles = fc
  .record({
    x: fc.double({ min: -50, max: 50, noNaN: true }),
    y: fc.double({ min: -50, max: 50, noNaN: true }),
    width: fc.double({ min: 1, max: 100, noNaN: true }),
    height: fc.double({ min: 1, max: 100, noNaN: true }),
    angle: fc.double({ min: -Math.PI, max: Math.PI, noNaN: true }),
  })
  .map(({ x, y, width, height, angle }) => ({
    area: width * height,
    corners: cornersOf({
      center: { x, y },
      axis: { x: Math.cos(angle), y: Math.sin(angle) },
      width,
      height,
    }),
  }));

it('is the area that squares share', () => {
  expect(convexOverlap(square(0, 0, 10), square(6, 7, 10))).toBeCloseTo(12, 9);
  expect(convexOverlap(square(0, 0, 10), square(2, 3, 4))).toBeCloseTo(16, 9);
});

it('is the octagon that a square shares with one turned by 45 degrees', () => {
  const diamond = [
    { x: 0, y: -Math.SQRT2 },
    { x: Math.SQRT2, y: 0 },
    { x: 0, y: Math.SQRT2 },
    { x: -Math.SQRT2, y: 0 },
  ];
  expect(convexOverlap(square(-1, -1, 2), diamond)).toBeCloseTo(8 * (Math.SQRT2 - 1), 9);
});

it('is nothing for polygons apart or side by side', () => {
  expect(convexOverlap(square(0, 0, 10), square(20, 0, 10))).toBe(0);
  expect(convexOverlap(square(0, 0, 10), square(10, 0, 10))).toBeCloseTo(0, 9);
});

it('is the same from both sides, and at most the smaller area', () => {
  fc.assert(
    fc.property(rectangles, rectangles, (a, b) => {
      const overlap = convexOverlap(a.corners, b.corners);
      expect(overlap).toBeCloseTo(convexOverlap(b.corners, a.corners), 6);
      expect(overlap).toBeGreaterThanOrEqual(0);
      expect(overlap).toBeLessThanOrEqual(Math.min(a.area, b.area) + 1e-6);
    }),
  );
});

it('is all of a polygon with itself', () => {
  fc.assert(
    fc.property(rectangles, ({ area, corners }) => {
      expect(convexOverlap(corners, corners)).toBeCloseTo(area, 6);
    }),
  );
});

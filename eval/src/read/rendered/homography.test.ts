import type { Point } from '@fovea/contract';
import { expect, it } from 'vitest';
import { IDENTITY, inverse, isAffine, mapPoint, toCorners, turned } from './homography.js';

const QUAD: readonly [Point, Point, Point, Point] = [
  { x: 30, y: 12 },
  { x: 410, y: 55 },
  { x: 380, y: 290 },
  { x: 8, y: 300 },
];

function expectPoint(actual: Point, x: number, y: number): void {
  expect(actual.x).toBeCloseTo(x, 6);
  expect(actual.y).toBeCloseTo(y, 6);
}

it('puts the corners of a page onto four points', () => {
  const map = toCorners(400, 200, QUAD);
  expect(isAffine(map)).toBe(false);
  const corners = [
    { x: 0, y: 0 },
    { x: 400, y: 0 },
    { x: 400, y: 200 },
    { x: 0, y: 200 },
  ];
  corners.forEach((corner, index) => {
    const target = QUAD[index] as Point;
    expectPoint(mapPoint(map, corner), target.x, target.y);
  });
});

it('keeps straight lines straight: the diagonals meet where the middle goes', () => {
  const middle = mapPoint(toCorners(400, 200, QUAD), { x: 200, y: 100 });
  for (const [from, to] of [
    [QUAD[0], QUAD[2]],
    [QUAD[1], QUAD[3]],
  ] as const) {
    const cross = (to.x - from.x) * (middle.y - from.y) - (to.y - from.y) * (middle.x - from.x);
    expect(cross).toBeCloseTo(0, 4);
  }
});

it('undoes a map', () => {
  const map = toCorners(400, 200, QUAD);
  expectPoint(mapPoint(inverse(map), mapPoint(map, { x: 123, y: 45 })), 123, 45);
  expect(() => inverse([1, 1, 0, 1, 1, 0, 0, 0, 1])).toThrow(RangeError);
});

it.each([
  [0, 0, 0],
  [90, 100, 0],
  [180, 300, 100],
  [270, 0, 300],
])('turns a page by %i degrees clockwise, without a margin', (degrees, x, y) => {
  const { map, width, height } = turned(300, 100, degrees);
  expect([width, height]).toEqual(degrees % 180 === 0 ? [300, 100] : [100, 300]);
  expect(isAffine(map)).toBe(true);
  expectPoint(mapPoint(map, { x: 0, y: 0 }), x, y);
});

it('keeps a slanted page inside of the picture', () => {
  const { map, width, height } = turned(300, 100, 33, 5);
  for (const corner of [
    { x: 0, y: 0 },
    { x: 300, y: 0 },
    { x: 300, y: 100 },
    { x: 0, y: 100 },
  ]) {
    const { x, y } = mapPoint(map, corner);
    expect(Math.min(x, y, width - x, height - y)).toBeGreaterThanOrEqual(5);
  }
});

it('leaves points alone that are not moved', () => {
  expect(mapPoint(IDENTITY, { x: 3, y: 4 })).toEqual({ x: 3, y: 4 });
});

import type { Quad } from '@fovea/contract';
import { expect, it } from 'vitest';
import { project, rectangleToQuad } from './homography.js';

it('carries the corners of a rectangle onto the corners of a quad seen in perspective', () => {
  const quad: Quad = [
    { x: 10, y: 20 },
    { x: 110, y: 5 },
    { x: 100, y: 60 },
    { x: 15, y: 50 },
  ];
  const map = rectangleToQuad({ width: 200, height: 48 }, quad);
  const corners = [project(map, 0, 0), project(map, 200, 0), project(map, 200, 48), project(map, 0, 48)];
  corners.forEach((corner, index) => {
    expect(corner.x).toBeCloseTo(quad[index]?.x ?? Number.NaN);
    expect(corner.y).toBeCloseTo(quad[index]?.y ?? Number.NaN);
  });
});

it('stays finite on a quad without area', () => {
  const point = { x: 3, y: 3 };
  const map = rectangleToQuad({ width: 10, height: 10 }, [point, point, point, point]);
  expect(map.every(Number.isFinite)).toBe(true);
});

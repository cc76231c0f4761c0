import type { Quad } from '@fovea/contract';
import { expect, it } from 'vitest';
import { cornersOf } from '../minimum-area-rectangle.js';
import { rectangleOf } from '../text-core.fixture.js';
import { bottomOf, lengthInHeights, medianOf, placeLines, topOf } from './line-box.js';

const quadAt = (x: number, y: number, degrees = 0): Quad =>
  cornersOf(rectangleOf({ x, y, width: 100, height: 20, degrees }));

it('places a line without the margins of its box', () => {
  const [line] = placeLines([quadAt(200, 50)], 0);
  expect(line).toMatchObject({ index: 0, middle: 50, height: 20, slope: 0 });
  expect(line?.left).toBeCloseTo(156, 9);
  expect(line?.right).toBeCloseTo(244, 9);
});

it('places lines of a turned page as those of an upright one', () => {
  for (const degrees of [10, 90, -135, 180]) {
    const angle = (degrees * Math.PI) / 180;
    const [x, y] = [
      200 * Math.cos(angle) - 50 * Math.sin(angle),
      200 * Math.sin(angle) + 50 * Math.cos(angle),
    ];
    const [line] = placeLines([quadAt(x, y, degrees)], angle);
    expect(line?.middle).toBeCloseTo(50, 6);
    expect(line?.left).toBeCloseTo(156, 6);
    expect(line?.slope).toBeCloseTo(0, 6);
  }
});

it('tells how a line falls against the direction of the text', () => {
  const [line] = placeLines([quadAt(200, 50, 12)], (10 * Math.PI) / 180);
  expect(line?.slope).toBeCloseTo(Math.tan((2 * Math.PI) / 180), 6);
});

it('takes the height of a line that runs across the text for what it covers of its height', () => {
  const [line] = placeLines([quadAt(200, 50, 90)], 0);
  expect(line?.height).toBe(100);
  expect(line?.slope).toBe(0);
});

it('measures lines by their own height', () => {
  const line = { index: 0, left: 10, right: 110, middle: 50, height: 20, slope: 0 };
  expect([topOf(line), bottomOf(line), lengthInHeights(line)]).toEqual([40, 60, 5]);
});

it('takes the upper of two middle values, and 0 of none', () => {
  expect(medianOf([4, 1, 3, 2])).toBe(3);
  expect(medianOf([5, 1, 3])).toBe(3);
  expect(medianOf([])).toBe(0);
});

import { expect, it } from 'vitest';
import { convexHull, cornersOf, minimumAreaRectangle } from './minimum-area-rectangle.js';

it('finds a turned rectangle again from points inside and on it', () => {
  const turned = { center: { x: 50, y: 40 }, axis: { x: 0.8, y: 0.6 }, width: 40, height: 10 };
  const inner = cornersOf(turned, -5, -2);
  const found = minimumAreaRectangle(convexHull([...cornersOf(turned), ...inner]));
  expect(found?.width).toBeCloseTo(40);
  expect(found?.height).toBeCloseTo(10);
  expect(found?.axis.x).toBeCloseTo(0.8);
  expect(found?.center.y).toBeCloseTo(40);
});

it('leaves out points inside of the hull', () => {
  const square = [
    { x: 0, y: 0 },
    { x: 4, y: 0 },
    { x: 4, y: 4 },
    { x: 0, y: 4 },
  ];
  expect(convexHull([...square, { x: 2, y: 2 }, { x: 2, y: 0 }])).toHaveLength(4);
});

it('has no rectangle for a single point', () => {
  expect(minimumAreaRectangle(convexHull([{ x: 1, y: 1 }]))).toBeUndefined();
});

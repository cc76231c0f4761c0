import { expect, it } from 'vitest';
import { polygonOverlap } from './polygon-overlap.js';

const square = (x: number, y: number, side: number) => [
  { x, y },
  { x: x + side, y },
  { x: x + side, y: y + side },
  { x, y: y + side },
];

it('is the share of the union that two squares have in common', () => {
  expect(polygonOverlap(square(0, 0, 2), square(1, 0, 2))).toBeCloseTo(1 / 3);
  expect(polygonOverlap(square(0, 0, 2), square(0, 0, 2))).toBeCloseTo(1);
});

it('does not mind the turning direction', () => {
  expect(polygonOverlap(square(0, 0, 2), square(1, 0, 2).reverse())).toBeCloseTo(1 / 3);
});

it('clips turned shapes exactly', () => {
  const diamond = [
    { x: 1, y: 0 },
    { x: 2, y: 1 },
    { x: 1, y: 2 },
    { x: 0, y: 1 },
  ];
  expect(polygonOverlap(square(0, 0, 2), diamond)).toBeCloseTo(0.5);
  expect(polygonOverlap(square(0, 0, 1), diamond)).toBeCloseTo(0.5 / 2.5);
});

it('is 0 for shapes that do not touch, or have no area', () => {
  expect(polygonOverlap(square(0, 0, 1), square(5, 5, 1))).toBe(0);
  expect(polygonOverlap(square(0, 0, 0), square(0, 0, 0))).toBe(0);
});

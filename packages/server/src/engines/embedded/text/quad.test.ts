import type { Quad } from '@fovea/contract';
import { expect, it } from 'vitest';
import {
  centerOf,
  distance,
  horizontalPart,
  insidePicture,
  quadHeight,
  quadWidth,
  quarterTurned,
  upsideDown,
  verticalPart,
} from './quad.js';

const rectangle = (left: number, top: number, right: number, bottom: number): Quad => [
  { x: left, y: top },
  { x: right, y: top },
  { x: right, y: bottom },
  { x: left, y: bottom },
];

/** Higher at its left end. */
const TAPERED: Quad = [
  { x: 0, y: 0 },
  { x: 90, y: 10 },
  { x: 90, y: 30 },
  { x: 0, y: 40 },
];

it('measures text along its lines and across them', () => {
  expect(quadWidth(rectangle(10, 20, 70, 32))).toBe(60);
  expect(quadHeight(rectangle(10, 20, 70, 32))).toBe(12);
  expect(quadHeight(TAPERED)).toBe(30);
  expect(centerOf(TAPERED)).toEqual({ x: 45, y: 20 });
});

it('cuts upright text by shares of its width and height', () => {
  expect(horizontalPart(rectangle(0, 0, 100, 20), 0.2, 0.7)).toEqual(rectangle(20, 0, 70, 20));
  expect(verticalPart(rectangle(0, 0, 100, 20), 0.25, 1)).toEqual(rectangle(0, 5, 100, 20));
});

it('cuts text in perspective on its edges, the nearer half longer than the farther', () => {
  const [topLeft, topRight, bottomRight] = horizontalPart(TAPERED, 0, 0.5);
  expect(topLeft).toEqual({ x: 0, y: 0 });
  expect(topRight.x).toBeCloseTo(60, 9);
  expect(topRight.y).toBeCloseTo(60 / 9, 9);
  expect(bottomRight.y).toBeCloseTo(40 - 60 / 9, 9);
});

it('begins text that runs downwards at its upper right corner', () => {
  const turned = quarterTurned(rectangle(0, 0, 20, 100));
  expect(turned[0]).toEqual({ x: 20, y: 0 });
  expect([quadWidth(turned), quadHeight(turned)]).toEqual([100, 20]);
});

it('begins text that stands on its head at the opposite corner, and is itself after two turns', () => {
  const quad = rectangle(0, 0, 100, 20);
  expect(upsideDown(quad)[0]).toEqual({ x: 100, y: 20 });
  expect(upsideDown(upsideDown(quad))).toEqual(quad);
  expect(quarterTurned(quarterTurned(quad))).toEqual(upsideDown(quad));
});

it('moves corners beyond the picture to its border and leaves the others', () => {
  expect(insidePicture(rectangle(-5, 10, 120, 70), { width: 100, height: 50 })).toEqual(
    rectangle(0, 10, 100, 50),
  );
});

it('measures distances', () => {
  expect(distance({ x: 1, y: 1 }, { x: 4, y: 5 })).toBe(5);
});

import { expect, it } from 'vitest';
import { intersectionOverUnion, union, wholePixels } from './box.js';

it('measures how far two boxes agree', () => {
  const box = { x: 0, y: 0, w: 10, h: 10 };
  expect(intersectionOverUnion(box, box)).toBe(1);
  expect(intersectionOverUnion(box, { x: 5, y: 0, w: 10, h: 10 })).toBeCloseTo(1 / 3);
  expect(intersectionOverUnion(box, { x: 10, y: 0, w: 10, h: 10 })).toBe(0);
});

it('encloses two boxes', () => {
  expect(union({ x: 5, y: 5, w: 1, h: 1 }, { x: 0, y: 7, w: 2, h: 2 })).toEqual({ x: 0, y: 5, w: 6, h: 4 });
});

it('keeps whole-pixel boxes inside the picture and never empty', () => {
  const size = { width: 100, height: 50 };
  expect(wholePixels({ x: -3.2, y: 10.4, w: 20.1, h: 60 }, size)).toEqual({ x: 0, y: 10, w: 17, h: 40 });
  expect(wholePixels({ x: 99.9, y: 49.9, w: 0.01, h: 0.01 }, size)).toEqual({ x: 99, y: 49, w: 1, h: 1 });
});

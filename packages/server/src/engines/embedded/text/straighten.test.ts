import type { Quad } from '@fovea/contract';
import { expect, it } from 'vitest';
import { createRaster } from '../../../image/raster.js';
import { straighten } from './straighten.js';

/** A page whose red grows to the right and whose green grows downwards, one step of a byte for each pixel. */
function gradient(width: number, height: number) {
  const page = createRaster(width, height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) page.pixels.set([x, y, 200], 3 * (y * width + x));
  }
  return page;
}

function straightened(quad: Quad, width: number, height: number, stride = width) {
  const data = new Float32Array(3 * stride * height).fill(9);
  straighten(gradient(100, 100), quad, { data, offset: 0, width, height, stride });
  const byte = (plane: number, x: number, y: number) =>
    ((data[plane * stride * height + y * stride + x] ?? Number.NaN) + 1) * 127.5;
  return {
    data,
    red: (x: number, y: number) => byte(2, x, y),
    green: (x: number, y: number) => byte(1, x, y),
    blue: (x: number, y: number) => byte(0, x, y),
  };
}

const rectangle = (left: number, top: number, right: number, bottom: number): Quad => [
  { x: left, y: top },
  { x: right, y: top },
  { x: right, y: bottom },
  { x: left, y: bottom },
];

it('copies an upright rectangle of its own size pixel for pixel, in planes blue, green, red', () => {
  const { red, green, blue } = straightened(rectangle(10, 20, 14, 23), 4, 3);
  expect(red(0, 0)).toBeCloseTo(10, 3);
  expect(red(3, 0)).toBeCloseTo(13, 3);
  expect(green(0, 2)).toBeCloseTo(22, 3);
  expect(blue(1, 1)).toBeCloseTo(200, 3);
});

it('follows the corners of text that runs downwards', () => {
  const [a, b, c, d] = rectangle(10, 20, 13, 24);
  const { red, green } = straightened([b, c, d, a], 4, 3);
  expect(green(0, 0)).toBeCloseTo(20, 3);
  expect(green(3, 0)).toBeCloseTo(23, 3);
  expect(red(0, 0)).toBeCloseTo(12, 3);
  expect(red(0, 2)).toBeCloseTo(10, 3);
});

it('interpolates between pixels when it enlarges and averages them when it shrinks', () => {
  expect(straightened(rectangle(10, 20, 14, 23), 8, 3).red(3, 0)).toBeCloseTo(11.25, 1);
  expect(straightened(rectangle(10, 20, 22, 32), 3, 3).red(0, 0)).toBeCloseTo(11.5, 1);
});

it('repeats the edge of the page beyond it', () => {
  const { red, green } = straightened(rectangle(-8, 95, 8, 107), 16, 12);
  expect(red(0, 0)).toBe(0);
  expect(green(0, 11)).toBeCloseTo(99, 3);
});

it('leaves the columns beside the text as they are', () => {
  const { data } = straightened(rectangle(0, 0, 4, 2), 4, 2, 6);
  expect([data[4], data[5], data[10]]).toEqual([9, 9, 9]);
});

it('follows perspective: the far half of a line takes less than half of its length on the page', () => {
  // Three times as high at its left end: the middle of the text stands three quarters of the way.
  const tapered: Quad = [
    { x: 0, y: 20 },
    { x: 80, y: 40 },
    { x: 80, y: 60 },
    { x: 0, y: 80 },
  ];
  const { red, green } = straightened(tapered, 81, 41);
  expect(red(40, 20)).toBeCloseTo(59.5, 0);
  expect(green(40, 20)).toBeCloseTo(49.5, 0);
  expect(green(0, 0)).toBeLessThan(21);
  expect(green(80, 40)).toBeGreaterThan(58);
});

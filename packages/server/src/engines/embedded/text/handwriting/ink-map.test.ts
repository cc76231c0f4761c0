import { expect, it } from 'vitest';
import { halved, mapInk } from './ink-map.js';

const [WIDTH, STRIDE, HEIGHT] = [60, 64, 48];

/** A bar of one value on another; columns that do not belong to the line are 0. */
function bar(background: number, ink: number): Float32Array {
  const plane = new Float32Array(STRIDE * HEIGHT);
  for (let y = 0; y < HEIGHT; y += 1) {
    plane.fill(background, y * STRIDE, y * STRIDE + WIDTH);
    plane.fill(ink, y * STRIDE + 10, y * STRIDE + 16);
  }
  return plane;
}

it.each([
  ['dark on light', 0.9, -0.9],
  ['light on dark', -0.8, 0.6],
  ['pale', 0.3, 0.1],
])('is 1 on ink and 0 beside it, %s', (_, background, ink) => {
  const { values, width, height } = mapInk(bar(background, ink), HEIGHT, STRIDE, WIDTH);
  expect([width, height]).toEqual([WIDTH, HEIGHT]);
  expect(values[20 * WIDTH + 12]).toBeCloseTo(1, 1);
  expect(values[20 * WIDTH + 40]).toBeCloseTo(0, 1);
});

it('finds no ink in an even line', () => {
  const { values } = mapInk(bar(0.5, 0.5), HEIGHT, STRIDE, WIDTH);
  expect(Math.max(...values.map(Math.abs))).toBeLessThan(0.5);
});

it('is the mean of four values at half its size', () => {
  const half = halved({ values: Float32Array.of(0, 1, 0, 0, 1, 0, 0, 0), width: 4, height: 2 });
  expect(half).toEqual({ values: Float32Array.of(0.5, 0), width: 2, height: 1 });
});

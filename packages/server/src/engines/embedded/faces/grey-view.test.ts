import { expect, it } from 'vitest';
import { Scratch } from '../scratch.js';
import { greyView } from './grey-view.js';

it('weighs colours by how bright they look, between -1 and 1', () => {
  const pixels = [255, 0, 0, 255, 0, 255, 0, 255, 0, 0, 255, 255];
  const { dims, data } = greyView({ dims: [1, 3, 2, 2], data: Float32Array.from(pixels) }, 2, new Scratch());
  expect(dims).toEqual([1, 1, 2, 2]);
  expect([...data].map((value) => Number(value.toFixed(3)))).toEqual([-0.402, 0.174, -0.772, 1]);
});

it('takes the mean of all pixels that become one, also where they do not divide', () => {
  const row = [0, 0, 255, 255, 255];
  const square = Float32Array.from([...Array(15)].flatMap(() => row));
  const { data } = greyView({ dims: [1, 3, 5, 5], data: square }, 2, new Scratch());
  expect([...data].map((value) => Number(value.toFixed(3)))).toEqual([-1, 1, -1, 1]);
  const { data: one } = greyView({ dims: [1, 3, 5, 5], data: square }, 1, new Scratch());
  expect(one[0]).toBeCloseTo(0.2, 5);
});

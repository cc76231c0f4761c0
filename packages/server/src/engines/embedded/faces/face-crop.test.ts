import { expect, it } from 'vitest';
import { createRaster } from '../../../image/raster.js';
import { Scratch } from '../scratch.js';
import { faceCrop } from './face-crop.js';

/** 4 x 4 pixels, red rising by row, green by column. */
const page = createRaster(4, 4);
for (let y = 0; y < 4; y += 1) {
  for (let x = 0; x < 4; x += 1) page.pixels.set([10 * y, 10 * x, 0], 3 * (4 * y + x));
}
const level = [
  { x: 1, y: 2 },
  { x: 3, y: 2 },
];

it('shows an upright face as it stands', () => {
  const { dims, data } = faceCrop(page, { x: 0, y: 0, w: 3, h: 3 }, level, 3, new Scratch());
  expect(dims).toEqual([1, 3, 3, 3]);
  expect([...data.subarray(0, 9)]).toEqual([0, 0, 0, 10, 10, 10, 20, 20, 20]);
});

it('turns a tilted face so that the eyes are level', () => {
  const upwards = [
    { x: 2, y: 3 },
    { x: 2, y: 1 },
  ];
  const { data } = faceCrop(page, { x: 0, y: 0, w: 3, h: 3 }, upwards, 3, new Scratch());
  // What ran downwards in the picture runs along the rows of the crop, backwards.
  expect([...data.subarray(0, 3)]).toEqual([20, 10, 0]);
});

it('is black where the picture ends', () => {
  const { data } = faceCrop(page, { x: 3, y: 3, w: 4, h: 4 }, level, 4, new Scratch());
  expect(data[15]).toBe(0);
});

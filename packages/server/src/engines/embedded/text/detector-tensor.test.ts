import { expect, it } from 'vitest';
import { createRaster, type Raster } from '../../../image/raster.js';
import { Scratch } from '../scratch.js';
import { detectorTensor, lookTensor } from './detector-tensor.js';
import { looksOver } from './look.js';

/** A picture whose red grows to the right and whose green grows downwards; its blue is 200. */
function gradient(width: number, height: number): Raster {
  const raster = createRaster(width, height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) raster.pixels.set([x, y, 200], 3 * (y * width + x));
  }
  return raster;
}

const MEANS = [0.485, 0.456, 0.406] as const;
const DEVIATIONS = [0.229, 0.224, 0.225] as const;
/** What the detector was trained to see for a byte in one of its planes: 0 blue, 1 green, 2 red. */
const seen = (byte: number, plane: 0 | 1 | 2) => (byte / 255 - MEANS[plane]) / DEVIATIONS[plane];

it('has planes blue, green, red as the detector was trained, and sides that it takes', () => {
  const { dims, data } = detectorTensor(gradient(64, 32), new Scratch());
  expect(dims).toEqual([1, 3, 32, 64]);
  const plane = 64 * 32;
  const at = 5 * 64 + 7;
  expect(data[at]).toBeCloseTo(seen(200, 0), 5);
  expect(data[plane + at]).toBeCloseTo(seen(5, 1), 5);
  expect(data[2 * plane + at]).toBeCloseTo(seen(7, 2), 5);
});

it('repeats the right and the lower edge up to those sides', () => {
  const { dims, data } = detectorTensor(gradient(50, 20), new Scratch());
  expect(dims).toEqual([1, 3, 32, 64]);
  const plane = 64 * 32;
  const value = (index: 0 | 1 | 2, x: number, y: number) => data[index * plane + y * 64 + x];
  expect(value(2, 63, 3)).toBeCloseTo(seen(49, 2), 5);
  expect(value(1, 10, 31)).toBeCloseTo(seen(19, 1), 5);
  expect(value(2, 63, 31)).toBeCloseTo(seen(49, 2), 5);
  expect(value(1, 63, 31)).toBeCloseTo(seen(19, 1), 5);
});

it('leaves nothing of the picture before in memory that is used again', () => {
  const scratch = new Scratch();
  detectorTensor(gradient(250, 250), scratch);
  const again = detectorTensor(gradient(50, 20), scratch).data.slice();
  expect(again).toEqual(detectorTensor(gradient(50, 20), new Scratch()).data);
});

it('sees the same in a look at the whole of a small page as in the page', () => {
  const page = gradient(64, 32);
  const region = { axis: { x: 1, y: 0 }, left: 0, top: 0, right: 64, bottom: 32 };
  const [look] = looksOver(region, 1);
  if (!look) throw new Error('Expected a look');
  const whole = detectorTensor(page, new Scratch());
  const seenByLook = lookTensor(page, look, new Scratch());
  expect(seenByLook.dims).toEqual(whole.dims);
  const furthest = whole.data.reduce(
    (most, value, index) => Math.max(most, Math.abs(value - (seenByLook.data[index] ?? Number.NaN))),
    0,
  );
  expect(furthest).toBeLessThan(0.001);
});

it('turns a look along an axis upright', () => {
  const page = gradient(200, 200);
  // Its axis points down the page, so what is right of it on the page is above.
  const region = { axis: { x: 0, y: 1 }, left: 40, top: -132, right: 104, bottom: -100 };
  const [look] = looksOver(region, 1);
  if (!look) throw new Error('Expected a look');
  const { data, dims } = lookTensor(page, look, new Scratch());
  expect(dims).toEqual([1, 3, 32, 64]);
  const plane = 64 * 32;
  expect(data[plane + 9]).toBeCloseTo(seen(49, 1), 1);
  expect(data[2 * plane + 3 * 64]).toBeCloseTo(seen(128, 2), 1);
});

import { expect, it } from 'vitest';
import { createRaster, recycleRaster } from './raster.js';

it('makes rasters that hold their pixels, and uses the memory of recycled ones again', () => {
  const first = createRaster(300, 200);
  expect(first.pixels).toHaveLength(3 * 300 * 200);
  recycleRaster(first);
  recycleRaster(first);
  const second = createRaster(299, 199);
  const third = createRaster(300, 200);
  expect(second.pixels.buffer).toBe(first.pixels.buffer);
  expect(second.pixels).toHaveLength(3 * 299 * 199);
  expect(third.pixels.buffer).not.toBe(first.pixels.buffer);
});

it('does not spend a large buffer on a small raster', () => {
  const large = createRaster(2000, 1000);
  recycleRaster(large);
  expect(createRaster(10, 10).pixels.buffer).not.toBe(large.pixels.buffer);
});

import { expect, it } from 'vitest';
import { createRaster, type Raster } from '../image/raster.js';
import { lookAt } from './look.js';

function painted(colourAt: (x: number, y: number) => readonly [number, number, number]): Raster {
  const raster = createRaster(120, 90);
  for (let y = 0; y < 90; y += 1) {
    for (let x = 0; x < 120; x += 1) raster.pixels.set(colourAt(x, y), 3 * (y * 120 + x));
  }
  return raster;
}

it('sees a sky above a meadow', () => {
  const { sky, green, isGrey, isPlain } = lookAt(
    painted((_, y) => (y < 40 ? [120, 180, 240] : [60, 130, 40])),
  );
  expect(sky).toBeGreaterThan(0.95);
  expect(green).toBeCloseTo(50 / 90, 1);
  expect(isGrey || isPlain).toBe(false);
});

it('sees snow as white and lamplight as warm', () => {
  expect(lookAt(painted(() => [235, 238, 242])).white).toBe(1);
  expect(lookAt(painted(() => [200, 150, 90])).warm).toBe(1);
});

it('tells pictures without colour, and without anything', () => {
  const grey = lookAt(painted((x) => [x, x, x]));
  expect(grey).toMatchObject({ isGrey: true, isPlain: false });
  expect(lookAt(painted(() => [10, 20, 200]))).toMatchObject({
    isGrey: false,
    isPlain: true,
    mean: { red: 10, green: 20, blue: 200 },
  });
});

import { describe, expect, it } from 'vitest';
import { createRaster, type Raster } from '../../image/raster.js';
import { appearanceOf } from './appearance.js';

function drawn(width: number, height: number, colourAt: (x: number, y: number) => readonly number[]): Raster {
  const raster = createRaster(width, height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) raster.pixels.set(colourAt(x, y), 3 * (y * width + x));
  }
  return raster;
}

describe('the appearance of a picture', () => {
  it('tells shares of colours', () => {
    const { colours } = appearanceOf(drawn(128, 128, (x) => (x < 96 ? [200, 20, 20] : [20, 20, 200])));
    expect(colours.red).toBeCloseTo(0.75);
    expect(colours.blue).toBeCloseTo(0.25);
    expect(colours.green).toBe(0);
  });

  it('tells sharp edges from smooth changes', () => {
    const sharp = appearanceOf(drawn(256, 256, (x) => (x % 6 < 3 ? [230, 230, 230] : [20, 20, 20])));
    const smooth = appearanceOf(drawn(256, 256, (x) => [x / 2, x / 2, x / 2]));
    expect(sharp.sharpness).toBeGreaterThan(10 * smooth.sharpness);
  });

  it('calls a picture sharp for one sharp part', () => {
    const part = appearanceOf(
      drawn(256, 256, (x, y) => (x < 32 && y < 32 && x % 4 < 2 ? [240, 240, 240] : [90, 90, 90])),
    );
    expect(part.sharpness).toBeGreaterThan(0.1);
  });

  it('looks at pictures of one pixel and of a narrow strip', () => {
    expect(appearanceOf(drawn(1, 1, () => [255, 255, 255])).brightness).toBeCloseTo(1);
    expect(appearanceOf(drawn(900, 2, () => [0, 0, 0]))).toMatchObject({ brightness: 0, aspect: 450 });
  });
});

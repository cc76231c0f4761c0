import { describe, expect, it } from 'vitest';
import { createRaster, type Raster } from '../../../../image/raster.js';
import { lineOf } from '../recognized-line.fixture.js';
import { bordered, columnsOf, type GreyImage, greyLine } from './grey-image.js';

const [WIDTH, HEIGHT] = [120, 48];
type Colour = readonly [red: number, green: number, blue: number];

/** A page as large as a line, with a block of ink in the columns 30 to 50 and rows 14 to 34. */
function pageOf(background: Colour, ink: Colour): Raster {
  const page = createRaster(WIDTH, HEIGHT);
  for (let y = 0; y < HEIGHT; y += 1) {
    for (let x = 0; x < WIDTH; x += 1) {
      const isInk = x >= 30 && x < 50 && y >= 14 && y < 34;
      page.pixels.set(isInk ? ink : background, 3 * (y * WIDTH + x));
    }
  }
  return page;
}

const at = ({ width, pixels }: GreyImage, x: number, y: number) => pixels[y * width + x];

describe('a line in grey', () => {
  const line = lineOf([], WIDTH);

  it.each<[string, Colour, Colour]>([
    ['black on white', [255, 255, 255], [0, 0, 0]],
    ['white on dark', [20, 20, 30], [255, 255, 255]],
    ['yellow on blue', [0, 0, 180], [255, 230, 0]],
    ['pale on white', [255, 255, 255], [200, 200, 200]],
  ])('is black on white where it was %s', (_, background, ink) => {
    const image = greyLine(pageOf(background, ink), line);
    expect([image.width, image.height]).toEqual([WIDTH, HEIGHT]);
    expect(at(image, 40, 24)).toBeLessThan(10);
    for (const [x, y] of [
      [10, 24],
      [80, 24],
      [40, 5],
      [40, 44],
    ] as const) {
      expect(at(image, x, y)).toBe(255);
    }
  });

  it('has its columns in proportion to its height', () => {
    const image = greyLine(pageOf([255, 255, 255], [0, 0, 0]), line, 24);
    expect([image.width, image.height]).toEqual([60, 24]);
    expect(at(image, 20, 12)).toBeLessThan(10);
    expect(at(image, 40, 12)).toBe(255);
  });

  it('is white where nothing is to be seen, and where there is faint grain only beside ink', () => {
    const empty = greyLine(pageOf([90, 90, 90], [90, 90, 90]), line);
    expect(empty.pixels.every((shade) => shade === 255)).toBe(true);
    const page = pageOf([250, 250, 250], [0, 0, 0]);
    page.pixels.fill(235, 3 * (24 * WIDTH + 90), 3 * (24 * WIDTH + 100));
    expect(at(greyLine(page, line), 95, 24)).toBe(255);
  });

  it('is at least a column wide', () => {
    expect(greyLine(pageOf([255, 255, 255], [0, 0, 0]), { ...line, width: 1 }, 12).width).toBe(1);
  });
});

const IMAGE: GreyImage = { width: 4, height: 2, pixels: Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8) };

it('cuts columns out of every row', () => {
  expect(columnsOf(IMAGE, 1, 3)).toEqual({ width: 2, height: 2, pixels: Uint8Array.of(2, 3, 6, 7) });
  expect(columnsOf(IMAGE, 0, 4)).toEqual(IMAGE);
});

it('puts white around a picture', () => {
  const image = bordered(IMAGE, 2, 1);
  expect([image.width, image.height]).toEqual([8, 4]);
  const rows = Array.from({ length: 4 }, (_, row) => [...image.pixels.subarray(8 * row, 8 * row + 8)]);
  const white = Array(8).fill(255);
  expect(rows).toEqual([white, [255, 255, 1, 2, 3, 4, 255, 255], [255, 255, 5, 6, 7, 8, 255, 255], white]);
});

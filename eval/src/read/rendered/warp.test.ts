import { expect, it } from 'vitest';
import { IDENTITY, turned } from './homography.js';
import { type Pixels, warp } from './warp.js';

/** Grey pixels, opaque. */
function grey(width: number, height: number, level: (x: number, y: number) => number): Pixels {
  const data = new Uint8ClampedArray(width * height * 4);
  for (let index = 0; index < width * height; index += 1) {
    const value = level(index % width, Math.floor(index / width));
    data.set([value, value, value, 255], 4 * index);
  }
  return { width, height, data };
}

const levelAt = ({ width, data }: Pixels, x: number, y: number) => data[4 * (y * width + x)];

it('averages the pixels of a page that was drawn twice as large', () => {
  const picture = grey(4, 4, () => 7);
  warp(
    grey(8, 8, (x) => x * 20),
    2,
    IDENTITY,
    picture,
  );
  // The middle of the picture's pixel (1, 1) lies between the page's columns 2 and 3.
  expect(levelAt(picture, 1, 1)).toBe(50);
  expect(levelAt(picture, 2, 1)).toBe(90);
});

it('leaves the picture alone where the page does not lie', () => {
  const picture = grey(6, 6, () => 7);
  warp(
    grey(6, 4, () => 200),
    2,
    [1, 0, 2, 0, 1, 3, 0, 0, 1],
    picture,
  );
  expect(levelAt(picture, 1, 3)).toBe(7);
  expect(levelAt(picture, 3, 2)).toBe(7);
  expect(levelAt(picture, 3, 3)).toBe(200);
});

it('turns a page', () => {
  const page = grey(6, 4, (x, y) => (x < 3 && y < 2 ? 255 : 0));
  const picture = grey(4, 6, () => 7);
  warp(page, 1, turned(6, 4, 90).map, picture);
  // What was at the top left is now at the top right.
  expect(levelAt(picture, 2, 1)).toBe(255);
  expect(levelAt(picture, 1, 1)).toBe(0);
  expect(levelAt(picture, 2, 4)).toBe(0);
});

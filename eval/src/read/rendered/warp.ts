import { type Homography, inverse } from './homography.js';

/** RGBA pixels, row by row. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

/**
 * Draws a flat page into a picture by a map from page to picture, which only shrinks.
 * `flat` is the page drawn `scale` times as large; between its pixels is interpolated.
 */
export function warp(flat: Pixels, scale: number, map: Homography, picture: Pixels): void {
  // The pixels of a canvas are slow to ask for: once, not once a pixel.
  const source = { width: flat.width, height: flat.height, data: flat.data };
  const target = { width: picture.width, height: picture.height, data: picture.data };
  const [a, b, c, d, e, f, g, h] = inverse(map);
  for (let y = 0; y < target.height; y += 1) {
    for (let x = 0; x < target.width; x += 1) {
      // As mapPoint, without an object for each of a million pixels. The middle of pixel (0, 0) is (0.5, 0.5).
      const [right, down] = [x + 0.5, y + 0.5];
      const depth = (g * right + h * down + 1) / scale;
      const column = (a * right + b * down + c) / depth - 0.5;
      const row = (d * right + e * down + f) / depth - 0.5;
      if (column < 0 || row < 0 || column >= source.width - 1 || row >= source.height - 1) continue;
      blend(source, column, row, target.data, 4 * (y * target.width + x));
    }
  }
}

function blend(
  { width, data }: Pixels,
  column: number,
  row: number,
  to: Uint8ClampedArray,
  at: number,
): void {
  const [left, top] = [Math.floor(column), Math.floor(row)];
  const [right, down] = [column - left, row - top];
  const first = 4 * (top * width + left);
  for (let channel = 0; channel < 3; channel += 1) {
    const here = first + channel;
    const above = (data[here] ?? 0) * (1 - right) + (data[here + 4] ?? 0) * right;
    const below = (data[here + 4 * width] ?? 0) * (1 - right) + (data[here + 4 * width + 4] ?? 0) * right;
    to[at + channel] = above * (1 - down) + below * down;
  }
}

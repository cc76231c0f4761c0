import type { Scratch } from '../scratch.js';
import type { Tensor } from '../session.js';

/** Shares of red, green and blue in the brightness of a pixel (ITU-R BT.601). */
const [RED, GREEN, BLUE] = [0.299, 0.587, 0.114] as const;

/**
 * A square [1, 3, size, size] view of RGB values 0..255 made smaller and grey: a [1, 1, side, side] tensor
 * of values -1..1, each the mean of the pixels that it stands for. `side` is at most `size`.
 */
export function greyView({ dims, data }: Tensor, side: number, scratch: Scratch): Tensor {
  const size = dims[3] as number;
  const plane = size * size;
  const edges = Array.from({ length: side + 1 }, (_, index) => Math.floor((index * size) / side));
  const grey = scratch.take(side * side);
  for (let y = 0; y < side; y += 1) {
    const [top, bottom] = [edges[y] as number, edges[y + 1] as number];
    for (let x = 0; x < side; x += 1) {
      const [left, right] = [edges[x] as number, edges[x + 1] as number];
      let sum = 0;
      for (let row = top; row < bottom; row += 1) {
        for (let at = row * size + left; at < row * size + right; at += 1) {
          sum +=
            RED * (data[at] as number) +
            GREEN * (data[at + plane] as number) +
            BLUE * (data[at + 2 * plane] as number);
        }
      }
      grey[y * side + x] = sum / ((bottom - top) * (right - left)) / 127.5 - 1;
    }
  }
  return { dims: [1, 1, side, side], data: grey };
}

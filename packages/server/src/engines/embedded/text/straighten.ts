import type { Quad } from '@fovea/contract';
import type { Raster } from '../../../image/raster.js';
import { projectionOnto } from './projection.js';
import { quadHeight, quadWidth } from './quad.js';

/** A rectangle to fill inside a [n, 3, height, stride] tensor. */
export interface StraightenTarget {
  readonly data: Float32Array;
  /** Where the first value of the first plane stands. */
  readonly offset: number;
  readonly width: number;
  readonly height: number;
  /** Values in a row of the tensor; columns from `width` on are left as they are. */
  readonly stride: number;
}

/** Text that is shrunk more than this is averaged over several samples per pixel and axis. */
const SHRINKS_FROM = 1.6;
const MAX_SAMPLES = 4;

/**
 * Fills a rectangle with the text in a quad of the page, made straight as if seen from the front: planes blue, green, red,
 * values -1..1, bilinear samples. What lies beyond the page is the nearest pixel of it.
 */
export function straighten(page: Raster, quad: Quad, target: StraightenTarget): void {
  const { data, offset, width, height, stride } = target;
  const { origin, along, across, ...depth } = projectionOnto(quad);
  // Where a step of one pixel along and across the text leads on the page.
  const [alongX, alongY, alongW] = [along.x / width, along.y / width, depth.alongW / width];
  const [acrossX, acrossY, acrossW] = [across.x / height, across.y / height, depth.acrossW / height];
  const isFlat = alongW === 0 && acrossW === 0;
  const shrink = Math.max(quadHeight(quad) / height, quadWidth(quad) / width);
  const samples = shrink > SHRINKS_FROM ? Math.min(MAX_SAMPLES, Math.round(shrink)) : 1;
  const [lastX, lastY] = [page.width - 1, page.height - 1];
  const rowBytes = 3 * page.width;
  const plane = stride * height;
  const { pixels } = page;
  const scale = 1 / (127.5 * 65_536 * samples * samples);

  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      let red = 0;
      let green = 0;
      let blue = 0;
      for (let row = 0; row < samples; row += 1) {
        for (let column = 0; column < samples; column += 1) {
          const u = x + (column + 0.5) / samples;
          const v = y + (row + 0.5) / samples;
          // Pixel centers lie at halves.
          const nearness = isFlat ? 1 : 1 / (1 + alongW * u + acrossW * v);
          let pageX = (origin.x + alongX * u + acrossX * v) * nearness - 0.5;
          let pageY = (origin.y + alongY * u + acrossY * v) * nearness - 0.5;
          if (pageX < 0) pageX = 0;
          else if (pageX > lastX) pageX = lastX;
          if (pageY < 0) pageY = 0;
          else if (pageY > lastY) pageY = lastY;
          const left = pageX | 0;
          const top = pageY | 0;
          // Whole 256ths: integers multiply faster, and bytes are no finer.
          const toRight = ((pageX - left) * 256) | 0;
          const toBottom = ((pageY - top) * 256) | 0;
          const topRightWeight = toRight * (256 - toBottom);
          const bottomLeftWeight = (256 - toRight) * toBottom;
          const bottomRightWeight = toRight * toBottom;
          const topLeftWeight = 65_536 - topRightWeight - bottomLeftWeight - bottomRightWeight;
          const topLeft = 3 * left + top * rowBytes;
          const topRight = left < lastX ? topLeft + 3 : topLeft;
          const bottomLeft = top < lastY ? topLeft + rowBytes : topLeft;
          const bottomRight = bottomLeft + topRight - topLeft;
          red +=
            (pixels[topLeft] as number) * topLeftWeight +
            (pixels[topRight] as number) * topRightWeight +
            (pixels[bottomLeft] as number) * bottomLeftWeight +
            (pixels[bottomRight] as number) * bottomRightWeight;
          green +=
            (pixels[topLeft + 1] as number) * topLeftWeight +
            (pixels[topRight + 1] as number) * topRightWeight +
            (pixels[bottomLeft + 1] as number) * bottomLeftWeight +
            (pixels[bottomRight + 1] as number) * bottomRightWeight;
          blue +=
            (pixels[topLeft + 2] as number) * topLeftWeight +
            (pixels[topRight + 2] as number) * topRightWeight +
            (pixels[bottomLeft + 2] as number) * bottomLeftWeight +
            (pixels[bottomRight + 2] as number) * bottomRightWeight;
        }
      }
      const index = offset + y * stride + x;
      data[index] = blue * scale - 1;
      data[index + plane] = green * scale - 1;
      data[index + 2 * plane] = red * scale - 1;
    }
  }
}

import type { Quad } from '@fovea/contract';
import type { Raster } from '../../../image/raster.js';
import { rectangleToQuad } from './homography.js';
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

/** Samples per output pixel and axis when a line is shrunk more than this. */
const SHRINKS_FROM = 1.6;
const MAX_SAMPLES = 4;

/**
 * Fills a rectangle with the text in a quad of the page, made straight: planes blue, green, red, values
 * -1..1, bilinear samples, averaged where the text is shrunk.
 */
export function straighten(page: Raster, quad: Quad, target: StraightenTarget): void {
  const { width, height, stride } = target;
  const map = rectangleToQuad({ width, height }, quad);
  const shrink = Math.max(quadHeight(quad) / height, quadWidth(quad) / width);
  const samples = shrink > SHRINKS_FROM ? Math.min(MAX_SAMPLES, Math.round(shrink)) : 1;
  const isAffine = Math.abs(map[6]) < 1e-9 && Math.abs(map[7]) < 1e-9;
  const [lastX, lastY] = [page.width - 1, page.height - 1];
  const rowBytes = 3 * page.width;
  const plane = stride * height;
  const { pixels } = page;
  const { data } = target;
  const scale = 1 / (127.5 * samples * samples);

  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      let [red, green, blue] = [0, 0, 0];
      for (let sample = 0; sample < samples * samples; sample += 1) {
        const u = x + ((sample % samples) + 0.5) / samples;
        const v = y + (Math.floor(sample / samples) + 0.5) / samples;
        const w = isAffine ? 1 : 1 / (map[6] * u + map[7] * v + 1);
        // Pixel centers lie at halves; a sample beyond the page takes the nearest pixel.
        const pageX = Math.min(lastX, Math.max(0, (map[0] * u + map[1] * v + map[2]) * w - 0.5));
        const pageY = Math.min(lastY, Math.max(0, (map[3] * u + map[4] * v + map[5]) * w - 0.5));
        const [left, top] = [pageX | 0, pageY | 0];
        const [toRight, toBottom] = [pageX - left, pageY - top];
        const topLeft = 3 * left + top * rowBytes;
        const topRight = left < lastX ? topLeft + 3 : topLeft;
        const below = top < lastY ? rowBytes : 0;
        const weightTopRight = toRight * (1 - toBottom);
        const weightBottomLeft = (1 - toRight) * toBottom;
        const weightBottomRight = toRight * toBottom;
        const weightTopLeft = 1 - weightTopRight - weightBottomLeft - weightBottomRight;
        for (let channel = 0; channel < 3; channel += 1) {
          const value =
            (pixels[topLeft + channel] as number) * weightTopLeft +
            (pixels[topRight + channel] as number) * weightTopRight +
            (pixels[topLeft + below + channel] as number) * weightBottomLeft +
            (pixels[topRight + below + channel] as number) * weightBottomRight;
          if (channel === 0) red += value;
          else if (channel === 1) green += value;
          else blue += value;
        }
      }
      const index = target.offset + y * stride + x;
      data[index] = blue * scale - 1;
      data[index + plane] = green * scale - 1;
      data[index + 2 * plane] = red * scale - 1;
    }
  }
}

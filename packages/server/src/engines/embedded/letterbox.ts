import type { Raster } from '../../image/raster.js';
import type { Scratch } from './scratch.js';
import type { Tensor } from './session.js';

/** How the colours of a raster become the numbers of a tensor: `value * scale + offset` per byte. */
export interface Normalization {
  readonly scale: number;
  readonly offset: number;
  /** The byte that stands where the raster does not reach. */
  readonly paddingByte: number;
}

/**
 * Lays a raster in the top left corner of a [1, 3, height, width] tensor, red, green and blue one plane
 * each, padding to the right and below.
 */
export function letterbox(
  raster: Raster,
  height: number,
  width: number,
  { scale, offset, paddingByte }: Normalization,
  scratch: Scratch,
): Tensor {
  const plane = width * height;
  const data = scratch.take(3 * plane);
  if (raster.width < width || raster.height < height) data.fill(paddingByte * scale + offset);
  const { pixels } = raster;
  let source = 0;
  for (let y = 0; y < raster.height; y += 1) {
    let target = y * width;
    for (let x = 0; x < raster.width; x += 1) {
      data[target] = (pixels[source] as number) * scale + offset;
      data[target + plane] = (pixels[source + 1] as number) * scale + offset;
      data[target + 2 * plane] = (pixels[source + 2] as number) * scale + offset;
      source += 3;
      target += 1;
    }
  }
  return { dims: [1, 3, height, width], data };
}

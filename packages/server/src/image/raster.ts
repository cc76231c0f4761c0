import type { Size } from '@fovea/contract';

/**
 * Pixels in memory: interleaved sRGB bytes, row by row, `3 * width * height` of them.
 * The bytes live in a SharedArrayBuffer so that worker threads read them without a copy.
 */
export interface Raster extends Size {
  readonly pixels: Uint8Array<SharedArrayBuffer>;
}

/** An empty (black) raster of the given size. */
export function createRaster(width: number, height: number): Raster {
  return { width, height, pixels: new Uint8Array(new SharedArrayBuffer(3 * width * height)) };
}

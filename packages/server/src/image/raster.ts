import type { Size } from '@fovea/contract';

/**
 * Pixels in memory: interleaved sRGB bytes, row by row, `3 * width * height` of them.
 * The bytes live in a SharedArrayBuffer so that worker threads read them without a copy.
 */
export interface Raster extends Size {
  readonly pixels: Uint8Array<SharedArrayBuffer>;
}

/** Buffers are made in multiples of this, so that one fits many pictures. */
const GRANULE_BYTES = 1 << 18;
/** So much is kept for the next pictures at most. */
const MAX_KEPT_BYTES = 32 << 20;

const kept: SharedArrayBuffer[] = [];
let keptBytes = 0;

/** A raster of the given size; its pixels have any value. */
export function createRaster(width: number, height: number): Raster {
  const length = 3 * width * height;
  const bytes = Math.ceil(length / GRANULE_BYTES) * GRANULE_BYTES;
  const index = kept.findIndex((buffer) => buffer.byteLength >= bytes && buffer.byteLength <= 2 * bytes);
  const [found] = index === -1 ? [] : kept.splice(index, 1);
  if (found) keptBytes -= found.byteLength;
  return { width, height, pixels: new Uint8Array(found ?? new SharedArrayBuffer(bytes), 0, length) };
}

/**
 * Gives the memory of a raster to later ones; it must not be used any more. A shared buffer that is left to
 * the garbage collectors of several threads is freed only when the last of them runs, which may be never.
 */
export function recycleRaster({ pixels }: Raster): void {
  const { buffer } = pixels;
  if (keptBytes + buffer.byteLength > MAX_KEPT_BYTES || kept.includes(buffer)) return;
  kept.push(buffer);
  keptBytes += buffer.byteLength;
}

import type { Size } from '@fovea/contract';
import sharp from 'sharp';
import { createRaster, type Raster } from './raster.js';

/**
 * A decoded, upright picture. Everything the pipeline computes is in pixels of this raster.
 *
 * `original` is the upright size of the file. It differs from the raster's size only for very large
 * files, which are decoded smaller so that memory stays bounded; `pipeline/analyze` scales its answer
 * back to it once, at the end.
 */
export class Picture implements Raster {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array<SharedArrayBuffer>;
  readonly original: Size;
  readonly #views = new Map<string, Promise<Raster>>();

  constructor(raster: Raster, original: Size = raster) {
    this.width = raster.width;
    this.height = raster.height;
    this.pixels = raster.pixels;
    this.original = { width: original.width, height: original.height };
  }

  /** The whole picture stretched to `width` x `height` pixels (antialiased); computed once per size. */
  resized(width: number, height: number): Promise<Raster> {
    if (width === this.width && height === this.height) return Promise.resolve(this);
    const key = `${width}x${height}`;
    let view = this.#views.get(key);
    if (!view) {
      view = this.#resize(width, height);
      this.#views.set(key, view);
    }
    return view;
  }

  async #resize(width: number, height: number): Promise<Raster> {
    const enlarges = width > this.width || height > this.height;
    const resized = await sharp(Buffer.from(this.pixels.buffer), {
      raw: { width: this.width, height: this.height, channels: 3 },
      limitInputPixels: false,
    })
      .resize(width, height, { fit: 'fill', kernel: enlarges ? 'cubic' : 'linear' })
      .raw()
      .toBuffer();
    const raster = createRaster(width, height);
    raster.pixels.set(resized);
    return raster;
  }
}

import type { Size } from '@fovea/contract';
import sharp from 'sharp';
import { createRaster, type Raster, recycleRaster } from './raster.js';

/** Long sides of the views that smaller views are made from, in pixels; the first is what networks look at. */
const LEVELS = [736, 1472];

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

  /**
   * The whole picture stretched to `width` x `height` pixels (antialiased); computed once per size. Small
   * views are made from larger ones of fixed sizes, so that many views of a large picture cost little more
   * than one, and the same view always has the same pixels.
   */
  resized(width: number, height: number): Promise<Raster> {
    if (width === this.width && height === this.height) return Promise.resolve(this);
    const key = `${width}x${height}`;
    let view = this.#views.get(key);
    if (!view) {
      view = this.#sourceFor(Math.max(width, height)).then((source) => resize(source, width, height));
      this.#views.set(key, view);
    }
    return view;
  }

  /** The smallest level that is at least twice as large as a view, or the picture. */
  #sourceFor(viewSide: number): Promise<Raster> {
    const longSide = Math.max(this.width, this.height);
    const level = LEVELS.find((side) => side >= 2 * viewSide && side < longSide);
    if (level === undefined) return Promise.resolve(this);
    const scale = level / longSide;
    const fit = (side: number) => Math.max(1, Math.round(side * scale));
    return this.resized(fit(this.width), fit(this.height));
  }

  /** Gives the memory of the picture and its views to later ones; neither may be used any more. */
  async recycle(): Promise<void> {
    const views = await Promise.allSettled(this.#views.values());
    for (const view of views) if (view.status === 'fulfilled') recycleRaster(view.value);
    recycleRaster(this);
  }
}

async function resize(source: Raster, width: number, height: number): Promise<Raster> {
  const enlarges = width > source.width || height > source.height;
  const resized = await sharp(Buffer.from(source.pixels.buffer, 0, source.pixels.length), {
    raw: { width: source.width, height: source.height, channels: 3 },
    limitInputPixels: false,
  })
    .resize(width, height, { fit: 'fill', kernel: enlarges ? 'cubic' : 'linear' })
    .raw()
    .toBuffer();
  const raster = createRaster(width, height);
  raster.pixels.set(resized);
  return raster;
}

import { MAX_PICTURE_BYTES, MAX_SIDE_PX, MIN_SIDE_PX, type Size, VisionError } from '@fovea/contract';
import sharp, { type Sharp } from 'sharp';
import { atMost } from './at-most.js';
import type { Format } from './formats/format.js';
import { formats } from './formats/index.js';
import { Picture } from './picture.js';
import { createRaster } from './raster.js';

/** Larger pictures are decoded to at most so many pixels; see docs/decisions/003. */
export const MAX_RASTER_PIXELS = 24_000_000;

// Every request brings another picture, so libvips has nothing to keep; requests run side by side, so
// one thread for each is enough.
sharp.cache(false);
sharp.concurrency(1);

/** Very large pictures need most memory while they are decoded. */
const largeDecodes = atMost(1);

export interface DecodeOptions {
  readonly signal?: AbortSignal;
}

/**
 * Decodes a picture file to upright sRGB pixels: EXIF orientation applied, transparency laid on white,
 * the first frame or page.
 *
 * @throws VisionError for files that are too small or large, damaged, or of another format. Sizes are
 *   checked before pixels are decoded.
 */
export async function decodePicture(bytes: Uint8Array, { signal }: DecodeOptions = {}): Promise<Picture> {
  if (bytes.length === 0 || bytes.length > MAX_PICTURE_BYTES) throw new VisionError('imageBytesOutOfRange');
  const format = formats.find((candidate) => candidate.matches(bytes));
  if (!format) throw new VisionError('imageFormatInvalid');
  try {
    return format.decoder
      ? await decodeOurselves(bytes, format.decoder, signal)
      : await decodeWithLibvips(format.firstAlone?.(bytes) ?? bytes, format.name, signal);
  } catch (cause) {
    signal?.throwIfAborted();
    if (cause instanceof VisionError) throw cause;
    throw new VisionError('imageFormatInvalid', { cause });
  }
}

async function decodeWithLibvips(bytes: Uint8Array, name: string, signal?: AbortSignal): Promise<Picture> {
  const source = sharp(bytes, {
    failOn: 'error',
    limitInputPixels: MAX_SIDE_PX * MAX_SIDE_PX,
    pages: 1,
    sequentialRead: true,
  });
  const { format, width, height, orientation = 1, hasAlpha } = await source.metadata();
  if (format?.toUpperCase() !== name) throw new VisionError('imageFormatInvalid');
  const isTurned = orientation >= 5;
  const size = isTurned ? { width: height, height: width } : { width, height };
  checkSides(size);
  signal?.throwIfAborted();
  const upright = orientation > 1 ? source.autoOrient() : source;
  return toPicture(hasAlpha ? upright.flatten({ background: '#ffffff' }) : upright, size, signal);
}

async function decodeOurselves(
  bytes: Uint8Array,
  decoder: NonNullable<Format['decoder']>,
  signal?: AbortSignal,
): Promise<Picture> {
  const size = decoder.size(bytes);
  checkSides(size);
  if (size.width * size.height > MAX_RASTER_PIXELS) throw new VisionError('imageSidesOutOfRange');
  signal?.throwIfAborted();
  const { width, height, pixels } = await decoder.decode(bytes);
  const source = sharp(pixels, { raw: { width, height, channels: 4 } }).flatten({ background: '#ffffff' });
  return toPicture(source, { width, height }, signal);
}

function checkSides({ width, height }: Size): void {
  const isIn = (side: number) => side >= MIN_SIDE_PX && side <= MAX_SIDE_PX;
  if (!isIn(width) || !isIn(height)) throw new VisionError('imageSidesOutOfRange');
}

function toPicture(source: Sharp, size: Size, signal?: AbortSignal): Promise<Picture> {
  const pixels = size.width * size.height;
  if (pixels <= MAX_RASTER_PIXELS) return render(source, size);
  const scale = Math.sqrt(MAX_RASTER_PIXELS / pixels);
  const width = Math.floor(size.width * scale);
  const height = Math.floor(size.height * scale);
  return largeDecodes.run(
    () => render(source.resize(width, height, { fit: 'fill', kernel: 'linear' }), size),
    signal,
  );
}

async function render(source: Sharp, original: Size): Promise<Picture> {
  const { data, info } = await source
    .toColourspace('srgb')
    .removeAlpha()
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true });
  const raster = createRaster(info.width, info.height);
  if (info.channels === 3) raster.pixels.set(data);
  else spreadGrey(data, info.channels, raster.pixels);
  return new Picture(raster, original);
}

/** libvips leaves some grey pictures with one channel; all three colours then take it. */
function spreadGrey(source: Uint8Array, channels: number, target: Uint8Array): void {
  for (let pixel = 0; 3 * pixel < target.length; pixel += 1) {
    target.fill(source[channels * pixel] as number, 3 * pixel, 3 * pixel + 3);
  }
}

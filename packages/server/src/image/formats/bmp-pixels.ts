import { type BmpHeader, RUN_LENGTH_4, RUN_LENGTH_8 } from './bmp-header.js';
import type { Rgba } from './format.js';

/**
 * Unpacks the pixels of a bitmap.
 *
 * @param start where the pixels begin
 * @throws Error when the file ends before the last row
 */
export function readBmpPixels(bytes: Uint8Array, header: BmpHeader, start: number): Rgba {
  const { width, height } = header;
  const isRunLength = header.compression === RUN_LENGTH_8 || header.compression === RUN_LENGTH_4;
  if (isRunLength) {
    return { width, height, pixels: paint(header, readRunLengths(bytes, header, start)) };
  }
  const rowBytes = Math.ceil((width * header.bitsPerPixel) / 32) * 4;
  if (bytes.length < start + rowBytes * height) throw new Error('The bitmap ends before its last row');
  if (header.bitsPerPixel <= 8) {
    return { width, height, pixels: paint(header, readIndices(bytes, header, start, rowBytes)) };
  }
  return { width, height, pixels: readColors(bytes, header, start, rowBytes) };
}

/** Where row `y` of the upright picture stands among the stored rows. */
function storedRow({ height, isTopDown }: BmpHeader, y: number): number {
  return isTopDown ? y : height - 1 - y;
}

/** Palette indices of all pixels, upright. */
function readIndices(bytes: Uint8Array, header: BmpHeader, start: number, rowBytes: number): Uint8Array {
  const { width, height, bitsPerPixel } = header;
  const mask = (1 << bitsPerPixel) - 1;
  const perByte = 8 / bitsPerPixel;
  const indices = new Uint8Array(width * height);
  for (let y = 0; y < height; y += 1) {
    const row = start + storedRow(header, y) * rowBytes;
    for (let x = 0; x < width; x += 1) {
      const byte = bytes[row + Math.floor(x / perByte)] as number;
      const shift = 8 - bitsPerPixel * ((x % perByte) + 1);
      indices[y * width + x] = (byte >> shift) & mask;
    }
  }
  return indices;
}

/** Palette indices from run lengths (RLE8 and RLE4); pixels that no run reaches keep index 0. */
function readRunLengths(bytes: Uint8Array, header: BmpHeader, start: number): Uint8Array {
  const { width, height } = header;
  const indices = new Uint8Array(width * height);
  let [x, row, at] = [0, 0, start];
  const put = (index: number) => {
    if (x < width && row < height) indices[storedRow(header, row) * width + x] = index;
    x += 1;
  };
  const packed = header.compression === RUN_LENGTH_4;
  const half = (byte: number, position: number) => (position % 2 === 0 ? byte >> 4 : byte & 15);
  while (at + 1 < bytes.length && row < height) {
    const [count, value] = [bytes[at] as number, bytes[at + 1] as number];
    at += 2;
    if (count > 0) {
      for (let position = 0; position < count; position += 1) put(packed ? half(value, position) : value);
    } else if (value === 0) {
      [x, row] = [0, row + 1];
    } else if (value === 1) {
      return indices;
    } else if (value === 2) {
      x += bytes[at] ?? 0;
      row += bytes[at + 1] ?? 0;
      at += 2;
    } else {
      const stored = packed ? Math.ceil(value / 2) : value;
      for (let position = 0; position < value; position += 1) {
        const byte = bytes[at + (packed ? position >> 1 : position)] ?? 0;
        put(packed ? half(byte, position) : byte);
      }
      at += stored + (stored % 2);
    }
  }
  if (row < height - 1) throw new Error('The bitmap ends before its last row');
  return indices;
}

function paint({ palette }: BmpHeader, indices: Uint8Array): Uint8Array {
  const pixels = new Uint8Array(4 * indices.length);
  for (let pixel = 0; pixel < indices.length; pixel += 1) {
    const color = 3 * (indices[pixel] as number);
    pixels[4 * pixel] = palette[color] ?? 0;
    pixels[4 * pixel + 1] = palette[color + 1] ?? 0;
    pixels[4 * pixel + 2] = palette[color + 2] ?? 0;
    pixels[4 * pixel + 3] = 255;
  }
  return pixels;
}

function readColors(bytes: Uint8Array, header: BmpHeader, start: number, rowBytes: number): Uint8Array {
  const { width, height, bitsPerPixel } = header;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const channels = header.masks.map(channelReader);
  const pixelBytes = bitsPerPixel / 8;
  const pixels = new Uint8Array(4 * width * height);
  let isOpaqueAnywhere = false;
  for (let y = 0; y < height; y += 1) {
    let at = start + storedRow(header, y) * rowBytes;
    for (let x = 0; x < width; x += 1, at += pixelBytes) {
      const packed = readPacked(view, at, pixelBytes);
      const target = 4 * (y * width + x);
      for (let channel = 0; channel < 4; channel += 1) {
        pixels[target + channel] = (channels[channel] as (packed: number) => number)(packed);
      }
      if (pixels[target + 3] !== 0) isOpaqueAnywhere = true;
    }
  }
  // Many writers leave the opacity of 32-bit pixels at zero and mean an opaque picture.
  if (!isOpaqueAnywhere) for (let index = 3; index < pixels.length; index += 4) pixels[index] = 255;
  return pixels;
}

function readPacked(view: DataView, at: number, pixelBytes: number): number {
  if (pixelBytes === 2) return view.getUint16(at, true);
  if (pixelBytes === 4) return view.getUint32(at, true);
  return view.getUint8(at) | (view.getUint8(at + 1) << 8) | (view.getUint8(at + 2) << 16);
}

/** Takes one channel out of a packed pixel and stretches it to 0..255; an empty mask reads as 255. */
function channelReader(mask: number): (packed: number) => number {
  if (mask === 0) return () => 255;
  const shift = 31 - Math.clz32(mask & -mask);
  const highest = mask >>> shift;
  if (highest === 255) return (packed) => (packed >>> shift) & 255;
  return (packed) => Math.round((((packed & mask) >>> shift) * 255) / highest);
}

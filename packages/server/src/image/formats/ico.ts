import type { Size } from '@fovea/contract';
import sharp from 'sharp';
import { type BmpHeader, readBmpHeader } from './bmp-header.js';
import { readBmpPixels } from './bmp-pixels.js';
import type { Format, Rgba } from './format.js';
import { png } from './png.js';

const DIRECTORY_BYTES = 6;
const ENTRY_BYTES = 16;
const ICON = 1;
/** Icons hold some ten pictures; each costs a look at its header. */
const MAX_ENTRIES = 256;

interface Entry extends Size {
  readonly bitsPerPixel: number;
  /** The entry's own file: a PNG, or a bitmap without the first 14 bytes. */
  readonly file: Uint8Array;
}

/** Windows icons: the largest picture in the file, of equally large ones the deepest. */
export const ico: Format = {
  name: 'ICO',
  matches: (bytes) => bytes[0] === 0 && bytes[1] === 0 && bytes[2] === ICON && bytes[3] === 0,
  decoder: {
    size: (bytes) => {
      const { width, height } = bestEntry(bytes);
      return { width, height };
    },
    async decode(bytes) {
      const { file } = bestEntry(bytes);
      return png.matches(file) ? decodePng(file) : decodeBitmap(file);
    },
  },
};

function bestEntry(bytes: Uint8Array): Entry {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = view.getUint16(4, true);
  if (count > MAX_ENTRIES) throw new Error(`The icon file says that it holds ${count} pictures`);
  let best: Entry | undefined;
  for (let index = 0; index < count; index += 1) {
    const at = DIRECTORY_BYTES + index * ENTRY_BYTES;
    const length = view.getUint32(at + 8, true);
    const offset = view.getUint32(at + 12, true);
    if (offset + length > bytes.length) throw new Error('An icon lies beyond the end of its file');
    const file = bytes.subarray(offset, offset + length);
    const entry = { file, ...entrySize(file), bitsPerPixel: view.getUint16(at + 6, true) };
    if (!best || isBetter(entry, best)) best = entry;
  }
  if (!best) throw new Error('The icon file is empty');
  return best;
}

function isBetter(a: Entry, b: Entry): boolean {
  const larger = a.width * a.height - b.width * b.height;
  return larger > 0 || (larger === 0 && a.bitsPerPixel > b.bitsPerPixel);
}

/** The picture's own header is believed, not the directory, which cannot say more than 255 px. */
function entrySize(file: Uint8Array): Size {
  if (png.matches(file)) {
    const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
    return { width: view.getUint32(16), height: view.getUint32(20) };
  }
  const { width, height } = iconHeader(file);
  return { width, height };
}

/** An icon's bitmap states twice its height: below the picture stands a mask of one bit a pixel. */
function iconHeader(file: Uint8Array): BmpHeader {
  const header = readBmpHeader(file, 0);
  return { ...header, height: Math.floor(header.height / 2) };
}

async function decodePng(file: Uint8Array): Promise<Rgba> {
  const { data, info } = await sharp(file)
    .toColourspace('srgb')
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, pixels: data };
}

function decodeBitmap(file: Uint8Array): Rgba {
  const header = iconHeader(file);
  const picture = readBmpPixels(file, header, header.headerEnd);
  const { width, height } = header;
  const rowBytes = Math.ceil((width * header.bitsPerPixel) / 32) * 4;
  const maskRowBytes = Math.ceil(width / 32) * 4;
  const maskStart = header.headerEnd + rowBytes * height;
  // Pixels of 32 bits carry their opacity themselves; a missing mask hides nothing.
  if (header.bitsPerPixel === 32 || file.length < maskStart + maskRowBytes * height) return picture;
  for (let y = 0; y < height; y += 1) {
    const row = maskStart + (height - 1 - y) * maskRowBytes;
    for (let x = 0; x < width; x += 1) {
      const isHidden = ((file[row + (x >> 3)] as number) >> (7 - (x & 7))) & 1;
      if (isHidden) picture.pixels[4 * (y * width + x) + 3] = 0;
    }
  }
  return picture;
}

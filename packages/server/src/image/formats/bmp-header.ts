import type { Size } from '@fovea/contract';

/** How the pixels of a device-independent bitmap (DIB) are packed. */
export interface BmpHeader extends Size {
  /** False for rows that are stored from the bottom up, the usual way. */
  readonly isTopDown: boolean;
  readonly bitsPerPixel: number;
  readonly compression: number;
  /** Palette as red, green, blue triples; empty for true colour. */
  readonly palette: Uint8Array;
  /** Bits of red, green, blue and opacity in pixels of 16 or 32 bits; opacity may be 0. */
  readonly masks: readonly [number, number, number, number];
  /** Where the header and palette end. */
  readonly headerEnd: number;
}

export const UNCOMPRESSED = 0;
export const RUN_LENGTH_8 = 1;
export const RUN_LENGTH_4 = 2;
const BIT_FIELDS = 3;
const ALPHA_BIT_FIELDS = 6;

/** The old OS/2 header, whose sizes are 16-bit numbers. */
const CORE_HEADER_BYTES = 12;
const INFO_HEADER_BYTES = 40;
const SUPPORTED_DEPTHS = [1, 4, 8, 16, 24, 32];

/**
 * Reads the header that a BMP file has after its first 14 bytes and an ICO entry has at its beginning.
 *
 * @throws Error when the header is cut off or describes something that no bitmap is
 * @see https://learn.microsoft.com/windows/win32/gdi/bitmap-storage
 */
export function readBmpHeader(bytes: Uint8Array, offset: number): BmpHeader {
  const view = new DataView(bytes.buffer, bytes.byteOffset + offset, bytes.byteLength - offset);
  const headerBytes = view.getUint32(0, true);
  const isCore = headerBytes === CORE_HEADER_BYTES;
  if (!isCore && headerBytes < INFO_HEADER_BYTES) throw new Error('The bitmap header has no known size');
  const width = isCore ? view.getUint16(4, true) : view.getInt32(4, true);
  const storedHeight = isCore ? view.getUint16(6, true) : view.getInt32(8, true);
  const bitsPerPixel = view.getUint16(isCore ? 10 : 14, true);
  const compression = isCore ? UNCOMPRESSED : view.getUint32(16, true);
  if (width <= 0 || storedHeight === 0) throw new Error('The bitmap has no size');
  if (!SUPPORTED_DEPTHS.includes(bitsPerPixel))
    throw new Error(`A bitmap has no ${bitsPerPixel} bits a pixel`);
  checkCompression(compression, bitsPerPixel);

  const hasMasks = compression === BIT_FIELDS || compression === ALPHA_BIT_FIELDS;
  const masksAfterHeader = hasMasks && headerBytes === INFO_HEADER_BYTES;
  const maskCount = compression === ALPHA_BIT_FIELDS || headerBytes >= 56 ? 4 : 3;
  const masks = hasMasks ? readMasks(view, maskCount) : defaultMasks(bitsPerPixel);
  const paletteStart = headerBytes + (masksAfterHeader ? 4 * maskCount : 0);
  const palette = readPalette(view, paletteStart, bitsPerPixel, isCore);
  return {
    width,
    height: Math.abs(storedHeight),
    isTopDown: storedHeight < 0,
    bitsPerPixel,
    compression,
    palette: palette.colors,
    masks,
    headerEnd: offset + palette.end,
  };
}

function checkCompression(compression: number, bitsPerPixel: number): void {
  const fits =
    compression === UNCOMPRESSED ||
    (compression === RUN_LENGTH_8 && bitsPerPixel === 8) ||
    (compression === RUN_LENGTH_4 && bitsPerPixel === 4) ||
    ((compression === BIT_FIELDS || compression === ALPHA_BIT_FIELDS) && bitsPerPixel >= 16);
  if (!fits) throw new Error(`A bitmap of ${bitsPerPixel} bits a pixel has no compression ${compression}`);
}

function readMasks(view: DataView, count: number): BmpHeader['masks'] {
  const mask = (index: number) => view.getUint32(INFO_HEADER_BYTES + 4 * index, true);
  return [mask(0), mask(1), mask(2), count > 3 ? mask(3) : 0];
}

function defaultMasks(bitsPerPixel: number): BmpHeader['masks'] {
  if (bitsPerPixel === 16) return [0x7c00, 0x03e0, 0x001f, 0];
  return [0x00ff0000, 0x0000ff00, 0x000000ff, bitsPerPixel === 32 ? 0xff000000 : 0];
}

function readPalette(view: DataView, start: number, bitsPerPixel: number, isCore: boolean) {
  if (bitsPerPixel > 8) return { colors: new Uint8Array(), end: start };
  const most = 1 << bitsPerPixel;
  const stated = isCore ? most : view.getUint32(32, true) || most;
  const count = Math.min(most, stated);
  const entryBytes = isCore ? 3 : 4;
  const colors = new Uint8Array(3 * count);
  for (let index = 0; index < count; index += 1) {
    const entry = start + index * entryBytes;
    colors[3 * index] = view.getUint8(entry + 2);
    colors[3 * index + 1] = view.getUint8(entry + 1);
    colors[3 * index + 2] = view.getUint8(entry);
  }
  return { colors, end: start + count * entryBytes };
}

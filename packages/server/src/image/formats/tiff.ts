import { type Format, startsWith } from './format.js';

/** TIFF in either byte order, also BigTIFF; of several pages the first. */
export const tiff: Format = {
  name: 'TIFF',
  matches: (bytes) =>
    startsWith(bytes, 'II*\0') ||
    startsWith(bytes, 'MM\0*') ||
    startsWith(bytes, 'II+\0') ||
    startsWith(bytes, 'MM\0+'),
  firstAlone(bytes) {
    const { at, length } = nextPagePointer(bytes);
    if (bytes.subarray(at, at + length).every((byte) => byte === 0)) return bytes;
    const alone = Buffer.from(bytes);
    alone.fill(0, at, at + length);
    return alone;
  },
};

/**
 * Where the first page's directory says where that of the second stands.
 *
 * @throws RangeError when the directory lies beyond the end of the file
 */
function nextPagePointer(bytes: Uint8Array): { readonly at: number; readonly length: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const isLittle = startsWith(bytes, 'II');
  const isBig = startsWith(bytes, '+', isLittle ? 2 : 3);
  if (!isBig) {
    const directory = view.getUint32(4, isLittle);
    return { at: directory + 2 + 12 * view.getUint16(directory, isLittle), length: 4 };
  }
  const directory = Number(view.getBigUint64(8, isLittle));
  return { at: directory + 8 + 20 * Number(view.getBigUint64(directory, isLittle)), length: 8 };
}

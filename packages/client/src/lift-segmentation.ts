import type { SegmentationResult } from './result.js';

/** What a PNG file begins with, as far as its size: signature, then length and name of the first chunk. */
const PNG_START = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52];

/**
 * The result of a segmentation from the PNG file that the service answers (PNG specification, 11.2.1).
 *
 * @throws TypeError for what is no PNG file
 */
export function liftSegmentation(png: Uint8Array): SegmentationResult {
  const isPng = PNG_START.every((byte, index) => png[index] === byte) && png.length >= PNG_START.length + 8;
  if (!isPng) throw new TypeError('The answer is no PNG file');
  const header = new DataView(png.buffer, png.byteOffset + PNG_START.length, 8);
  return { imageBuffer: png, imageWidth: header.getUint32(0), imageHeight: header.getUint32(4) };
}

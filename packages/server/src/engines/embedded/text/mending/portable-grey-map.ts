import type { GreyImage } from './grey-image.js';

/** A grey picture as a file that Leptonica reads without a decoder (PGM, binary form). */
export function portableGreyMap({ width, height, pixels }: GreyImage): Buffer {
  return Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`), pixels]);
}

import { type Format, startsWith } from './format.js';

/** TIFF in either byte order, also BigTIFF; of several pages the first. */
export const tiff: Format = {
  name: 'TIFF',
  matches: (bytes) =>
    startsWith(bytes, 'II*\0') ||
    startsWith(bytes, 'MM\0*') ||
    startsWith(bytes, 'II+\0') ||
    startsWith(bytes, 'MM\0+'),
};

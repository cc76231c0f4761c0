import type { Format } from './format.js';

/** JPEG, and MPO, which is several JPEG pictures one after the other: the first is read. */
export const jpeg: Format = {
  name: 'JPEG',
  matches: (bytes) => bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff,
};

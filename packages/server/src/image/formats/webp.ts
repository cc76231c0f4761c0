import { type Format, startsWith } from './format.js';

/** WEBP; of an animation the first frame. */
export const webp: Format = {
  name: 'WEBP',
  matches: (bytes) => startsWith(bytes, 'RIFF') && startsWith(bytes, 'WEBP', 8),
};

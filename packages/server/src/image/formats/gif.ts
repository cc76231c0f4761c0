import { type Format, startsWith } from './format.js';

/** GIF; of an animation the first frame. */
export const gif: Format = {
  name: 'GIF',
  matches: (bytes) => startsWith(bytes, 'GIF87a') || startsWith(bytes, 'GIF89a'),
};

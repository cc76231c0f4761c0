import { type Format, startsWith } from './format.js';

export const png: Format = {
  name: 'PNG',
  matches: (bytes) => bytes[0] === 0x89 && startsWith(bytes, 'PNG\r\n\x1a\n', 1),
};

import { readBmpHeader } from './bmp-header.js';
import { readBmpPixels } from './bmp-pixels.js';
import { type Format, startsWith } from './format.js';

const FILE_HEADER_BYTES = 14;

/** Windows and OS/2 bitmaps of 1 to 32 bits a pixel, also run-length encoded. */
export const bmp: Format = {
  name: 'BMP',
  matches: (bytes) => startsWith(bytes, 'BM') && bytes.length > FILE_HEADER_BYTES + 12,
  decoder: {
    size: (bytes) => readBmpHeader(bytes, FILE_HEADER_BYTES),
    async decode(bytes) {
      const header = readBmpHeader(bytes, FILE_HEADER_BYTES);
      const stated = new DataView(bytes.buffer, bytes.byteOffset).getUint32(10, true);
      return readBmpPixels(bytes, header, Math.max(stated, header.headerEnd));
    },
  },
};

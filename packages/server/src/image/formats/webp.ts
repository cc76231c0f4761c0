import { type Format, startsWith } from './format.js';

const RIFF_HEADER_BYTES = 12;
const CHUNK_HEADER_BYTES = 8;

/** WEBP; of an animation the first frame. */
export const webp: Format = {
  name: 'WEBP',
  matches: (bytes) => startsWith(bytes, 'RIFF') && startsWith(bytes, 'WEBP', 8),
  firstAlone(bytes) {
    const frames = chunks(bytes).filter(({ isFrame }) => isFrame);
    const [, second] = frames;
    const last = frames.at(-1);
    if (!second || !last) return bytes;
    // What follows the frames says how the picture is turned.
    const alone = Buffer.concat([bytes.subarray(0, second.start), bytes.subarray(last.end)]);
    alone.writeUInt32LE(alone.length - CHUNK_HEADER_BYTES, 4);
    return alone;
  },
};

interface Chunk {
  readonly start: number;
  readonly end: number;
  readonly isFrame: boolean;
}

/** @see https://developers.google.com/speed/webp/docs/riff_container */
function chunks(bytes: Uint8Array): Chunk[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found: Chunk[] = [];
  for (let start = RIFF_HEADER_BYTES; start + CHUNK_HEADER_BYTES <= bytes.length; ) {
    const length = view.getUint32(start + 4, true);
    const end = start + CHUNK_HEADER_BYTES + length + (length % 2);
    found.push({ start, end, isFrame: startsWith(bytes, 'ANMF', start) });
    start = end;
  }
  return found;
}

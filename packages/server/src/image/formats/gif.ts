import { type Format, startsWith } from './format.js';

const SCREEN_BYTES = 13;
const DESCRIPTOR_BYTES = 10;
const EXTENSION = 0x21;
const IMAGE = 0x2c;
const TRAILER = 0x3b;

/** GIF; of an animation the first frame. */
export const gif: Format = {
  name: 'GIF',
  matches: (bytes) => startsWith(bytes, 'GIF87a') || startsWith(bytes, 'GIF89a'),
  firstAlone(bytes) {
    const end = firstFrameEnd(bytes);
    if (end >= bytes.length || bytes[end] === TRAILER) return bytes;
    const alone = Buffer.from(bytes.subarray(0, end + 1));
    alone[end] = TRAILER;
    return alone;
  },
};

/** Where the blocks up to the first image end; at or beyond the end of a file that is cut off. */
function firstFrameEnd(bytes: Uint8Array): number {
  let at = SCREEN_BYTES + colorTableBytes(bytes[SCREEN_BYTES - 3]);
  while (bytes[at] === EXTENSION) at = subBlocksEnd(bytes, at + 2);
  if (at >= bytes.length || bytes[at] === TRAILER) return at;
  if (bytes[at] !== IMAGE) throw new Error('The GIF has a block of no known kind');
  const codeSize = at + DESCRIPTOR_BYTES + colorTableBytes(bytes[at + DESCRIPTOR_BYTES - 1]);
  return subBlocksEnd(bytes, codeSize + 1);
}

function colorTableBytes(flags = 0): number {
  return flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0;
}

/** Data come in blocks that begin with their length; one of length 0 ends them. */
function subBlocksEnd(bytes: Uint8Array, start: number): number {
  let at = start;
  for (let length = bytes[at]; length; length = bytes[at]) at += 1 + length;
  return at + 1;
}

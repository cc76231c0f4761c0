import { VisionError } from '@fovea/contract';

const FIRST_CAPACITY_BYTES = 65_536;

/**
 * Reads a stream to its end into one growing buffer. A list of its chunks would be simpler, but a host that
 * sends a picture byte by byte would make each of them an object of a hundred bytes.
 *
 * @throws VisionError `imageBytesOutOfRange` as soon as there are more than `maxBytes`
 */
export async function readBytes(stream: AsyncIterable<Uint8Array>, maxBytes: number): Promise<Buffer> {
  let bytes = Buffer.alloc(Math.min(FIRST_CAPACITY_BYTES, maxBytes));
  let length = 0;
  for await (const chunk of stream) {
    const wanted = length + chunk.length;
    if (wanted > maxBytes) throw new VisionError('imageBytesOutOfRange');
    if (wanted > bytes.length) {
      const larger = Buffer.alloc(Math.min(maxBytes, Math.max(wanted, 2 * bytes.length)));
      larger.set(bytes.subarray(0, length));
      bytes = larger;
    }
    bytes.set(chunk, length);
    length = wanted;
  }
  return bytes.subarray(0, length);
}

/**
 * Passes a stream on.
 *
 * @throws VisionError `imageBytesOutOfRange` as soon as there are more than `maxBytes`
 */
export async function* atMostBytes(
  stream: AsyncIterable<Uint8Array>,
  maxBytes: number,
): AsyncGenerator<Uint8Array> {
  let length = 0;
  for await (const chunk of stream) {
    length += chunk.length;
    if (length > maxBytes) throw new VisionError('imageBytesOutOfRange');
    yield chunk;
  }
}

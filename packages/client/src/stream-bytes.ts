/** Bytes that arrive in pieces: a stream of the web or of Node, or anything else that can be iterated. */
export type ByteStream = ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>;

/** The largest picture that the service takes; the tests hold it against the contract. */
export const MAX_PICTURE_BYTES = 20_971_520;

/**
 * Reads a stream to its end, so that a call can be tried again.
 *
 * @throws RangeError as soon as it has more bytes than any picture may; the stream is closed then
 */
export async function readStream(stream: ByteStream): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let bytes = 0;
  for await (const piece of 'getReader' in stream ? piecesOf(stream) : stream) {
    bytes += piece.byteLength;
    if (bytes > MAX_PICTURE_BYTES) {
      throw new RangeError(
        `The image size is not allowed to be zero or larger than ${MAX_PICTURE_BYTES} bytes`,
      );
    }
    pieces.push(piece);
  }
  return joined(pieces, bytes);
}

// Not every browser can iterate a stream.
async function* piecesOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } finally {
    await reader.cancel();
  }
}

function joined(pieces: readonly Uint8Array[], bytes: number): Uint8Array {
  const whole = new Uint8Array(bytes);
  let offset = 0;
  for (const piece of pieces) {
    whole.set(piece, offset);
    offset += piece.byteLength;
  }
  return whole;
}

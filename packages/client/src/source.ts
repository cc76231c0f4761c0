import { openFile } from './file.js';
import { type ByteStream, readStream } from './stream-bytes.js';

/** The bytes of a picture file, there or still to come. */
export type ImageBytes = Blob | ArrayBuffer | Uint8Array | ByteStream;

/** What is sent for a picture: its address, or its bytes. */
export type ImagePayload = { readonly url: string } | Blob | ArrayBuffer | Uint8Array;

/**
 * The picture to analyze. `using source = VisionSource.fromFile('photo.jpg')` lets go of it at the end of the
 * block.
 */
export class VisionSource {
  /** The file's path or the URL, as given; undefined for bytes. */
  readonly imageId: string | undefined;
  #load: (() => Promise<ImagePayload>) | undefined;

  private constructor(load: () => Promise<ImagePayload>, imageId?: string) {
    this.#load = load;
    this.imageId = imageId;
  }

  /**
   * A picture that the service fetches by itself.
   *
   * @throws TypeError for what is no absolute URL
   */
  static fromUrl(url: string | URL): VisionSource {
    const text = String(url);
    if (!URL.canParse(text)) throw new TypeError(`Expected an absolute URL but received '${text}'`);
    return new VisionSource(async () => ({ url: text }), text);
  }

  /**
   * A picture file of this machine; it is read anew for each analysis.
   *
   * @throws Error `0x73 AZAC_ERR_FAILED_TO_OPEN_INPUT_FILE_FOR_READING` when it cannot be opened, and in a browser
   */
  static fromFile(path: string): VisionSource {
    return new VisionSource(openFile(path), path);
  }

  /**
   * A picture file that is in memory or arrives as a stream (of the web or of Node). A stream is read at the
   * first analysis and kept, so that the call can be repeated.
   *
   * @throws TypeError for anything else, and for a stream that somebody reads already
   */
  static fromBytes(bytes: ImageBytes): VisionSource {
    if (bytes instanceof Blob || bytes instanceof ArrayBuffer || bytes instanceof Uint8Array) {
      return new VisionSource(async () => bytes);
    }
    if (!isStream(bytes)) {
      throw new TypeError(
        `Expected a Blob, a Uint8Array or a stream for bytes but received one of type ${typeof bytes}`,
      );
    }
    if ('locked' in bytes && bytes.locked) throw new TypeError('Somebody reads the stream already');
    let read: Promise<Uint8Array> | undefined;
    return new VisionSource(() => {
      read ??= readStream(bytes);
      return read;
    });
  }

  /**
   * What is to be sent.
   *
   * @throws Error when the file or stream cannot be read, or the source was disposed of
   */
  async load(): Promise<ImagePayload> {
    if (!this.#load) throw new Error('The source was disposed of');
    return this.#load();
  }

  /** Lets go of the bytes. A stream that was not read yet stays its maker's to close. */
  dispose(): void {
    this.#load = undefined;
  }

  /** What `using` calls: {@link dispose}. */
  [Symbol.dispose](): void {
    this.dispose();
  }
}

function isStream(bytes: unknown): bytes is ByteStream {
  return (
    typeof bytes === 'object' && bytes !== null && ('getReader' in bytes || Symbol.asyncIterator in bytes)
  );
}

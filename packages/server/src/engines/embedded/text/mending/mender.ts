import type { Raster } from '../../../../image/raster.js';
import type { Cancellation } from '../../cancellation.js';
import type { RecognizedLine } from '../recognized-line.js';
import { withAccents } from './accents-of-page.js';
import { withKana } from './japanese.js';
import type { LineReader, ReadLine } from './line-reader.js';

/** What the mender made of some lines. */
export interface Mended {
  readonly lines: readonly RecognizedLine[];
  /** Why the second reader failed; what was not read by then is as it was recognized. */
  readonly failure?: string;
}

/**
 * Gives lines what the recognizer has no characters for: the accents of Spanish and Portuguese, and kana.
 * A second reader, which has to be told its language, reads only the words and lines that show ink for it.
 */
export class LineMender {
  readonly #reader: LineReader;

  constructor(reader: LineReader) {
    this.#reader = reader;
  }

  /** @throws CancelledError when the request was given up, at the latest after one line more */
  async mend(page: Raster, lines: readonly RecognizedLine[], cancellation: Cancellation): Promise<Mended> {
    let failure: string | undefined;
    const read: ReadLine = async (image, language) => {
      cancellation.throwIfCancelled();
      if (failure !== undefined) return undefined;
      try {
        return await this.#reader.read(image, language);
      } catch (error) {
        failure = error instanceof Error ? error.message : String(error);
        return undefined;
      }
    };
    const japanese = await withKana(page, lines, read);
    const mended = await withAccents(page, japanese, read, cancellation);
    return { lines: mended, ...(failure !== undefined && { failure }) };
  }

  dispose(): Promise<void> {
    return this.#reader.dispose();
  }
}

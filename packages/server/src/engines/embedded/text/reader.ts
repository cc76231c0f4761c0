import type { Quad, ReadResult, Size, TextLine } from '@fovea/contract';
import type { Raster } from '../../../image/raster.js';
import type { Cancellation } from '../cancellation.js';
import type { SessionOptions } from '../session.js';
import { TextDetector } from './detector.js';
import type { TextInput } from './input.js';
import { LineMender } from './mending/mender.js';
import { TesseractLineReader } from './mending/tesseract.js';
import { OrientationClassifier } from './orientation.js';
import { insidePicture } from './quad.js';
import { inReadingOrder } from './reading-order.js';
import { isText, type RecognizedLine } from './recognized-line.js';
import { TextRecognizer } from './recognizer.js';
import { textDirection } from './text-direction.js';
import { putUpright, type Recognize } from './upright.js';
import { lineOfWords } from './words.js';

export interface TextModels {
  readonly textDetector: string;
  readonly textClassifier: string;
  readonly textRecognizer: string;
  readonly textDictionary: string;
  readonly lineModels: string;
}

/** What was read, and what went wrong on the way though there is a result. */
export interface TextReading {
  readonly result: ReadResult;
  /** Why the second reader failed; accents and kana may be missing then. */
  readonly failure?: string;
}

/**
 * Reads text with the PP-OCRv4 networks: find lines, put them upright, recognize each, part it into
 * words, and put all in reading order.
 *
 * @see PaddleOCR, "PP-OCRv4", 2023
 */
export class PaddleTextReader {
  readonly #detector: TextDetector;
  readonly #orientation: OrientationClassifier;
  readonly #recognizer: TextRecognizer;
  readonly #mender: LineMender;

  private constructor(
    detector: TextDetector,
    orientation: OrientationClassifier,
    recognizer: TextRecognizer,
    mender: LineMender,
  ) {
    this.#detector = detector;
    this.#orientation = orientation;
    this.#recognizer = recognizer;
    this.#mender = mender;
  }

  static async load(models: TextModels, options: SessionOptions): Promise<PaddleTextReader> {
    const [detector, orientation, recognizer] = await Promise.all([
      TextDetector.load(models.textDetector, options),
      OrientationClassifier.load(models.textClassifier, options),
      TextRecognizer.load(models.textRecognizer, models.textDictionary, options),
    ]);
    const mender = new LineMender(new TesseractLineReader(models.lineModels));
    return new PaddleTextReader(detector, orientation, recognizer, mender);
  }

  /** @throws CancelledError when the request was given up, at the latest after one line more */
  async read(input: TextInput, cancellation: Cancellation): Promise<TextReading> {
    const { page } = input;
    const quads = await this.#detector.findLines(input, cancellation);
    cancellation.throwIfCancelled();
    if (quads.length === 0) return { result: NOTHING };

    const recognize = this.#recognizing(page, cancellation);
    const recognized = await recognize(await putUpright(page, quads, this.#orientation, recognize));
    const { lines: mended, failure } = await this.#mender.mend(page, recognized, cancellation);
    return { result: inOrder(mended, page), ...(failure !== undefined && { failure }) };
  }

  async dispose(): Promise<void> {
    await Promise.all([
      this.#detector.dispose(),
      this.#orientation.dispose(),
      this.#recognizer.dispose(),
      this.#mender.dispose(),
    ]);
  }

  #recognizing(page: Raster, cancellation: Cancellation): Recognize {
    const known = new Map<Quad, RecognizedLine>();
    return async (quads) => {
      const lines: RecognizedLine[] = [];
      for (const quad of quads) {
        cancellation.throwIfCancelled();
        const line = known.get(quad) ?? (await this.#recognizer.recognize(page, quad));
        known.set(quad, line);
        lines.push(line);
      }
      return lines;
    };
  }
}

const NOTHING: ReadResult = { lines: [], angle: 0 };

/** The lines that are text, in reading order, with their words. */
function inOrder(recognized: readonly RecognizedLine[], page: Size): ReadResult {
  const lines = inReadingOrder(recognized.filter(isText)).flatMap((line) => lineOfWords(line) ?? []);
  if (lines.length === 0) return NOTHING;
  const degrees = (textDirection(lines.map(({ polygon }) => polygon)) * 180) / Math.PI;
  return {
    lines: lines.map((line) => lineInside(line, page)),
    angle: degrees <= -180 ? degrees + 360 : degrees,
  };
}

function lineInside(line: TextLine, page: Size): TextLine {
  return {
    ...line,
    polygon: insidePicture(line.polygon, page),
    words: line.words.map((word) => ({ ...word, polygon: insidePicture(word.polygon, page) })),
  };
}

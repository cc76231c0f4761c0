import type { Quad, ReadResult, Size, TextLine } from '@fovea/contract';
import type { Raster } from '../../../image/raster.js';
import type { Cancellation } from '../cancellation.js';
import type { SessionOptions } from '../session.js';
import { TextDetector } from './detector.js';
import type { TextInput } from './input.js';
import { OrientationClassifier } from './orientation.js';
import { insidePicture } from './quad.js';
import { inReadingOrder, textDirection } from './reading-order.js';
import { lineConfidence, TextRecognizer } from './recognizer.js';
import { putUpright, type Recognize } from './upright.js';
import { lineOfWords, type RecognizedLine } from './words.js';

/** A line is text when its characters are at least so sure on average: short ones match scenery by chance. */
const minConfidence = (characters: number) => 0.5 + 0.4 / characters;

export interface TextModels {
  readonly textDetector: string;
  readonly textClassifier: string;
  readonly textRecognizer: string;
  readonly textDictionary: string;
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

  private constructor(
    detector: TextDetector,
    orientation: OrientationClassifier,
    recognizer: TextRecognizer,
  ) {
    this.#detector = detector;
    this.#orientation = orientation;
    this.#recognizer = recognizer;
  }

  static async load(models: TextModels, options: SessionOptions): Promise<PaddleTextReader> {
    const [detector, orientation, recognizer] = await Promise.all([
      TextDetector.load(models.textDetector, options),
      OrientationClassifier.load(models.textClassifier, options),
      TextRecognizer.load(models.textRecognizer, models.textDictionary, options),
    ]);
    return new PaddleTextReader(detector, orientation, recognizer);
  }

  /** @throws CancelledError when the request was given up, at the latest after one line more */
  async read(input: TextInput, cancellation: Cancellation): Promise<ReadResult> {
    const { page } = input;
    const quads = await this.#detector.findLines(input, cancellation);
    cancellation.throwIfCancelled();
    if (quads.length === 0) return { lines: [], angle: 0 };

    const recognize = this.#recognizing(page, cancellation);
    const recognized = await recognize(await putUpright(page, quads, this.#orientation, recognize));
    const lines = inReadingOrder(recognized.filter(isText)).flatMap((line) => lineOfWords(line) ?? []);
    if (lines.length === 0) return { lines, angle: 0 };
    const degrees = (textDirection(lines.map(({ polygon }) => polygon)) * 180) / Math.PI;
    return {
      lines: lines.map((line) => lineInside(line, page)),
      angle: degrees <= -180 ? degrees + 360 : degrees,
    };
  }

  async dispose(): Promise<void> {
    await Promise.all([this.#detector.dispose(), this.#orientation.dispose(), this.#recognizer.dispose()]);
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

/** Whether a line was recognized surely enough to be text at all. */
function isText(line: RecognizedLine): boolean {
  const { characters } = line.transcript;
  return lineConfidence(line) >= minConfidence(Math.max(1, characters.length));
}

function lineInside(line: TextLine, page: Size): TextLine {
  return {
    text: line.text,
    polygon: insidePicture(line.polygon, page),
    words: line.words.map((word) => ({ ...word, polygon: insidePicture(word.polygon, page) })),
  };
}

import type { Point, Quad, ReadResult } from '@fovea/contract';
import type { Raster } from '../../../image/raster.js';
import type { Cancellation } from '../cancellation.js';
import { openSession, type Session, type SessionOptions } from '../session.js';
import { detectorTensor } from './detector-tensor.js';
import type { TextInput } from './input.js';
import { mostTelling, OrientationClassifier, turnUpright } from './orientation.js';
import { insidePicture, upsideDown } from './quad.js';
import { inReadingOrder, textDirection } from './reading-order.js';
import { lineConfidence, TextRecognizer } from './recognizer.js';
import { findTextBoxes } from './text-boxes.js';
import { lineOfWords, type RecognizedLine } from './words.js';

/** Lines read in one picture at most, the largest: the bound of time for a page full of specks. */
const MAX_LINES = 1000;
/** Lines whose characters are less sure on average are not text. */
const MIN_LINE_CONFIDENCE = 0.5;
/** Above this the page is taken to stand on its head. */
const FLIP_ABOVE = 0.6;
/** Between these the two most telling lines are read both ways. */
const DOUBTFUL = { above: 0.3, below: 0.93 };
/** How much surer the other way must be to win. */
const CLEARLY_SURER = 0.02;

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
  readonly #detector: Session;
  readonly #orientation: OrientationClassifier;
  readonly #recognizer: TextRecognizer;

  private constructor(detector: Session, orientation: OrientationClassifier, recognizer: TextRecognizer) {
    this.#detector = detector;
    this.#orientation = orientation;
    this.#recognizer = recognizer;
  }

  static async load(models: TextModels, options: SessionOptions): Promise<PaddleTextReader> {
    const [detector, orientation, recognizer] = await Promise.all([
      openSession(models.textDetector, options),
      OrientationClassifier.load(models.textClassifier, options),
      TextRecognizer.load(models.textRecognizer, models.textDictionary, options),
    ]);
    return new PaddleTextReader(detector, orientation, recognizer);
  }

  async read({ page, view }: TextInput, cancellation: Cancellation): Promise<ReadResult> {
    const found = await this.#findLines(page, view);
    cancellation.throwIfCancelled();
    if (found.length === 0) return { lines: [], angle: 0 };

    const quads = await this.#putUpright(page, turnUpright(found));
    const recognized: RecognizedLine[] = [];
    for (const quad of quads) {
      cancellation.throwIfCancelled();
      const line = await this.#recognizer.recognize(page, quad);
      if (lineConfidence(line) >= MIN_LINE_CONFIDENCE) recognized.push(line);
    }
    const lines = inReadingOrder(recognized).flatMap((line) => lineOfWords(line) ?? []);
    if (lines.length === 0) return { lines, angle: 0 };
    const degrees = (textDirection(recognized.map(({ quad }) => quad)) * 180) / Math.PI;
    return { lines, angle: degrees <= -180 ? degrees + 360 : degrees };
  }

  async dispose(): Promise<void> {
    await Promise.all([this.#detector.release(), this.#orientation.dispose(), this.#recognizer.dispose()]);
  }

  /** Boxes around lines, in pixels of the page. */
  async #findLines(page: Raster, view: Raster): Promise<Quad[]> {
    const [inputName = ''] = this.#detector.inputNames;
    const input = detectorTensor(view);
    const outputs = await this.#detector.run({ [inputName]: input });
    const [map] = Object.values(outputs);
    if (!map) throw new Error('The text detector answered without an output');
    const scaleX = page.width / view.width;
    const scaleY = page.height / view.height;
    const scale = ({ x, y }: Point): Point => ({ x: x * scaleX, y: y * scaleY });
    const [, , height = 0, width = 0] = input.dims;
    return findTextBoxes(map.data, height, width, MAX_LINES).map(([a, b, c, d]) =>
      insidePicture([scale(a), scale(b), scale(c), scale(d)], page),
    );
  }

  async #putUpright(page: Raster, quads: readonly Quad[]): Promise<readonly Quad[]> {
    const probability = await this.#orientation.upsideDownProbability(page, quads);
    const flipped = quads.map(upsideDown);
    const [likelier, other] = probability > FLIP_ABOVE ? [flipped, quads] : [quads, flipped];
    if (probability <= DOUBTFUL.above || probability >= DOUBTFUL.below) return likelier;
    const telling = mostTelling(likelier, 2, 12);
    const asLikely = await this.#meanConfidence(page, telling);
    const asOther = await this.#meanConfidence(page, telling.map(upsideDown));
    return asOther > asLikely + CLEARLY_SURER ? other : likelier;
  }

  /** Mean probability over all characters of the quads. */
  async #meanConfidence(page: Raster, quads: readonly Quad[]): Promise<number> {
    let sum = 0;
    let count = 0;
    for (const quad of quads) {
      const line = await this.#recognizer.recognize(page, quad);
      sum += lineConfidence(line) * line.transcript.characters.length;
      count += line.transcript.characters.length;
    }
    return count === 0 ? 0 : sum / count;
  }
}

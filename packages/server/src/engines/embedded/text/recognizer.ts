import { readFile } from 'node:fs/promises';
import type { Quad } from '@fovea/contract';
import type { Raster } from '../../../image/raster.js';
import { Scratch } from '../scratch.js';
import { openSession, type Session, type SessionOptions, type Tensor } from '../session.js';
import { decodeTranscript } from './ctc.js';
import { handwritingConfidence } from './handwriting/handwriting.js';
import { findInk } from './ink.js';
import { withLatinSigns } from './latin-signs.js';
import { quadHeight, quadWidth } from './quad.js';
import { LINE_HEIGHT, type RecognizedLine } from './recognized-line.js';
import { straighten } from './straighten.js';

/** Widths are rounded up to a multiple of this, so that few different shapes come up. */
const WIDTH_MULTIPLE = 32;
/** The network reads one character, or none, at every so many columns. */
const COLUMNS_PER_STEP = 8;
/** Longer lines, in multiples of their height, are squeezed: the bound of one run's memory and time. */
const MAX_WIDTH = 2400;

/** Recognizes the text of single lines with PP-OCRv4 (English and Chinese). */
export class TextRecognizer {
  readonly #session: Session;
  readonly #scratch = new Scratch();
  readonly #alphabet: readonly string[];

  private constructor(session: Session, alphabet: readonly string[]) {
    this.#session = session;
    this.#alphabet = alphabet;
  }

  /**
   * @param model path of the network
   * @param dictionary path of its characters, one a line; the network adds a blank before and a space after
   */
  static async load(model: string, dictionary: string, options: SessionOptions): Promise<TextRecognizer> {
    const [session, characters] = await Promise.all([
      openSession(model, options),
      readFile(dictionary, 'utf8'),
    ]);
    return new TextRecognizer(session, ['', ...characters.split('\n'), ' ']);
  }

  async recognize(page: Raster, quad: Quad): Promise<RecognizedLine> {
    const natural = Math.ceil((LINE_HEIGHT * quadWidth(quad)) / quadHeight(quad));
    const width = Math.min(MAX_WIDTH, Math.max(8, natural));
    const stride = Math.ceil(width / WIDTH_MULTIPLE) * WIDTH_MULTIPLE;
    const plane = stride * LINE_HEIGHT;
    // Grey where the line does not reach.
    const data = this.#scratch.take(3 * plane).fill(0);
    straighten(page, quad, { data, offset: 0, width, height: LINE_HEIGHT, stride });

    const steps = stride / COLUMNS_PER_STEP;
    const [inputName = ''] = this.#session.inputNames;
    const [outputName = ''] = this.#session.outputNames;
    const outputs = await this.#session.run(
      { [inputName]: { dims: [1, 3, LINE_HEIGHT, stride], data } },
      { [outputName]: [1, steps, this.#alphabet.length] },
    );
    const output = outputs[outputName] as Tensor;
    const transcript = withLatinSigns(decodeTranscript(output.data, steps, this.#alphabet));
    const green = data.subarray(plane, 2 * plane);
    const rowPixels = quadHeight(quad) / LINE_HEIGHT;
    const picture = { plane: green, height: LINE_HEIGHT, stride, width, rowPixels };
    const handwritten = handwritingConfidence(picture, transcript.characters, COLUMNS_PER_STEP);
    return {
      quad,
      transcript,
      ink: findInk(green, LINE_HEIGHT, stride, width),
      width,
      columnsPerStep: COLUMNS_PER_STEP,
      ...(handwritten !== undefined && { handwritten }),
    };
  }

  dispose(): Promise<void> {
    return this.#session.release();
  }
}

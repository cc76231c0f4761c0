import type { Quad } from '@fovea/contract';
import type { Raster } from '../../../image/raster.js';
import { Scratch } from '../scratch.js';
import { openSession, type Session, type SessionOptions, type Tensor } from '../session.js';
import { horizontalPart, quadHeight, quadWidth } from './quad.js';
import { straighten } from './straighten.js';

const HEIGHT = 48;
const WIDTH = 192;
/** Lines looked at in one run: the bound of its memory. */
const BATCH = 8;
/** The `count` quads that show most text: height times width, the width up to `maxRatio` heights. */
export function mostTelling(quads: readonly Quad[], count: number, maxRatio: number): Quad[] {
  const weight = (quad: Quad) => Math.min(quadWidth(quad) / quadHeight(quad), maxRatio) * quadHeight(quad);
  return [...quads].sort((a, b) => weight(b) - weight(a)).slice(0, count);
}

/** Tells whether text stands on its head (PP-OCR's direction classifier). */
export class OrientationClassifier {
  readonly #session: Session;
  readonly #scratch = new Scratch();

  private constructor(session: Session) {
    this.#session = session;
  }

  static async load(model: string, options: SessionOptions): Promise<OrientationClassifier> {
    return new OrientationClassifier(await openSession(model, options));
  }

  /** For each line how likely it stands on its head, by its middle. */
  async upsideDownProbabilities(page: Raster, quads: readonly Quad[]): Promise<number[]> {
    const probabilities: number[] = [];
    for (let start = 0; start < quads.length; start += BATCH) {
      probabilities.push(...(await this.#classify(page, quads.slice(start, start + BATCH))));
    }
    return probabilities;
  }

  async #classify(page: Raster, quads: readonly Quad[]): Promise<number[]> {
    const size = 3 * HEIGHT * WIDTH;
    const data = this.#scratch.take(quads.length * size).fill(0);
    for (const [index, quad] of quads.entries()) {
      const ratio = quadWidth(quad) / quadHeight(quad);
      const middle = ratio > 4 ? horizontalPart(quad, 0.5 - 2 / ratio, 0.5 + 2 / ratio) : quad;
      const width = Math.min(WIDTH, Math.max(16, Math.ceil(HEIGHT * ratio)));
      straighten(page, middle, { data, offset: index * size, width, height: HEIGHT, stride: WIDTH });
    }
    const [inputName = ''] = this.#session.inputNames;
    const [outputName = ''] = this.#session.outputNames;
    const outputs = await this.#session.run(
      { [inputName]: { dims: [quads.length, 3, HEIGHT, WIDTH], data } },
      { [outputName]: [quads.length, 2] },
    );
    const output = outputs[outputName] as Tensor;
    return quads.map((_, index) => output.data[2 * index + 1] as number);
  }

  dispose(): Promise<void> {
    return this.#session.release();
  }
}

import type { Quad } from '@fovea/contract';
import type { Raster } from '../../../image/raster.js';
import { Scratch } from '../scratch.js';
import { openSession, type Session, type SessionOptions, type Tensor } from '../session.js';
import { horizontalPart, quadHeight, quadWidth, quarterTurned } from './quad.js';
import { straighten } from './straighten.js';

const HEIGHT = 48;
const WIDTH = 192;
/** The vote of so many lines, the largest, decides for the page. */
const VOTERS = 8;
/** A box this much higher than wide runs downwards. */
const UPRIGHT_RATIO = 1.5;

/** Lines that run downwards are turned by a quarter: by their own shape, squarish ones as most others do. */
export function turnUpright(quads: readonly Quad[]): Quad[] {
  let acrossLength = 0;
  let downLength = 0;
  for (const quad of quads) {
    const [width, height] = [quadWidth(quad), quadHeight(quad)];
    if (width >= UPRIGHT_RATIO * height) acrossLength += width;
    else if (height >= UPRIGHT_RATIO * width) downLength += height;
  }
  const pageRunsDown = downLength > 2 * acrossLength;
  return quads.map((quad) => {
    const [width, height] = [quadWidth(quad), quadHeight(quad)];
    const runsDown = height >= UPRIGHT_RATIO * width || (pageRunsDown && width < UPRIGHT_RATIO * height);
    return runsDown ? quarterTurned(quad) : quad;
  });
}

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

  /** How likely the page's text stands on its head, by the vote of its largest lines. */
  async upsideDownProbability(page: Raster, quads: readonly Quad[]): Promise<number> {
    const voters = mostTelling(quads, VOTERS, 8);
    const size = 3 * HEIGHT * WIDTH;
    const data = this.#scratch.take(voters.length * size).fill(0);
    for (const [index, quad] of voters.entries()) {
      const ratio = quadWidth(quad) / quadHeight(quad);
      const middle = ratio > 4 ? horizontalPart(quad, 0.5 - 2 / ratio, 0.5 + 2 / ratio) : quad;
      const width = Math.min(WIDTH, Math.max(16, Math.ceil(HEIGHT * ratio)));
      straighten(page, middle, { data, offset: index * size, width, height: HEIGHT, stride: WIDTH });
    }
    const [inputName = ''] = this.#session.inputNames;
    const [outputName = ''] = this.#session.outputNames;
    const outputs = await this.#session.run(
      { [inputName]: { dims: [voters.length, 3, HEIGHT, WIDTH], data } },
      { [outputName]: [voters.length, 2] },
    );
    const output = outputs[outputName] as Tensor;
    let upright = 0;
    let upsideDown = 0;
    for (const [index, quad] of voters.entries()) {
      const weight = Math.min(quadWidth(quad) / quadHeight(quad), 8);
      upright += weight * (output.data[2 * index] as number);
      upsideDown += weight * (output.data[2 * index + 1] as number);
    }
    return upsideDown / (upright + upsideDown);
  }

  dispose(): Promise<void> {
    return this.#session.release();
  }
}

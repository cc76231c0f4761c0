import type { Point, Quad } from '@fovea/contract';
import type { Raster } from '../../../image/raster.js';
import { Scratch } from '../scratch.js';
import { openSession, type Session, type SessionOptions, type Tensor } from '../session.js';
import { detectorTensor } from './detector-tensor.js';
import type { TextInput } from './input.js';
import { lineQuad, settleDirections } from './line-boxes.js';
import { joinPieces } from './line-pieces.js';
import { findTextCores } from './text-cores.js';

/** Lines found in one picture at most, the largest: the bound of time for a page full of specks. */
const MAX_LINES = 1000;

/** Finds lines of text with the PP-OCRv4 detector. */
export class TextDetector {
  readonly #session: Session;
  readonly #scratch = new Scratch();

  private constructor(session: Session) {
    this.#session = session;
  }

  static async load(model: string, options: SessionOptions): Promise<TextDetector> {
    return new TextDetector(await openSession(model, options));
  }

  /**
   * Boxes around lines of whatever direction, in pixels of the page, at most 1,000. Those of lines at the
   * border reach beyond it.
   */
  async findLines({ page, view }: TextInput): Promise<Quad[]> {
    const input = detectorTensor(view, this.#scratch);
    const [, , height = 0, width = 0] = input.dims;
    const [inputName = ''] = this.#session.inputNames;
    const [outputName = ''] = this.#session.outputNames;
    const outputs = await this.#session.run({ [inputName]: input }, { [outputName]: [1, 1, height, width] });
    const map = outputs[outputName] as Tensor;
    const toPage = toPagePoint(page, view);
    const cores = joinPieces(settleDirections(findTextCores(map.data, height, width)));
    return cores.map((core) => {
      const [a, b, c, d] = lineQuad(core);
      return [toPage(a), toPage(b), toPage(c), toPage(d)];
    });
  }

  dispose(): Promise<void> {
    return this.#session.release();
  }
}

function toPagePoint(page: Raster, view: Raster): (point: Point) => Point {
  const scaleX = page.width / view.width;
  const scaleY = page.height / view.height;
  return ({ x, y }) => ({ x: x * scaleX, y: y * scaleY });
}

import type { Quad, Size } from '@fovea/contract';
import type { Cancellation } from '../cancellation.js';
import { Scratch } from '../scratch.js';
import { openSession, type Session, type SessionOptions, type Tensor } from '../session.js';
import { detectorTensor, lookTensor } from './detector-tensor.js';
import type { TextInput } from './input.js';
import { areaOf, lineQuads, settleDirections } from './line-boxes.js';
import { joinPieces } from './line-pieces.js';
import { type Look, onView, wholeLook } from './look.js';
import { nextLooks } from './next-looks.js';
import { bestSeen, type SeenCore, seenCore } from './seen-core.js';
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
  async findLines({ page, view }: TextInput, cancellation: Cancellation): Promise<Quad[]> {
    const first = wholeLook(page, view);
    let cores = await this.#coresIn(detectorTensor(view, this.#scratch), first, page);
    const further = nextLooks(cores, first);
    for (const look of further) {
      cancellation.throwIfCancelled();
      // The view is antialiased; the page is not, when it is shrunk.
      const [raster, seen] = look.pixel < first.pixel ? [page, look] : [view, onView(look, page, view)];
      cores.push(...(await this.#coresIn(lookTensor(raster, seen, this.#scratch), look, page)));
    }
    if (further.length > 0) cores = bestSeen(cores);
    if (cores.length > MAX_LINES) {
      cores.sort((a, b) => areaOf(b.rectangle) - areaOf(a.rectangle)).length = MAX_LINES;
    }
    return lineQuads(joinPieces(settleDirections(cores)), first.pixel);
  }

  dispose(): Promise<void> {
    return this.#session.release();
  }

  /** Runs the network on what is seen in a look. */
  async #coresIn(input: Tensor, look: Look, page: Size): Promise<SeenCore[]> {
    const [, , height = 0, width = 0] = input.dims;
    const [inputName = ''] = this.#session.inputNames;
    const [outputName = ''] = this.#session.outputNames;
    const outputs = await this.#session.run({ [inputName]: input }, { [outputName]: [1, 1, height, width] });
    const map = outputs[outputName] as Tensor;
    return findTextCores(map.data, height, width).flatMap((core) => seenCore(core, look, page) ?? []);
  }
}

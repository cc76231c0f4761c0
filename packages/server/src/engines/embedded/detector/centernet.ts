import type { Box } from '@fovea/contract';
import { CATEGORIES, type Category } from '../../categories.js';
import type { DetectionResult } from '../../engine.js';
import type { Cancellation } from '../cancellation.js';
import { letterbox } from '../letterbox.js';
import { suppress } from '../non-maximum-suppression.js';
import { Scratch } from '../scratch.js';
import { openSession, type Session, type SessionOptions, type Tensor } from '../session.js';
import { calibrate } from './calibration.js';
import type { DetectionInput } from './input.js';
import { findPeaks, type Peak } from './peaks.js';

/** The network halves its input five times, so sides must be multiples of this. */
const SIDE_MULTIPLE = 32;
/** Pixels of the input for each cell of the heat maps. */
const CELL = 4;
/** Raw scores below this say nothing; a person at it is right about once in a hundred times. */
const MIN_SCORE = 0.02;
const MAX_PEAKS = 300;
const MAX_DETECTIONS = 100;
/** Boxes of one category that overlap more (IoU) are one thing. */
const MAX_OVERLAP = 0.6;

const NORMALIZATION = { scale: 1, offset: 0, paddingByte: 114 };

/**
 * A MobileNetV3 CenterNet for the 80 categories of COCO: each thing is a peak in the heat map of its
 * category, and four more maps give the distances from there to the edges of its box.
 *
 * @see Zhou, Wang, Krähenbühl, "Objects as Points", 2019
 */
export class CenterNet {
  readonly #session: Session;
  readonly #scratch = new Scratch();

  private constructor(session: Session) {
    this.#session = session;
  }

  /** @param model path of the converted model, see `CONVERTED_MODELS` */
  static async load(model: string, options: SessionOptions): Promise<CenterNet> {
    return new CenterNet(await openSession(model, options));
  }

  async detect({ view, picture }: DetectionInput, cancellation: Cancellation): Promise<DetectionResult> {
    const width = Math.ceil(view.width / SIDE_MULTIPLE) * SIDE_MULTIPLE;
    const height = Math.ceil(view.height / SIDE_MULTIPLE) * SIDE_MULTIPLE;
    const image = letterbox(view, height, width, NORMALIZATION, this.#scratch);
    cancellation.throwIfCancelled();
    const [rows, columns] = [height / CELL, width / CELL];
    const { keypoints, sizes } = await this.#session.run(
      { image },
      { keypoints: [1, CATEGORIES.length, rows, columns], sizes: [1, 4, rows, columns] },
    );

    const scaleX = picture.width / view.width;
    const scaleY = picture.height / view.height;
    const peaks = findPeaks(keypoints.data, rows, columns, MIN_SCORE, MAX_PEAKS);
    const found = peaks.flatMap((peak) => {
      const box = boxAt(peak, sizes, view.width, view.height);
      if (box.w < 1 || box.h < 1) return [];
      const name = CATEGORIES[peak.category] as Category;
      const share = (box.w * box.h) / (view.width * view.height);
      return [
        {
          name,
          score: peak.score,
          ...calibrate(name, peak.score, share),
          box: { x: box.x * scaleX, y: box.y * scaleY, w: box.w * scaleX, h: box.h * scaleY },
        },
      ];
    });
    return { detections: suppress(found, MAX_OVERLAP, (a, b) => a.name === b.name).slice(0, MAX_DETECTIONS) };
  }

  dispose(): Promise<void> {
    return this.#session.release();
  }
}

/** The box around a peak in pixels of the view, cut at its edges. */
function boxAt({ x, y }: Peak, { data, dims }: Tensor, viewWidth: number, viewHeight: number): Box {
  const [, , height = 0, width = 0] = dims;
  const plane = height * width;
  const cell = y * width + x;
  const distance = (edge: number) => data[edge * plane + cell] as number;
  const left = Math.max(0, CELL * x - distance(0));
  const top = Math.max(0, CELL * y - distance(1));
  const right = Math.min(viewWidth, CELL * x + distance(2));
  const bottom = Math.min(viewHeight, CELL * y + distance(3));
  return { x: left, y: top, w: right - left, h: bottom - top };
}

import type { Box, Point } from '@fovea/contract';
import { letterbox } from '../letterbox.js';
import { suppress } from '../non-maximum-suppression.js';
import { Scratch } from '../scratch.js';
import { openSession, type Session, type SessionOptions, type Tensor } from '../session.js';
import { anchorGrid } from './anchors.js';
import { FACE_VIEW_SIDE, type FaceInput } from './input.js';

/** A face found; `landmarks` are right eye, left eye, nose, mouth, right ear and left ear. */
export interface FoundFace {
  readonly box: Box;
  readonly confidence: number;
  readonly landmarks: readonly Point[];
}

const MIN_CONFIDENCE = 0.5;
const MAX_OVERLAP = 0.3;
/** Box (center x, center y, width, height) and six landmarks, relative to the anchor. */
const NUMBERS_PER_ANCHOR = 16;
const LANDMARKS = 6;
const NORMALIZATION = { scale: 1 / 127.5, offset: -1, paddingByte: 114 };

const ANCHORS_16 = anchorGrid(16, 2);
const ANCHORS_32 = anchorGrid(32, 6);

/** Finds faces with BlazeFace in a 256 px view of the picture. */
export class FaceDetector {
  readonly #session: Session;
  readonly #scratch = new Scratch();

  private constructor(session: Session) {
    this.#session = session;
  }

  static async load(model: string, options: SessionOptions): Promise<FaceDetector> {
    return new FaceDetector(await openSession(model, options));
  }

  /** Faces in pixels of the picture, by falling confidence. */
  async find({ view, page }: FaceInput): Promise<FoundFace[]> {
    const image = letterbox(view, FACE_VIEW_SIDE, FACE_VIEW_SIDE, NORMALIZATION, this.#scratch);
    const { scores16, scores32, boxes16, boxes32 } = await this.#session.run(
      { image },
      {
        scores16: [1, ANCHORS_16.length, 1],
        scores32: [1, ANCHORS_32.length, 1],
        boxes16: [1, ANCHORS_16.length, NUMBERS_PER_ANCHOR],
        boxes32: [1, ANCHORS_32.length, NUMBERS_PER_ANCHOR],
      },
    );
    const scaleX = page.width / view.width;
    const scaleY = page.height / view.height;
    const faces = [
      ...facesAt(ANCHORS_16, scores16, boxes16, scaleX, scaleY),
      ...facesAt(ANCHORS_32, scores32, boxes32, scaleX, scaleY),
    ].sort((a, b) => b.confidence - a.confidence);
    return suppress(faces, MAX_OVERLAP);
  }

  dispose(): Promise<void> {
    return this.#session.release();
  }
}

function facesAt(
  anchors: readonly Point[],
  scores: Tensor,
  boxes: Tensor,
  scaleX: number,
  scaleY: number,
): FoundFace[] {
  return anchors.flatMap((anchor, index) => {
    const confidence = 1 / (1 + Math.exp(-(scores.data[index] as number)));
    if (confidence < MIN_CONFIDENCE) return [];
    const start = index * NUMBERS_PER_ANCHOR;
    const number = (offset: number) => boxes.data[start + offset] as number;
    const [width, height] = [number(2), number(3)];
    const landmarks = Array.from({ length: LANDMARKS }, (_, landmark) => ({
      x: (anchor.x + number(4 + 2 * landmark)) * scaleX,
      y: (anchor.y + number(5 + 2 * landmark)) * scaleY,
    }));
    const box = {
      x: (anchor.x + number(0) - width / 2) * scaleX,
      y: (anchor.y + number(1) - height / 2) * scaleY,
      w: width * scaleX,
      h: height * scaleY,
    };
    return [{ box, confidence: Math.min(confidence, 0.999), landmarks }];
  });
}

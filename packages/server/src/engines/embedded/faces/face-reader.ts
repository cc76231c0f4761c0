import type { Face } from '../../engine.js';
import type { Cancellation } from '../cancellation.js';
import { Scratch } from '../scratch.js';
import { openSession, type Session, type SessionOptions } from '../session.js';
import { faceCrop } from './face-crop.js';
import { FaceDetector, type FoundFace } from './face-detector.js';
import { greyView } from './grey-view.js';
import type { FaceInput } from './input.js';

/** The side of the square that age and gender are read from, in pixels. */
const CROP_SIDE = 224;
/** The side of the grey square that emotions are read from, in pixels. */
const EMOTION_SIDE = 64;
/** Angry, disgusted, afraid, happy, sad, surprised and neutral. */
const EMOTIONS = 7;
const HAPPY = 3;
/** Smaller faces hold too few pixels to tell anything from. */
const MIN_READABLE_PX = 24;
/** One share for each year of age. */
const AGES = 100;
/** Only the largest faces are read, so that a crowd costs no more than a group. */
const MAX_READ = 8;

/**
 * Finds faces and reads age and gender (FaceRes) and smile (mini-Xception) from the largest ones.
 *
 * @see Savchenko, "Efficient facial representations for age, gender and identity recognition", 2019
 * @see Arriaga et al., "Real-time convolutional neural networks for emotion and gender classification", 2017
 */
export class HumanFaceReader {
  readonly #detector: FaceDetector;
  readonly #attributes: Session;
  readonly #emotion: Session;
  readonly #scratch = new Scratch();
  readonly #greyScratch = new Scratch();

  private constructor(detector: FaceDetector, attributes: Session, emotion: Session) {
    this.#detector = detector;
    this.#attributes = attributes;
    this.#emotion = emotion;
  }

  static async load(
    models: { readonly blazeface: string; readonly faceres: string; readonly emotion: string },
    options: SessionOptions,
  ): Promise<HumanFaceReader> {
    const [detector, attributes, emotion] = await Promise.all([
      FaceDetector.load(models.blazeface, options),
      openSession(models.faceres, options),
      openSession(models.emotion, options),
    ]);
    return new HumanFaceReader(detector, attributes, emotion);
  }

  /** Faces in pixels of the picture, the largest first. */
  async readFaces(input: FaceInput, cancellation: Cancellation): Promise<readonly Face[]> {
    const found = await this.#detector.find(input);
    found.sort((a, b) => b.box.w * b.box.h - a.box.w * a.box.h);
    const faces: Face[] = [];
    for (const [index, face] of found.entries()) {
      cancellation.throwIfCancelled();
      const isReadable = index < MAX_READ && Math.min(face.box.w, face.box.h) >= MIN_READABLE_PX;
      faces.push(isReadable ? { ...face, person: await this.#readPerson(input, face) } : face);
    }
    return faces;
  }

  async dispose(): Promise<void> {
    await Promise.all([this.#detector.dispose(), this.#attributes.release(), this.#emotion.release()]);
  }

  async #readPerson({ page }: FaceInput, face: FoundFace): Promise<NonNullable<Face['person']>> {
    const image = faceCrop(page, face.box, face.landmarks, CROP_SIDE, this.#scratch);
    const { male, ages } = await this.#attributes.run({ image }, { male: [1, 1], ages: [1, AGES] });
    // The expected age is nearer to the truth than the likeliest one.
    const age = ages.data.reduce((sum, share, years) => sum + share * years, 0);
    const grey = greyView(image, EMOTION_SIDE, this.#greyScratch);
    const { emotions } = await this.#emotion.run({ image: grey }, { emotions: [1, EMOTIONS] });
    return { maleScore: male.data[0] as number, age, smile: emotions.data[HAPPY] as number };
  }
}

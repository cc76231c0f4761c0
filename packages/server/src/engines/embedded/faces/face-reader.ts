import type { Face } from '../../engine.js';
import type { Cancellation } from '../cancellation.js';
import { Scratch } from '../scratch.js';
import { openSession, type Session, type SessionOptions } from '../session.js';
import { faceCrop } from './face-crop.js';
import { FaceDetector, type FoundFace } from './face-detector.js';
import type { FaceInput } from './input.js';

/** The side of the square that age and gender are read from, in pixels. */
const CROP_SIDE = 224;
/** Smaller faces hold too few pixels to tell age or gender from. */
const MIN_READABLE_PX = 24;
/** One share for each year of age. */
const AGES = 100;
/** Age and gender are read from the largest faces only, so that a crowd costs no more than a group. */
const MAX_READ = 8;

/**
 * Finds faces and reads age and gender from the largest ones (FaceRes).
 *
 * @see Savchenko, "Efficient facial representations for age, gender and identity recognition", 2019
 */
export class HumanFaceReader {
  readonly #detector: FaceDetector;
  readonly #attributes: Session;
  readonly #scratch = new Scratch();

  private constructor(detector: FaceDetector, attributes: Session) {
    this.#detector = detector;
    this.#attributes = attributes;
  }

  static async load(
    models: { readonly blazeface: string; readonly faceres: string },
    options: SessionOptions,
  ): Promise<HumanFaceReader> {
    const [detector, attributes] = await Promise.all([
      FaceDetector.load(models.blazeface, options),
      openSession(models.faceres, options),
    ]);
    return new HumanFaceReader(detector, attributes);
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
    await Promise.all([this.#detector.dispose(), this.#attributes.release()]);
  }

  async #readPerson({ page }: FaceInput, face: FoundFace): Promise<NonNullable<Face['person']>> {
    const image = faceCrop(page, face.box, face.landmarks, CROP_SIDE, this.#scratch);
    const { male, ages } = await this.#attributes.run({ image }, { male: [1, 1], ages: [1, AGES] });
    // The expected age is nearer to the truth than the likeliest one.
    const age = ages.data.reduce((sum, share, years) => sum + share * years, 0);
    return { maleScore: male.data[0] as number, age };
  }
}

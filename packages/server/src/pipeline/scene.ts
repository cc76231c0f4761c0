import type { ReadResult } from '@fovea/contract';
import type { Capabilities, Detection, Face } from '../engines/engine.js';
import type { Picture } from '../image/picture.js';

/**
 * One picture under analysis. What several features share is computed at first use and remembered, so
 * nothing runs twice and nothing unasked runs. `signal` ends all of it.
 */
export class Scene {
  readonly picture: Picture;
  readonly #capabilities: Capabilities;
  readonly #signal: AbortSignal;
  #detections: Promise<readonly Detection[]> | undefined;
  #faces: Promise<readonly Face[]> | undefined;
  #text: Promise<ReadResult> | undefined;

  constructor(picture: Picture, capabilities: Capabilities, signal: AbortSignal) {
    this.picture = picture;
    this.#capabilities = capabilities;
    this.#signal = signal;
  }

  /** Things in the picture, by falling score. */
  detections(): Promise<readonly Detection[]> {
    this.#detections ??= this.#capabilities.detector
      .detect(this.picture, this.#signal)
      .then((result) => result.detections);
    return this.#detections;
  }

  faces(): Promise<readonly Face[]> {
    this.#faces ??= this.#capabilities.faceReader.readFaces(this.picture, this.#signal);
    return this.#faces;
  }

  text(): Promise<ReadResult> {
    this.#text ??= this.#capabilities.textReader.readText(this.picture, this.#signal);
    return this.#text;
  }
}

import type { AnalyzeRequest, AnalyzeResult, FeatureName } from '@fovea/contract';
import type { Capabilities } from '../engines/engine.js';
import type { Picture } from '../image/picture.js';
import { features } from './features/index.js';
import { scaleResult } from './scale.js';
import { Scene } from './scene.js';

export interface AnalyzeOptions {
  readonly capabilities: Capabilities;
  /** Ends the work; the promise then rejects with its reason. */
  readonly signal: AbortSignal;
}

/** Text takes longest to read, so it is begun first and the rest runs beside it. */
const START_ORDER: readonly FeatureName[] = [
  'read',
  'objects',
  'people',
  'tags',
  'caption',
  'denseCaptions',
  'smartCrops',
];

/**
 * Answers everything `request` asks about `picture`. Features run side by side and share what the scene
 * has already found out; the first failure ends the others.
 */
export async function analyzePicture(
  picture: Picture,
  request: AnalyzeRequest,
  { capabilities, signal }: AnalyzeOptions,
): Promise<AnalyzeResult> {
  const failure = new AbortController();
  const scene = new Scene(picture, capabilities, AbortSignal.any([signal, failure.signal]));
  const wanted = START_ORDER.filter((name) => request.features.includes(name));
  try {
    const parts = await Promise.all(
      wanted.map(async (name) => [name, await features[name](scene, request)] as const),
    );
    const { width, height } = picture;
    const result: AnalyzeResult = { metadata: { width, height }, ...Object.fromEntries(parts) };
    return scaleResult(result, picture, picture.original);
  } catch (error) {
    failure.abort(error);
    throw error;
  }
}

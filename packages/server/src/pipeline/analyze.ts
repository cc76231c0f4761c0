import type { AnalyzeRequest, AnalyzeResult, FeatureName } from '@fovea/contract';
import type { Capabilities } from '../engines/engine.js';
import type { Picture } from '../image/picture.js';
import { features } from './features/index.js';
import { scaleResult } from './scale.js';
import { Scene } from './scene.js';
import { type StageTimer, timed, timedCapabilities } from './stage.js';

export interface AnalyzeOptions {
  readonly capabilities: Capabilities;
  /** Ends the work; the promise then rejects with its reason. */
  readonly signal: AbortSignal;
  /** Told how long each feature and each capability took. */
  readonly timings?: StageTimer;
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
  { capabilities, signal, timings }: AnalyzeOptions,
): Promise<AnalyzeResult> {
  const failure = new AbortController();
  const asked = timings ? timedCapabilities(capabilities, timings) : capabilities;
  const scene = new Scene(picture, asked, AbortSignal.any([signal, failure.signal]));
  const wanted = START_ORDER.filter((name) => request.features.includes(name));
  try {
    const parts = await Promise.all(
      wanted.map(async (name) => {
        const part = await timed<unknown>(name, timings, () => features[name](scene, request));
        return [name, part] as const;
      }),
    );
    const { width, height } = picture;
    const result: AnalyzeResult = { metadata: { width, height }, ...Object.fromEntries(parts) };
    return scaleResult(result, picture, picture.original);
  } catch (error) {
    failure.abort(error);
    throw error;
  }
}

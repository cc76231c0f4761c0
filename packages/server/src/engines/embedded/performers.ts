import type { Cancellation } from './cancellation.js';
import { CenterNet } from './detector/centernet.js';
import { HumanFaceReader } from './faces/face-reader.js';
import type { ModelPaths } from './models/prepare.js';
import type { SessionOptions } from './session.js';
import type { TaskName, Tasks } from './tasks.js';
import { PaddleTextReader } from './text/reader.js';

/** For each task the function that performs it, on the calling thread. */
export type Performers = {
  readonly [Name in TaskName]: (
    input: Tasks[Name]['input'],
    cancellation: Cancellation,
  ) => Promise<Tasks[Name]['result']>;
};

/** Loads every embedded model. The performers block their thread while a network runs. */
export async function loadPerformers(models: ModelPaths, options: SessionOptions): Promise<Performers> {
  const [detector, faceReader, textReader] = await Promise.all([
    CenterNet.load(models.centernet, options),
    HumanFaceReader.load(models, options),
    PaddleTextReader.load(models, options),
  ]);
  return {
    detect: (input, cancellation) => detector.detect(input, cancellation),
    readFaces: (input, cancellation) => faceReader.readFaces(input, cancellation),
    readText: (input, cancellation) => textReader.read(input, cancellation),
  };
}

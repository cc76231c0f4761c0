import { FEATURES } from '@fovea/contract';
import type { Capabilities } from '../engines/engine.js';

/**
 * The stages of a call that are timed, in the order in which they begin. `source` reads the bytes or fetches
 * the URL, `wait` waits for a place to decode, `analyze` holds the features; a feature holds the work it waits
 * for. `detect`, `readFaces` and `readText` are that work, waiting for a worker included.
 */
export const STAGES = [
  'source',
  'wait',
  'decode',
  'analyze',
  ...FEATURES,
  'detect',
  'readFaces',
  'readText',
] as const;

export type Stage = (typeof STAGES)[number];

/** Told how long each stage of a call took, when it has ended well. */
export type StageTimer = (stage: Stage, ms: number) => void;

/** Does a piece of work and tells how long it took. */
export async function timed<T>(
  stage: Stage,
  timings: StageTimer | undefined,
  work: () => Promise<T>,
): Promise<T> {
  const start = performance.now();
  const result = await work();
  timings?.(stage, performance.now() - start);
  return result;
}

/** Capabilities that tell how long each use of them took. */
export function timedCapabilities(capabilities: Capabilities, timings: StageTimer): Capabilities {
  const { detector, faceReader, textReader } = capabilities;
  return {
    detector: {
      detect: (picture, signal) => timed('detect', timings, () => detector.detect(picture, signal)),
    },
    faceReader: {
      readFaces: (picture, signal) =>
        timed('readFaces', timings, () => faceReader.readFaces(picture, signal)),
    },
    textReader: {
      readText: (picture, signal) => timed('readText', timings, () => textReader.readText(picture, signal)),
    },
  };
}

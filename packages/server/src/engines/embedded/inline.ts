import { atMost } from '../../image/at-most.js';
import type { Capabilities } from '../engine.js';
import { NEVER_CANCELLED } from './cancellation.js';
import { prepareDetection } from './detector/input.js';
import { prepareFaces } from './faces/input.js';
import { prepareModels } from './models/prepare.js';
import { loadPerformers } from './performers.js';
import type { SessionOptions } from './session.js';
import { prepareText } from './text/input.js';

/**
 * The embedded networks on the calling thread, for measurements and scripts: a run blocks the thread and
 * cannot be given up. Servers use `EmbeddedEngine`.
 *
 * @param home folder for converted models
 */
export async function loadInlineCapabilities(home: string, options: SessionOptions): Promise<Capabilities> {
  const perform = await loadPerformers(await prepareModels(home), options);
  // In turn, as in a worker: side by side, the time of one run would count for another too.
  const inTurn = atMost(1);
  return {
    detector: {
      detect: (picture) =>
        inTurn.run(async () => perform.detect(await prepareDetection(picture), NEVER_CANCELLED)),
    },
    faceReader: {
      readFaces: (picture) =>
        inTurn.run(async () => perform.readFaces(await prepareFaces(picture), NEVER_CANCELLED)),
    },
    textReader: {
      readText: (picture) =>
        inTurn.run(async () => (await perform.readText(await prepareText(picture), NEVER_CANCELLED)).result),
    },
  };
}

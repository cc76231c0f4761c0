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
  return {
    detector: {
      detect: async (picture) => perform.detect(await prepareDetection(picture), NEVER_CANCELLED),
    },
    faceReader: {
      readFaces: async (picture) => perform.readFaces(await prepareFaces(picture), NEVER_CANCELLED),
    },
    textReader: {
      readText: async (picture) => perform.readText(await prepareText(picture), NEVER_CANCELLED),
    },
  };
}

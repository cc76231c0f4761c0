import { wholePixels } from '../../image/box.js';
import type { Feature } from '../feature.js';

/** Surer detections than this are objects; as in the original. */
const MIN_CONFIDENCE = 0.5;

/** Things and where they are, by falling confidence. */
export const objects: Feature<'objects'> = async (scene) => {
  const detections = await scene.detections();
  return detections
    .filter(({ confidence }) => confidence >= MIN_CONFIDENCE)
    .sort((a, b) => b.confidence - a.confidence)
    .map(({ name, confidence, box }) => ({
      box: wholePixels(box, scene.picture),
      tag: { name, confidence },
    }));
};

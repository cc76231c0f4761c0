import { wholePixels } from '../../image/box.js';
import type { Feature } from '../feature.js';

/** As low as in the original: callers choose where to cut. */
const MIN_CONFIDENCE = 0.001;

/** People and where they are, by falling confidence, down to very unlikely ones. */
export const people: Feature<'people'> = async (scene) => {
  const detections = await scene.detections();
  return detections
    .filter(({ name, confidence }) => name === 'person' && confidence >= MIN_CONFIDENCE)
    .sort((a, b) => b.confidence - a.confidence)
    .map(({ confidence, box }) => ({ box: wholePixels(box, scene.picture), confidence }));
};

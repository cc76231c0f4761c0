import { wholePixels } from '../../image/box.js';
import type { Feature } from '../feature.js';

/** As low as in the original: callers choose where to cut. */
const MIN_CONFIDENCE = 0.001;

/** People and where they are, by falling confidence, down to very unlikely ones. */
export const people: Feature<'people'> = async (scene) => {
  const detections = await scene.detections();
  return detections
    .filter(({ name, probability }) => name === 'person' && probability >= MIN_CONFIDENCE)
    .sort((a, b) => b.probability - a.probability)
    .map(({ probability, box }) => ({ box: wholePixels(box, scene.picture), confidence: probability }));
};

import type { CaptionPlan } from './plan.js';

/**
 * A detection is right when its box is; a noun is right when such a thing is anywhere in the picture. With
 * this exponent the two agree on coco-dev.
 */
const IN_PICTURE_EXPONENT = 0.3;
/** A place that captions mention with probability p is confirmed by one of five with about half of 1 + p. */
const SILENT_PLACE = 0.5;
const LOWEST = 0.01;
const HIGHEST = 0.98;

/**
 * How likely every noun of a caption is right: confirmed by a label or by one of five human captions. Fitted
 * to coco-dev; the measure `caption` shows how well it holds. What the nouns do is not judged.
 */
export function planConfidence({ subject, object, others = [], placeProbability }: CaptionPlan): number {
  const things = [subject, ...(object ? [object] : []), ...others];
  const allThere =
    things.reduce((product, { probability }) => product * probability, 1) ** IN_PICTURE_EXPONENT;
  const placeRight =
    placeProbability === undefined ? 1 : SILENT_PLACE + (1 - SILENT_PLACE) * placeProbability;
  return Math.min(HIGHEST, Math.max(LOWEST, allThere * placeRight));
}

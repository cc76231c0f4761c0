import type { Size, SmartCrop } from '@fovea/contract';
import { type Interest, keptInterest, largestWindow, placeWindow } from '../crop-window.js';
import type { Feature } from '../feature.js';
import { findInterests } from '../interest.js';

/** The ratio that Fovea chooses itself lies between these, as in the original. */
const MIN_OWN_RATIO = 0.5;
const MAX_OWN_RATIO = 2;
/** A crop of its own choice is this much closer, when nothing of interest is lost by it. */
const CLOSER = 0.92;
const NOTHING_LOST = 0.995;

/**
 * Crops that keep what is of interest: one for each ratio asked for, as large as fits, in their order;
 * without ratios one that is near the picture's own.
 */
export const smartCrops: Feature<'smartCrops'> = async (scene, request) => {
  const { picture } = scene;
  const { smartCropsAspectRatios } = request;
  const interests = await findInterests(scene, request);
  if (smartCropsAspectRatios.length === 0) return [ownCrop(picture, interests)];
  return smartCropsAspectRatios.map((aspectRatio) => ({
    aspectRatio,
    box: placeWindow(picture, largestWindow(picture, aspectRatio), interests),
  }));
};

function ownCrop(picture: Size, interests: readonly Interest[]): SmartCrop {
  const ratio = Math.min(MAX_OWN_RATIO, Math.max(MIN_OWN_RATIO, picture.width / picture.height));
  const whole = placeWindow(picture, largestWindow(picture, ratio), interests);
  const closerSize = { width: Math.round(whole.w * CLOSER), height: Math.round(whole.h * CLOSER) };
  const closer = placeWindow(picture, closerSize, interests);
  const isLossless = keptInterest(closer, interests) >= NOTHING_LOST * keptInterest(whole, interests);
  const box = isLossless ? closer : whole;
  return {
    aspectRatio: Math.min(MAX_OWN_RATIO, Math.max(MIN_OWN_RATIO, Math.round((100 * box.w) / box.h) / 100)),
    box,
  };
}

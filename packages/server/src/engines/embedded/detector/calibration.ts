import { CALIBRATION, type CalibrationCurve } from './calibration-data.js';

/** Confidences stay away from 0 and 1: nothing is certain. */
const LOWEST = 0.0005;
const HIGHEST = 0.995;

/**
 * The precision that was observed at a raw score: the share of detections with that score which were
 * right (IoU of 0.5 or more with an object of the category). Linear between the knots of the curve that
 * `npm run eval -- calibrate` fits.
 */
export function observedPrecision(category: string, score: number): number {
  const curve = category === 'person' ? CALIBRATION.person : CALIBRATION.others;
  return Math.min(HIGHEST, Math.max(LOWEST, interpolate(curve, score)));
}

function interpolate({ scores, precisions }: CalibrationCurve, score: number): number {
  const above = scores.findIndex((knot) => knot >= score);
  if (above === -1) return precisions.at(-1) as number;
  if (above === 0) return precisions[0] as number;
  const [left, right] = [scores[above - 1] as number, scores[above] as number];
  const [low, high] = [precisions[above - 1] as number, precisions[above] as number];
  return low + ((high - low) * (score - left)) / (right - left);
}

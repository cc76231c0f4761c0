import type { Calibration, CalibrationCurve } from './calibration-curve.js';
import { CALIBRATION } from './calibration-data.js';

/** Confidences stay away from 0 and 1: nothing is certain. */
const LOWEST = 0.0005;
const HIGHEST = 0.995;

/** What a raw score is worth: precisions that were observed on pictures with known truth. */
export interface CalibratedScore {
  /** Among detections of about this score. */
  readonly probability: number;
  /** Among all detections of this score or a higher one. */
  readonly confidence: number;
}

/**
 * Reads the curves that `npm run eval -- calibrate` fits, linear between their knots. A detection is right
 * when it overlaps an object of its category with an IoU of 0.5 or more.
 */
export function calibrate(category: string, score: number): CalibratedScore {
  const { atScore, fromScore }: Calibration = category === 'person' ? CALIBRATION.person : CALIBRATION.others;
  const bounded = (precision: number) => Math.min(HIGHEST, Math.max(LOWEST, precision));
  return {
    probability: bounded(interpolate(atScore, score)),
    confidence: bounded(interpolate(fromScore, score)),
  };
}

function interpolate({ scores, precisions }: CalibrationCurve, score: number): number {
  const above = scores.findIndex((knot) => knot >= score);
  if (above === -1) return precisions.at(-1) as number;
  if (above === 0) return precisions[0] as number;
  const [left, right] = [scores[above - 1] as number, scores[above] as number];
  const [low, high] = [precisions[above - 1] as number, precisions[above] as number];
  return low + ((high - low) * (score - left)) / (right - left);
}

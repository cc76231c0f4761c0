import type { Calibration, CalibrationCurve, CalibrationTable } from './calibration-curve.js';
import { CALIBRATION } from './calibration-data.js';

/** Confidences stay away from 0 and 1: nothing is certain. */
const LOWEST = 0.0005;
const HIGHEST = 0.995;
/** Scores are kept so far from 0 and 1, where their logarithms have no end. */
const MARGIN = 1e-6;

/** What a raw score is worth: precisions that were observed on pictures with known truth. */
export interface CalibratedScore {
  /** Among detections with about as much evidence. */
  readonly probability: number;
  /** Among all detections with as much evidence or more. */
  readonly confidence: number;
}

/**
 * What speaks for a detection, to be weighed against each other: a constant, the log-odds of its raw score,
 * and the logarithm of its share of the picture. Of equal scores the larger thing is the likelier one.
 *
 * @param share area of the box by area of the picture, above 0
 */
export function cuesOf(score: number, share: number): readonly number[] {
  const bounded = Math.min(1 - MARGIN, Math.max(MARGIN, score));
  return [1, Math.log(bounded / (1 - bounded)), Math.log(share)];
}

/** The evidence for a detection: the sum of its cues, each times its weight. */
export function evidenceOf(cues: readonly number[], weights: readonly number[]): number {
  return cues.reduce((sum, cue, index) => sum + cue * (weights[index] ?? 0), 0);
}

/**
 * Reads the curves that `npm run eval -- calibrate` fits, linear between their knots. A detection is right
 * when it overlaps an object of its category with an IoU of 0.5 or more.
 *
 * @param share area of the box by area of the picture, above 0
 * @see Küppers, Kronenberger, Shantia, Haselhoff, "Multivariate Confidence Calibration for Object Detection", 2020
 */
export function calibrate(
  category: string,
  score: number,
  share: number,
  table: CalibrationTable = CALIBRATION,
): CalibratedScore {
  const { weights, atEvidence, fromEvidence }: Calibration =
    category === 'person' ? table.person : table.others;
  const evidence = evidenceOf(cuesOf(score, share), weights);
  const bounded = (precision: number) => Math.min(HIGHEST, Math.max(LOWEST, precision));
  return {
    probability: bounded(interpolate(atEvidence, evidence)),
    confidence: bounded(interpolate(fromEvidence, evidence)),
  };
}

function interpolate({ evidence, precisions }: CalibrationCurve, at: number): number {
  const above = evidence.findIndex((knot) => knot >= at);
  if (above === -1) return precisions.at(-1) as number;
  if (above === 0) return precisions[0] as number;
  const [left, right] = [evidence[above - 1] as number, evidence[above] as number];
  const [low, high] = [precisions[above - 1] as number, precisions[above] as number];
  return low + ((high - low) * (at - left)) / (right - left);
}

import { type Calibration, type CalibrationTable, cuesOf, evidenceOf } from 'fovea';
import { type Block, isotonicBlocks, type Observation } from './isotonic.js';
import { fitLogistic } from './logistic.js';
import type { JudgedDetection } from './observe.js';

/** Observations in the smallest block. */
const BLOCK = 40;
/** Knots of the operating curve: so many of the surest detections are looked at together. */
const OPERATING_POINTS = [25, 50, 75, 100, 150, 200, 300, 400, 600, 800, 1000, 1300, 1700, 2200, 3000, 4000];

/**
 * Fits what detections are worth: a logistic regression weighs the cues, and curves say how often so much
 * evidence was right.
 *
 * @param withSize whether the size of a thing counts beside its score
 */
export function fitTable(judged: readonly JudgedDetection[], withSize = true): CalibrationTable {
  const isPerson = ({ detection }: JudgedDetection) => detection.name === 'person';
  return {
    person: fit(judged.filter(isPerson), withSize),
    others: fit(
      judged.filter((one) => !isPerson(one)),
      withSize,
    ),
  };
}

function fit(judged: readonly JudgedDetection[], withSize: boolean): Calibration {
  const cases = judged.map(({ detection, share, outcome }) => ({
    cues: cuesOf(detection.score, withSize ? share : 1),
    outcome,
  }));
  const weights = fitLogistic(cases);
  const observations = cases.map(({ cues, outcome }) => ({ score: evidenceOf(cues, weights), outcome }));
  return {
    weights,
    atEvidence: curve(isotonicBlocks(observations, BLOCK)),
    fromEvidence: curve(operatingCurve(observations)),
  };
}

function curve(blocks: readonly Block[]) {
  return { evidence: blocks.map(({ score }) => score), precisions: blocks.map(({ share }) => share) };
}

/** For each score the precision of all detections at least as sure, by rising score. */
function operatingCurve(observations: readonly Observation[]): Block[] {
  const sorted = [...observations].sort((a, b) => b.score - a.score);
  const blocks = OPERATING_POINTS.filter((count) => count <= sorted.length).map((count) => {
    const right = sorted.slice(0, count).reduce((sum, { outcome }) => sum + outcome, 0);
    // One more of either kind, so that a few right ones in a row do not make a certainty.
    return { score: sorted[count - 1]?.score ?? 0, share: (right + 1) / (count + 2), count };
  });
  return blocks
    .reverse()
    .filter(({ share }, index, all) => all.slice(0, index).every((low) => low.share < share));
}

/** Precision by evidence: `precisions[i]` was observed at `evidence[i]`; both rise. */
export interface CalibrationCurve {
  readonly evidence: readonly number[];
  readonly precisions: readonly number[];
}

export interface Calibration {
  /** What each of the cues weighs, see `cuesOf`. */
  readonly weights: readonly number[];
  /** Among detections of about this evidence. */
  readonly atEvidence: CalibrationCurve;
  /** Among all detections of this evidence or more. */
  readonly fromEvidence: CalibrationCurve;
}

/** People are seen so often that they have curves of their own. */
export interface CalibrationTable {
  readonly person: Calibration;
  readonly others: Calibration;
}

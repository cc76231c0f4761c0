/** Precision by raw score: `precisions[i]` was observed at `scores[i]`; both rise. */
export interface CalibrationCurve {
  readonly scores: readonly number[];
  readonly precisions: readonly number[];
}

export interface Calibration {
  /** Among detections of about this score. */
  readonly atScore: CalibrationCurve;
  /** Among all detections of this score or a higher one. */
  readonly fromScore: CalibrationCurve;
}

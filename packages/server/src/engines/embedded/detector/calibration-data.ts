/** Precision by raw score: `precisions[i]` was observed at `scores[i]`; both rise. */
export interface CalibrationCurve {
  readonly scores: readonly number[];
  readonly precisions: readonly number[];
}

/** Written by `npm run eval -- calibrate`; not to be edited by hand. */
export const CALIBRATION: { readonly person: CalibrationCurve; readonly others: CalibrationCurve } = {
  person: { scores: [0, 1], precisions: [0, 1] },
  others: { scores: [0, 1], precisions: [0, 1] },
};

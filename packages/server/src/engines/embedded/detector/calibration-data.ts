/** Precision by raw score: `precisions[i]` was observed at `scores[i]`; both rise. */
export interface CalibrationCurve {
  readonly scores: readonly number[];
  readonly precisions: readonly number[];
}

/** Written by `npm run eval -- calibrate`; not to be edited by hand. */
export const CALIBRATION: { readonly person: CalibrationCurve; readonly others: CalibrationCurve } = {
  person: {
    scores: [0.0392, 0.0757, 0.0982, 0.1178, 0.1504, 0.1836, 0.2257, 0.2822, 0.3265, 0.3879, 0.4524, 0.5484, 0.7038],
    precisions: [0, 0.01, 0.0167, 0.0375, 0.075, 0.2, 0.275, 0.425, 0.725, 0.775, 0.9, 0.95, 1],
  },
  others: {
    scores: [0.021, 0.0319, 0.0463, 0.056, 0.0624, 0.0723, 0.0827, 0.09, 0.1034, 0.1139, 0.1174, 0.127, 0.1349, 0.1485, 0.1686, 0.1757, 0.1991, 0.2309, 0.2504, 0.2717, 0.2971, 0.3265, 0.3619, 0.4309, 0.4918, 0.5547, 0.6545, 0.7758],
    precisions: [0, 0.0005, 0.002, 0.0026, 0.0044, 0.01, 0.0125, 0.0162, 0.0175, 0.025, 0.0344, 0.0467, 0.05, 0.07, 0.075, 0.1167, 0.1462, 0.1625, 0.1833, 0.3, 0.3167, 0.4, 0.4917, 0.6625, 0.8, 0.9, 0.925, 1],
  },
};
